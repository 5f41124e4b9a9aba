import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  exportJWK,
  exportSPKI,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWK,
  type JWTPayload,
} from 'jose';

/** What a test token says; `sub` and `roles` are the usual ones to give. */
export interface TestClaims extends JWTPayload {
  roles?: string[];
  name?: string;
  actor_kind?: 'human' | 'bot' | 'system';
}

/** Departures from a correct token: other claims, `undefined` to leave one out, or another header. */
export interface TestTokenOverrides {
  claims?: Record<string, unknown>;
  header?: Record<string, unknown>;
}

/** An OpenID Connect issuer in the test's own process: discovery document, key set, and tokens good and bad. */
export interface TestIssuer {
  /** OIDC_ISSUER */
  issuer: string;
  /** OIDC_AUDIENCE */
  audience: string;
  jwksUrl: string;
  /** How often the key set was fetched, to show that it is cached. */
  readonly jwksRequests: number;
  /** A correct RS256 access token, valid for five minutes, with the newest key. */
  sign(claims: TestClaims, overrides?: TestTokenOverrides): Promise<string>;
  /** Adds a key and signs with it from now on; the older ones stay published until {@link revokeOldKeys}. */
  rotate(): Promise<void>;
  /** Takes every key but the newest out of the key set. */
  revokeOldKeys(): void;
  /** Signed with a key that was never published, under the id of one that was. */
  signWithUnknownKey(claims: TestClaims): Promise<string>;
  /** `alg: none`, without a signature. */
  signNothing(claims: TestClaims): string;
  /** HS256 with the published public key as the secret. */
  signWithPublicKeyAsSecret(claims: TestClaims): Promise<string>;
  /** From here on the key set answers 503, until called with false. */
  breakKeySet(broken: boolean): void;
  close(): Promise<void>;
}

interface Key {
  id: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  jwk: JWK;
}

/** Starts a {@link TestIssuer} on a free port of 127.0.0.1. */
export async function startTestIssuer(audience = 'shouwen'): Promise<TestIssuer> {
  let keys: Key[] = [await newKey(1)];
  let generation = 1;
  let jwksRequests = 0;
  let broken = false;

  const server = createServer((request, response) => {
    const body = documents()[request.url ?? ''];
    if (request.url === '/jwks') jwksRequests += 1;
    if (!body || (broken && request.url === '/jwks')) {
      response.writeHead(body ? 503 : 404).end();
      return;
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const documents = (): Record<string, unknown> => ({
    '/.well-known/openid-configuration': {
      issuer,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['RS256'],
    },
    '/jwks': { keys: keys.map(({ jwk }) => jwk) },
  });
  const newest = (): Key => keys[keys.length - 1] as Key;
  const payload = (claims: TestClaims, overrides: TestTokenOverrides = {}): JWTPayload => {
    const now = Math.floor(Date.now() / 1000);
    const standard = { iss: issuer, aud: audience, iat: now, exp: now + 300 };
    // JSON drops what is undefined, which is how a claim is left out.
    return JSON.parse(
      JSON.stringify({ ...standard, ...claims, ...overrides.claims }),
    ) as JWTPayload;
  };
  const header = (overrides?: TestTokenOverrides): { alg: string; kid: string } => ({
    ...{ alg: 'RS256', typ: 'at+jwt', kid: newest().id },
    ...overrides?.header,
  });

  return {
    issuer,
    audience,
    jwksUrl: `${issuer}/jwks`,
    get jwksRequests() {
      return jwksRequests;
    },
    sign: (claims, overrides) =>
      new SignJWT(payload(claims, overrides))
        .setProtectedHeader(header(overrides))
        .sign(newest().privateKey),
    rotate: async () => {
      generation += 1;
      keys = [...keys, await newKey(generation)];
    },
    revokeOldKeys: () => {
      keys = [newest()];
    },
    signWithUnknownKey: async (claims) => {
      const { privateKey } = await newKey(0);
      return new SignJWT(payload(claims)).setProtectedHeader(header()).sign(privateKey);
    },
    signNothing: (claims) => new UnsecuredJWT(payload(claims)).encode(),
    signWithPublicKeyAsSecret: async (claims) => {
      const secret = new TextEncoder().encode(await exportSPKI(newest().publicKey));
      return new SignJWT(payload(claims))
        .setProtectedHeader({ ...header(), alg: 'HS256' })
        .sign(secret);
    },
    breakKeySet: (value) => {
      broken = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function newKey(generation: number): Promise<Key> {
  const id = `test-${generation}`;
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(publicKey)), kid: id, alg: 'RS256', use: 'sig' };
  return { id, privateKey, publicKey, jwk };
}
