import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRemoteJWKSet, jwtVerify, type JWTPayload } from 'jose';
import { developmentClient, developmentPassword } from './accounts.js';
import { freePort } from './free-port.js';
import { issuerKeys } from './issuer-keys.js';
import { startIssuer } from './issuer.js';

describe('the development identity provider', () => {
  const audience = 'shouwen';
  const application = 'http://localhost:5173/signed-in';
  let directory: string;
  let issuer: string;
  let server: Server;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'shouwen-issuer-'));
    issuer = `http://127.0.0.1:${await freePort()}`;
    server = await startIssuer({
      issuer,
      audience,
      keys: await issuerKeys(join(directory, 'keys.json')),
    });
  });
  afterAll(async () => {
    server.close();
    server.closeAllConnections();
    await rm(directory, { recursive: true });
  });

  const token = (form: Record<string, string>): Promise<Response> =>
    fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { origin: 'http://localhost:5173' },
      body: new URLSearchParams({ client_id: developmentClient, ...form }),
    });
  const verified = async (accessToken: string): Promise<JWTPayload> => {
    const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));
    return (await jwtVerify(accessToken, keys, { issuer, audience, algorithms: ['RS256'] }))
      .payload;
  };

  it('gives a token for a user name and a password, with identity, name and roles in it', async () => {
    const form = { grant_type: 'password', username: 'agent', password: developmentPassword };
    const response = await token(form);
    const { access_token: accessToken } = (await response.json()) as { access_token: string };

    expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(await verified(accessToken)).toMatchObject({
      sub: 'agent',
      name: '王芳 Wang Fang',
      roles: ['agent'],
    });
  });

  it('refuses a wrong password and an unknown user', async () => {
    const wrong = await token({ grant_type: 'password', username: 'agent', password: 'guess' });
    const unknown = await token({
      grant_type: 'password',
      username: 'nobody',
      password: developmentPassword,
    });
    expect([wrong.status, unknown.status]).toEqual([400, 400]);
    expect(await wrong.json()).toMatchObject({ error: 'invalid_grant' });
  });

  it('signs a person in with code and PKCE, and renews the token', async () => {
    const verifier = randomBytes(32).toString('base64url');
    const code = await signIn(verifier);
    const exchanged = await token({
      grant_type: 'authorization_code',
      redirect_uri: application,
      code_verifier: verifier,
      code,
    });
    const first = (await exchanged.json()) as { access_token: string; refresh_token: string };
    expect(await verified(first.access_token)).toMatchObject({
      sub: 'customer',
      roles: ['customer'],
    });

    const renewed = await token({
      grant_type: 'refresh_token',
      refresh_token: first.refresh_token,
    });
    const second = (await renewed.json()) as { access_token: string };
    expect(await verified(second.access_token)).toMatchObject({
      sub: 'customer',
      roles: ['customer'],
    });
  });

  it('returns to this machine only, and only with PKCE', async () => {
    const foreign = await fetch(authorizationUrl({ redirect_uri: 'https://example.com/' }));
    expect(foreign.status).toBe(400);
    const open = await fetch(authorizationUrl({}), { redirect: 'manual' });
    expect(open.headers.get('location')).toContain('error=invalid_request');
  });

  it('keeps its keys over a restart', async () => {
    const file = join(directory, 'keys.json');
    expect(await issuerKeys(file)).toEqual(await issuerKeys(file));
  });

  function authorizationUrl(parameters: Record<string, string>): string {
    const query = new URLSearchParams({
      client_id: developmentClient,
      response_type: 'code',
      redirect_uri: application,
      scope: 'openid profile offline_access api',
      prompt: 'consent',
      ...parameters,
    });
    return `${issuer}/auth?${query.toString()}`;
  }

  /** Walks through the pages as a browser does, with its cookies, up to the return to the application. */
  async function signIn(verifier: string): Promise<string> {
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const cookies = new Map<string, string>();
    let url = authorizationUrl({ code_challenge: challenge, code_challenge_method: 'S256' });
    let form: URLSearchParams | undefined;
    for (let step = 0; step < 10; step += 1) {
      const response = await fetch(url, {
        redirect: 'manual',
        headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
        ...(form ? { method: 'POST', body: form } : {}),
      });
      form = undefined;
      for (const line of response.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
        cookies.set(name, value);
      }
      const location = response.headers.get('location');
      if (location === null) {
        expect(await response.text()).toContain('Development sign-in');
        form = new URLSearchParams({ username: 'customer', password: developmentPassword });
        continue;
      }
      url = new URL(location, issuer).href;
      if (url.startsWith(application)) return new URL(url).searchParams.get('code') ?? '';
    }
    throw new Error('the sign-in did not come to an end');
  }
});
