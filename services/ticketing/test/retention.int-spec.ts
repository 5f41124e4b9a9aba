import { until } from '@shouwen/dev';
import { Client } from 'pg';
import { TicketCalls, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const TABLES = {
  inbound_mail: 'mailbox',
  outbound_mail: 'recipient',
  outbound_notification_mail: 'recipient_id',
  notification: 'recipient_id',
  webhook_delivery: 'event_id',
} as const;

describe('what is done with', () => {
  let environment: TicketingEnvironment;
  let service: TicketingProcess;
  let database: Client;

  beforeAll(async () => {
    environment = await prepareTicketing();
    database = new Client({ connectionString: environment.ownerUrl });
    await database.connect();
    service = await startTicketing(environment);
    const carol = await signIn(environment, 'carol', 'customer');
    const { id } = await new TicketCalls(service.client).open(carol());
    await service.stop();
    await database.query(
      `insert into notification_inbox (recipient_id, version, unread) values ('old', 9, 1), ('new', 9, 1)`,
    );
    await database.query(
      `insert into webhook_endpoint (id, version, url, event_types, active, secret, created_at, created_by, changed_by)
       values (gen_random_uuid(), 1, 'https://hooks.example', '{}', true, 's', now(), 'a', 'a')`,
    );
    for (const age of ['old', 'new']) {
      const at = age === 'old' ? `now() - interval '500 days'` : 'now()';
      const states = ['received', 'processed', 'quarantined', 'discarded'];
      for (const state of states) {
        await database.query(
          `insert into inbound_mail (id, mailbox, envelope_sender, sha256, raw, bytes, state, received_at, version)
           values (gen_random_uuid(), $1, '', '', '', 0, $2, ${at}, 1)`,
          [`${age} ${state}`, state],
        );
      }
      for (const state of ['queued', 'sent', 'failed', 'bounced']) {
        await database.query(
          `insert into outbound_mail (id, ticket_id, entry_id, mailbox, from_name, recipient, subject, body, message_id,
             in_reply_to, reference_ids, automatic, state, created_at, version)
           values (gen_random_uuid(), $1, gen_random_uuid(), '', '', $2, '', '', $2, '', '{}', false, $3, ${at}, 0)`,
          [id, `${age} ${state}`, state],
        );
      }
      for (const [status, finished] of [
        ['pending', 'null'],
        ['sent', at],
      ]) {
        await database.query(
          `insert into outbound_notification_mail (id, recipient_id, address, language, kind, data, status, created_at, finished_at)
           values (gen_random_uuid(), $1, '', 'en', 'assigned', '{}', $2, ${at}, ${finished})`,
          [`${age} ${status}`, status],
        );
      }
      await database.query(
        `insert into notification (id, recipient_id, number, kind, data, at, read_at)
         values (gen_random_uuid(), $1, 1, 'assigned', '{}', ${at}, ${at}), (gen_random_uuid(), $1, 2, 'assigned', '{}', ${at}, null)`,
        [age],
      );
      for (const status of ['pending', 'delivered', 'failed']) {
        await database.query(
          `with delivery as (
             insert into webhook_delivery (id, endpoint_id, event_id, event_type, body, status, created_at)
             select gen_random_uuid(), id, $1, '', '', $2, ${at} from webhook_endpoint returning id)
           insert into webhook_attempt select id, 1, now(), 200, '', 1 from delivery`,
          [`${age} ${status}`, status],
        );
      }
    }
    // More than one batch.
    await database.query(
      `insert into notification (id, recipient_id, number, kind, data, at, read_at)
       select gen_random_uuid(), 'old', n, 'assigned', '{}', now(), now() - interval '500 days' from generate_series(10, 1200) n`,
    );
    await database.query(`update timer set attempt_at = now() where kind = 'ticketing.retention'`);
    service = await startTicketing(environment);
  }, 120_000);

  afterAll(async () => {
    await service.stop();
    await database.end();
    await environment.close();
  });

  const left = async (table: keyof typeof TABLES) => {
    const { rows } = await database.query<{ name: string }>(
      `select ${TABLES[table]} as name from ${table} order by 1`,
    );
    return rows.map(({ name }) => name);
  };

  it('is removed once its time is over, and nothing that somebody still has to see to', async () => {
    await until(async () => (await left('notification')).length === 3, {
      what: 'old notifications to be removed',
    });
    expect(await left('notification')).toEqual(['new', 'new', 'old']);
    expect(await left('inbound_mail')).toEqual([
      ...['new discarded', 'new processed', 'new quarantined', 'new received'],
      ...['old quarantined', 'old received'],
    ]);
    expect(await left('outbound_mail')).toEqual([
      ...['new bounced', 'new failed', 'new queued', 'new sent', 'old queued'],
    ]);
    expect(await left('outbound_notification_mail')).toEqual([
      ...['new pending', 'new sent', 'old pending'],
    ]);
    expect(await left('webhook_delivery')).toEqual([
      ...['new delivered', 'new failed', 'new pending', 'old pending'],
    ]);
    const { rows } = await database.query('select 1 from webhook_attempt');
    expect(rows).toHaveLength(4);
  });

  it('is counted', async () => {
    const metrics = await (await fetch(`${service.opsUrl}/metrics`)).text();
    for (const [what, rows] of [
      ['received_mail', 2],
      ['sent_mail', 3],
      ['notification_mail', 1],
      ['notification', 1192],
      ['webhook_delivery', 2],
    ] as const) {
      expect(metrics).toContain(
        `shouwen_ticketing_retention_removed_total{what="${what}"} ${rows}`,
      );
    }
  });
});
