import type { TicketServiceClient } from '@shouwen/contracts';
import type { IdentityConfig, Readiness } from '@shouwen/platform';

const ANSWER_WITHIN_MS = 1_500;

/** The gateway can work while ticketing can be reached and the issuer's keys can be read; Kafka may be away. */
export function requireDependencies(
  readiness: Readiness,
  client: TicketServiceClient,
  config: IdentityConfig,
): void {
  readiness.require('ticketing', () => connected(client));
  readiness.require('issuer', () => keysReadable(config));
}

function connected(client: TicketServiceClient): Promise<void> {
  return new Promise((resolve, reject) => {
    client.waitForReady(Date.now() + ANSWER_WITHIN_MS, (error) => {
      if (error === undefined) resolve();
      else reject(new Error('not reachable'));
    });
  });
}

async function keysReadable({ OIDC_ISSUER, OIDC_JWKS_URL }: IdentityConfig): Promise<void> {
  const url = OIDC_JWKS_URL ?? `${OIDC_ISSUER.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const { ok, status } = await fetch(url, { signal: AbortSignal.timeout(ANSWER_WITHIN_MS) });
  if (!ok) throw new Error(`${url} answered ${status}`);
}
