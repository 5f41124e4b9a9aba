import { createServer, type Server } from 'node:http';
import Provider, {
  errors,
  type Configuration,
  type KoaContextWithOIDC,
  type ResourceServer,
} from 'oidc-provider';
import {
  accountFor,
  developmentAccounts,
  developmentClient,
  type DevelopmentAccount,
} from './accounts.js';
import type { IssuerKeys } from './issuer-keys.js';
import { handleSignIn, signInPath } from './sign-in.js';

export interface IssuerOptions {
  /** The issuer's address, `http://127.0.0.1:<port>`; it listens on that port. */
  issuer: string;
  /** `aud` of the access tokens. */
  audience: string;
  keys: IssuerKeys;
}

/** A name for the API in resource indicators (RFC 8707), which must be URIs; tokens carry the audience instead. */
const apiResource = 'urn:shouwen:api';
const accessTokenSeconds = 8 * 60 * 60;

/**
 * Starts the development identity provider: authorization code with PKCE, refresh tokens, and for command lines the grant type
 * `password`. Development only: its accounts and their password are public.
 */
export async function startIssuer(options: IssuerOptions): Promise<Server> {
  const provider = new Provider(options.issuer, configuration(options));
  registerPasswordGrant(provider, options.audience);
  allowLoopbackRedirects(provider);
  const handle = provider.callback();
  const server = createServer((request, response) => {
    if (request.url?.startsWith(signInPath)) void handleSignIn(provider, request, response);
    else void handle(request, response);
  });
  const { hostname, port } = new URL(options.issuer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(port), hostname, resolve);
  });
  return server;
}

function configuration({ audience, keys }: IssuerOptions): Configuration {
  return {
    clients: [
      {
        client_id: developmentClient,
        client_name: 'Shouwen development',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        grant_types: ['authorization_code', 'refresh_token', 'password'],
        response_types: ['code'],
        redirect_uris: ['http://127.0.0.1/callback'],
        post_logout_redirect_uris: ['http://127.0.0.1/'],
      },
    ],
    jwks: { keys: [keys.signing as never] },
    cookies: { keys: keys.cookies },
    claims: { openid: ['sub'], profile: ['name', 'locale', 'roles'] },
    scopes: ['openid', 'profile', 'offline_access'],
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => apiResource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => {
          if (resource !== apiResource) throw new errors.InvalidTarget();
          return resourceServer(audience);
        },
      },
    },
    pkce: { required: () => true },
    clientBasedCORS: (_context, origin) => isLoopback(origin),
    interactions: { url: (_context, interaction) => `${signInPath}${interaction.uid}` },
    issueRefreshToken: (_context, client, code) =>
      client.grantTypeAllowed('refresh_token') && code.scopes.has('offline_access'),
    findAccount: (_context, sub) => {
      const account = byUsername(sub);
      return account && { accountId: sub, claims: () => ({ sub, ...claimsOf(account) }) };
    },
    extraTokenClaims: (_context, token) => {
      const account = 'accountId' in token ? byUsername(token.accountId) : undefined;
      return account && { ...claimsOf(account) };
    },
    ttl: {
      AccessToken: accessTokenSeconds,
      IdToken: accessTokenSeconds,
      RefreshToken: 14 * 24 * 60 * 60,
      Session: 14 * 24 * 60 * 60,
      Grant: 14 * 24 * 60 * 60,
      Interaction: 60 * 60,
    },
  };
}

function resourceServer(audience: string): ResourceServer {
  return {
    scope: 'api',
    audience,
    accessTokenFormat: 'jwt',
    accessTokenTTL: accessTokenSeconds,
    jwt: { sign: { alg: 'RS256' } },
  };
}

function byUsername(sub: string): DevelopmentAccount | undefined {
  return developmentAccounts.find(({ username }) => username === sub);
}

function claimsOf({
  name,
  roles,
  locale,
}: DevelopmentAccount): Pick<DevelopmentAccount, 'name' | 'roles' | 'locale'> {
  return { name, roles, locale };
}

/** `grant_type=password`: one curl command gives a token. */
function registerPasswordGrant(provider: Provider, audience: string): void {
  const api = new provider.ResourceServer(apiResource, resourceServer(audience));
  const handler = async (context: KoaContextWithOIDC): Promise<void> => {
    const { client, params } = context.oidc;
    if (!client) throw new errors.InvalidClient('the client is missing');
    const account = accountFor(params?.username, params?.password);
    if (!account) throw new errors.InvalidGrant('user name or password is wrong');
    const grant = new provider.Grant({ accountId: account.username, clientId: client.clientId });
    grant.addResourceScope(apiResource, api.scope);
    const token = new provider.AccessToken({
      accountId: account.username,
      client,
      gty: 'password',
      grantId: await grant.save(),
      resourceServer: api,
      scope: api.scope,
    });
    context.oidc.entity('AccessToken', token);
    context.body = {
      access_token: await token.save(),
      expires_in: token.expiration,
      token_type: token.tokenType,
      scope: token.scope,
    };
  };
  provider.registerGrantType('password', handler, ['username', 'password', 'scope']);
}

/** A developer's application runs on any port of this machine: every loopback address may be returned to, and no other. */
function allowLoopbackRedirects(provider: Provider): void {
  provider.Client.prototype.redirectUriAllowed = isLoopback;
  provider.Client.prototype.postLogoutRedirectUriAllowed = isLoopback;
}

function isLoopback(uri: string): boolean {
  const url = URL.canParse(uri) ? new URL(uri) : undefined;
  return (
    url !== undefined &&
    ['http:', 'https:'].includes(url.protocol) &&
    ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  );
}
