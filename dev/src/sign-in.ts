import type { IncomingMessage, ServerResponse } from 'node:http';
import type Provider from 'oidc-provider';
import { accountFor, developmentAccounts, developmentPassword } from './accounts.js';

/** Path of the sign-in page; the id of the interaction follows. */
export const signInPath = '/sign-in/';

const maximalBodyBytes = 4_096;

/** Shows the sign-in page (GET), or checks what was entered there and returns to the application (POST). */
export async function handleSignIn(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const interaction = await provider.interactionDetails(request, response);
    if (interaction.prompt.name === 'consent') {
      const { accountId } = interaction.session ?? {};
      if (accountId) return await finish(provider, request, response, accountId);
    }
    if (request.method !== 'POST') return respond(response, 200, page());
    const form = await readForm(request);
    const account = accountFor(form.get('username'), form.get('password'));
    if (!account)
      return respond(response, 403, page('用户名或密码不对 · User name or password is wrong'));
    await finish(provider, request, response, account.username);
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    respond(response, 400, page(`请从应用重新登录 · Start again from the application (${text})`));
  }
}

/** Records the sign-in and a grant for what the application asked: the accounts are public, so there is nothing to consent to. */
async function finish(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  accountId: string,
): Promise<void> {
  const { params, prompt, grantId } = await provider.interactionDetails(request, response);
  if (prompt.name === 'login') {
    await provider.interactionFinished(
      request,
      response,
      { login: { accountId } },
      { mergeWithLastSubmission: false },
    );
    return;
  }
  const existing = grantId === undefined ? undefined : await provider.Grant.find(grantId);
  const grant = existing ?? new provider.Grant({ accountId, clientId: String(params.client_id) });
  const missing = prompt.details as {
    missingOIDCScope?: string[];
    missingOIDCClaims?: string[];
    missingResourceScopes?: Record<string, string[]>;
  };
  if (missing.missingOIDCScope) grant.addOIDCScope(missing.missingOIDCScope.join(' '));
  if (missing.missingOIDCClaims) grant.addOIDCClaims(missing.missingOIDCClaims);
  for (const [resource, scopes] of Object.entries(missing.missingResourceScopes ?? {})) {
    grant.addResourceScope(resource, scopes.join(' '));
  }
  await provider.interactionFinished(
    request,
    response,
    { consent: { grantId: await grant.save() } },
    { mergeWithLastSubmission: true },
  );
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let body = '';
  for await (const chunk of request) {
    body += String(chunk);
    if (body.length > maximalBodyBytes) throw new Error('the form is too large');
  }
  return new URLSearchParams(body);
}

function respond(response: ServerResponse, status: number, html: string): void {
  if (response.headersSent) return;
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy':
        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    })
    .end(html);
}

function page(message = ''): string {
  const options = developmentAccounts
    .map(
      ({ username, name, roles }) =>
        `<option value="${escaped(username)}">${escaped(`${name} · ${roles.join(', ')}`)}</option>`,
    )
    .join('');
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>登录 · Sign in</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; display: grid; place-content: center; min-height: 100vh; margin: 0; }
form { display: grid; gap: 1rem; min-width: 20rem; }
label { display: grid; gap: .25rem; } select, input, button { font: inherit; padding: .5rem; }
p[role=alert] { color: #b00020; max-width: 24rem; }
</style></head>
<body><form method="post">
<h1>首问 Shouwen</h1>
<p>开发环境登录 · Development sign-in</p>
${message ? `<p role="alert">${escaped(message)}</p>` : ''}
<label>账号 · Account <select name="username" autofocus>${options}</select></label>
<label>密码 · Password <input name="password" type="password" value="${escaped(developmentPassword)}" required></label>
<button>登录 · Sign in</button>
</form></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
