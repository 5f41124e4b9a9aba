import type { WebhookEndpoint, WebhookPolicy } from './webhook.entity.js';
import {
  NOTIFICATION_TYPE,
  afterAttempt,
  changeEndpoint,
  checkEndpoint,
  rotateSecret,
  secretsOf,
} from './webhook.rules.js';

const now = new Date('2026-03-02T09:00:00Z');
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const policy: WebhookPolicy = {
  disableAfterHours: 120,
  overlapHours: 24,
  maxEndpoints: 50,
  maxBodyBytes: 20_000,
};
const endpoint = (patch: Partial<WebhookEndpoint> = {}): WebhookEndpoint => ({
  id: 'e',
  version: 3,
  ownerId: null,
  url: 'https://example.com/',
  eventTypes: [],
  active: true,
  disabledByFailures: false,
  failingSince: null,
  secret: 'whsec_old',
  previousSecret: null,
  previousSecretUntil: null,
  createdAt: now,
  createdBy: 'ada',
  changedBy: 'ada',
  ...patch,
});

describe('an endpoint', () => {
  it('is refused with a type of event that is unknown, or of another topic', () => {
    for (const type of ['nonsense', 'shouwen.ticketing.ticket.snapshot.v1']) {
      const wanted = { url: 'https://example.com/', eventTypes: [type], active: true };
      const refusal = expect.objectContaining({ code: 'webhooks.event_type_unknown' }) as Error;
      expect(() => checkEndpoint(wanted, false)).toThrow(refusal);
    }
  });

  it('of somebody’s own takes notifications only, whatever is asked for', () => {
    const own = endpoint({ ownerId: 'ana', eventTypes: [NOTIFICATION_TYPE] });
    const wanted = { url: own.url, eventTypes: [], active: true };
    expect(changeEndpoint(own, wanted, 'ana').eventTypes).toEqual([NOTIFICATION_TYPE]);
    expect(changeEndpoint(endpoint(), wanted, 'ada').eventTypes).toEqual([]);
  });

  it('signs with both secrets until the overlap ends', () => {
    const rotated = rotateSecret(endpoint(), 'whsec_new', policy, 'bob', now);
    expect(rotated).toMatchObject({ version: 4, changedBy: 'bob' });
    expect(secretsOf(rotated, hoursLater(23.9))).toEqual(['whsec_new', 'whsec_old']);
    expect(secretsOf(rotated, hoursLater(24))).toEqual(['whsec_new']);
    expect(secretsOf(endpoint(), now)).toEqual(['whsec_old']);
  });

  it.each<[string, Date | null, boolean, number, boolean]>([
    ['is left on at its first failure', null, true, 500, false],
    ['is left on shortly before the limit', hoursLater(-119.9), true, 500, false],
    ['is switched off at the limit', hoursLater(-120), true, 500, true],
    ['is not switched off twice', hoursLater(-500), false, 500, false],
    ['is left on when it answers at last', hoursLater(-500), true, 200, false],
    ['is switched off at once when it says that it is gone', null, true, 410, true],
  ])('%s', (_rule, failingSince, active, httpStatus, disable) => {
    const succeeded = httpStatus === 200;
    const result = { httpStatus, failure: succeeded ? '' : `http_${httpStatus}` };
    const after = afterAttempt(endpoint({ failingSince, active }), result, policy, now);
    expect(after.disable).toBe(disable);
    expect(after.failingSince).toEqual(succeeded ? null : (failingSince ?? now));
  });

  it('starts without failures when it is switched on again', () => {
    const off = endpoint({
      active: false,
      disabledByFailures: true,
      failingSince: hoursLater(-500),
    });
    const wanted = { url: off.url, eventTypes: [], active: true };
    expect(changeEndpoint(off, wanted, 'bob')).toMatchObject({
      active: true,
      disabledByFailures: false,
      failingSince: null,
    });
  });
});
