import { until } from '@shouwen/dev';
import { TicketCalls, contextWith, refusalOf } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const carol = { sub: 'carol', name: 'Carol', roles: ['customer' as const] };

describe('a service verifies every token itself (P6)', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;

  beforeAll(async () => {
    environment = await prepareTicketing();
    service = await startTicketing(environment);
  }, 120_000);

  afterAll(async () => {
    await service.stop();
    await environment.close();
  });

  const openWith = (token: string) => new TicketCalls(service.client).open(contextWith(token));

  it('accepts one that its issuer signed for its audience', async () => {
    const token = await environment.issuer.sign(carol);
    expect((await openWith(token)).customer?.id).toBe('carol');
  });

  it.each<[string, () => Promise<string> | string]>([
    ['without a signature', () => environment.issuer.signNothing(carol)],
    ['signed with a key nobody published', () => environment.issuer.signWithUnknownKey(carol)],
    [
      'that uses the public key as a secret',
      () => environment.issuer.signWithPublicKeyAsSecret(carol),
    ],
    [
      'of another issuer',
      () => environment.issuer.sign(carol, { claims: { iss: 'https://evil.example' } }),
    ],
    [
      'for another audience',
      () => environment.issuer.sign(carol, { claims: { aud: 'somebody-else' } }),
    ],
    ['that has expired', () => environment.issuer.sign(carol, { claims: { exp: seconds() - 60 } })],
    [
      'that is not valid yet',
      () => environment.issuer.sign(carol, { claims: { nbf: seconds() + 600 } }),
    ],
    ['that never expires', () => environment.issuer.sign(carol, { claims: { exp: undefined } })],
    ['that names nobody', () => environment.issuer.sign(carol, { claims: { sub: undefined } })],
  ])('refuses one %s', async (_what, sign) => {
    expect((await refusalOf(openWith(await sign()))).code).toBe('platform.unauthenticated');
  });

  it('refuses one that gives no role it knows', async () => {
    const token = await environment.issuer.sign({ ...carol, roles: ['emperor' as never] });
    expect((await refusalOf(openWith(token))).code).toBe('platform.permission_denied');
  });

  it('accepts a new key once it has read the key set again', async () => {
    await environment.issuer.rotate();
    const token = await environment.issuer.sign(carol);
    const opened = await until(() => openWith(token).catch(() => undefined), {
      what: 'the new key to be accepted',
    });
    expect(opened.customer?.id).toBe('carol');
  });

  const seconds = () => Math.floor(Date.now() / 1000);
});
