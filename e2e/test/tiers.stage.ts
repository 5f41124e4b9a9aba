import { randomUUID } from 'node:crypto';
import { ana, ben, max } from './calls.stage.js';
import type { Calls } from './calls.stage.js';
import type { Platform } from './platform.stage.js';

/** Within how many seconds customers of the tier VIP, and all others, are answered. */
export const VIP_SECONDS = 600;
export const USUAL_SECONDS = 86_400;

/** Customers of the tier VIP are answered within minutes, by one of two agents. */
export async function setUpPolicyAndRouting(calls: Calls): Promise<void> {
  const { businessCalendars } = await calls.ask(
    ana,
    '{ businessCalendars { edges { node { id } } } }',
  );
  const rule = (key: string, name: string, seconds: number, tier?: string) => {
    const limit = { unit: 'WALL_SECONDS', amount: seconds };
    return {
      key,
      name,
      ...(tier !== undefined && { when: { tier } }),
      calendarId: businessCalendars.edges[0].node.id as string,
      limits: { firstResponse: limit, nextResponse: limit, resolution: limit },
      warnAtPercent: 90,
      reopen: 'RESTART',
    };
  };
  const rules = [rule('vip', '贵宾', VIP_SECONDS, 'vip'), rule('all', '一般', USUAL_SECONDS)];
  await calls.change(max, 'putSlaPolicy', { rules, reason: '贵宾优先' }, 'policy { version }');

  const { team } = await calls.change(max, 'createTeam', { name: '贵宾组' }, 'team { id }');
  for (const who of [ana, ben]) {
    const [memberId] = who;
    const member = { memberId, name: memberId, teamId: team.id };
    await calls.change(max, 'saveStaffMember', member, 'staffMember { version }');
    await calls.change(who, 'setPresence', { state: 'AVAILABLE' }, 'presence { state }');
  }
  const routing = { name: '贵宾', position: 1, tiers: ['vip'], teamId: team.id };
  await calls.change(max, 'saveRoutingRule', routing, 'rule { version }');
}

/** A partner tells what happened to an order. */
export async function tellOrder(
  platform: Platform,
  kind: string,
  content: Record<string, unknown>,
): Promise<void> {
  const producer = platform.kafka.producer();
  await producer.connect();
  const value = {
    orderReference: 'A-1',
    customer: { identity: 'carla', name: '卡拉' },
    at: new Date().toISOString(),
    currency: 'CNY',
    ...content,
  };
  const headers = {
    ce_specversion: '1.0',
    ce_id: randomUUID(),
    ce_source: '/partners/acme',
    ce_type: `partner.order.${kind}.v1`,
  };
  await producer.send({
    topic: `${platform.topicPrefix}partner.orders.v1`,
    messages: [{ key: 'A-1', value: JSON.stringify(value), headers }],
  });
  await producer.disconnect();
}
