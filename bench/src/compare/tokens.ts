import type { TestIssuer } from '@shouwen/dev';

const agents = 50;
/** Longer than any run. */
const validSeconds = 12 * 3600;

/** Access tokens of as many agents as sit in a room. */
export function agentTokens(issuer: TestIssuer): Promise<string[]> {
  const exp = Math.floor(Date.now() / 1000) + validSeconds;
  return Promise.all(
    Array.from({ length: agents }, (_, n) =>
      issuer.sign({ sub: `agent-${n}`, roles: ['agent'], name: '王芳' }, { claims: { exp } }),
    ),
  );
}
