import { CallDirection, CallOutcome } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import { callsOnTickets } from './calls-on-tickets.js';
import { aReport } from './telephony-calls.js';
import { ago, startTelephony } from './telephony.stage.js';
import type { TelephonyStage } from './telephony.stage.js';
import { refusalOf } from './ticket-calls.js';

describe('the telephone', () => {
  let stage: TelephonyStage;

  beforeAll(async () => {
    stage = await startTelephony();
  }, 120_000);

  afterAll(() => stage.stop());

  it('keeps one call of reports in any order, each repeated, and on two replicas at once', async () => {
    const { telephony, other, source, ben, newCall, newNumber } = stage;
    const callId = newCall();
    const from = newNumber();
    const reports = [
      aReport(callId, 'ended', ago(1), { from, durationSeconds: 55 }),
      aReport(callId, 'answered', ago(2), { from, extension: '8001' }),
      aReport(callId, 'ringing', ago(3), { from, queue: '售后' }),
    ];
    const taken = await Promise.all(
      [...reports, ...reports].map((report, nth) =>
        (nth % 2 === 0 ? telephony : other).report(source, report),
      ),
    );
    expect(new Set(taken).size).toBe(1);
    const call = await telephony.get(taken[0] ?? '', ben());
    expect(call).toMatchObject({
      direction: CallDirection.INBOUND,
      outcome: CallOutcome.ANSWERED,
      callerNumber: `+86${from}`,
      calledNumber: '+864008001234',
      queue: '售后',
      extension: '8001',
      agentId: 'ben',
      customerKnown: false,
      ticketId: '',
      durationSeconds: 55,
      startedAt: new Date(String(reports[2]?.['at'])),
    });
    expect(call.customerId).toMatch(/^phone:[0-9a-f-]{36}$/);
    const again = await telephony.report(source, reports[0] ?? {}, { webhookId: 'again' });
    await telephony.report(source, { nonsense: true }, { webhookId: 'other' }).catch(() => null);
    expect(await telephony.report(source, reports[1] ?? {}, { webhookId: 'again' })).toBe(again);
    expect((await telephony.get(call.id, ben())).version).toBe(call.version);
  });

  it('refuses what is not signed, old, wrong or from nobody, without a word more', async () => {
    const { telephony, source, newCall } = stage;
    const report = aReport(newCall(), 'ringing', ago(0));
    const codeOf = async (attempt: Promise<unknown>) => (await refusalOf(attempt)).code;
    const now = Math.floor(Date.now() / 1000);
    const { id } = source;
    const stranger = { id: '01990000-0000-7000-8000-000000000001', secret: source.secret };
    const forged = { id, secret: 'whsec_AAAA' };
    expect(await codeOf(telephony.report(forged, report))).toBe('telephony.signature_invalid');
    expect(await codeOf(telephony.report(source, report, { signature: '' }))).toBe(
      'telephony.signature_invalid',
    );
    expect(await codeOf(telephony.report(source, report, { timestamp: now - 400 }))).toBe(
      'telephony.timestamp_out_of_range',
    );
    expect(await codeOf(telephony.report(stranger, report))).toBe('telephony.signature_invalid');
    expect(await codeOf(telephony.report(source, report, { body: '{' }))).toBe(
      'telephony.report_not_json',
    );
    expect(await codeOf(telephony.report(source, { ...report, event: 'hold' }))).toBe(
      'platform.invalid_request',
    );
    const elsewhere = { ...source, id: 'x' };
    expect(await codeOf(telephony.report(elsewhere, report))).toBe('platform.invalid_request');
  });

  it('keeps a signed report that can’t be read for admins, once however often it is sent', async () => {
    const { telephony, source, ada, ben, newCall } = stage;
    const { client } = telephony;
    const long = `{"callId":"${'x'.repeat(20_000)}"`;
    const report = { ...aReport(newCall(), 'hold', ago(0)), at: 'yesterday' };
    for (const webhookId of ['unread-1', 'unread-1']) {
      const refusal = await refusalOf(telephony.report(source, report, { webhookId }));
      expect(refusal.code).toBe('platform.invalid_request');
    }
    await refusalOf(telephony.report(source, {}, { webhookId: 'unread-2', body: long }));
    const forged = { webhookId: 'unread-3', signature: 'v1,AAAA', body: '{' };
    await refusalOf(telephony.report(source, {}, forged));
    const listed = (pageSize: number, pageToken = '') =>
      callGrpc(client, client.listUnreadCallReports, { page: { pageSize, pageToken } }, ada());
    const { reports: latest, nextPageToken } = await listed(1);
    expect(latest).toMatchObject([
      { sourceId: source.id, webhookId: 'unread-2', reason: 'telephony.report_not_json' },
    ]);
    expect(latest[0]).toMatchObject({ body: long.slice(0, 16_384), bodyBytes: long.length });
    const { reports: earlier } = await listed(1, nextPageToken);
    const reason = 'platform.invalid_request: event, at';
    expect(earlier).toMatchObject([
      { webhookId: 'unread-1', body: JSON.stringify(report), reason },
    ]);
    const all = (await listed(100)).reports.map(({ webhookId }) => webhookId);
    expect(all.filter((id) => id === 'unread-1')).toHaveLength(1);
    expect(all).not.toContain('unread-3');
    const asked = callGrpc(client, client.listUnreadCallReports, { page: undefined }, ben());
    expect((await refusalOf(asked)).code).toBe('platform.permission_denied');
  });

  it('takes the old secret beside the new one, and nothing while it is switched off', async () => {
    const { telephony, database, teamId, ada, newCall } = stage;
    const pbx = await telephony.createSource(ada(), teamId, 'Second');
    const { client } = telephony;
    const target = { sourceId: pbx.id, options: undefined };
    const rotated = await callGrpc(client, client.rotateCallSourceSecret, target, ada());
    expect(rotated.secret).not.toBe(pbx.secret);
    expect(rotated.source?.previousSecretUntil).toBeDefined();
    const report = aReport(newCall(), 'ringing', ago(0));
    await telephony.report(pbx, report);
    await telephony.report({ ...pbx, secret: rotated.secret }, report);
    await database.query(
      `update call_source set previous_secret_until = now() - interval '1 hour' where id = $1`,
      [pbx.id],
    );
    const stale = await refusalOf(telephony.report(pbx, report));
    expect(stale.code).toBe('telephony.signature_invalid');
    const { rows } = await database.query(
      `select secret, previous_secret from call_source where id = $1`,
      [pbx.id],
    );
    const sealed: unknown = expect.stringMatching(/^aes-256-gcm:k1:/);
    expect(rows).toEqual([{ secret: sealed, previous_secret: sealed }]);
    const said = { name: 'Second', defaultRegion: 'CN', teamId, callbackCalendarId: '' };
    const off = { ...said, active: false, ...target };
    await callGrpc(client, client.updateCallSource, off, ada());
    const refusal = await refusalOf(telephony.report({ ...pbx, secret: rotated.secret }, report));
    expect(refusal.code).toBe('telephony.source_disabled');
    const list = await callGrpc(client, client.listCallSources, { page: undefined }, ada());
    expect(JSON.stringify(list)).not.toContain('whsec_');
  });

  it('is looked after by admins, seen by who works on tickets, and by no customer', async () => {
    const { telephony, source, teamId, ada, ben, carol, newCall } = stage;
    const { code } = await refusalOf(telephony.createSource(ben(), teamId));
    expect(code).toBe('platform.permission_denied');
    expect((await refusalOf(telephony.list(carol()))).code).toBe('platform.permission_denied');
    const { client } = telephony;
    const said = { name: 'x', defaultRegion: 'CN', teamId, callbackCalendarId: '' };
    for (const [patch, code] of [
      [{ defaultRegion: 'XX' }, 'telephony.region_unknown'],
      [{ callbackCalendarId: teamId }, 'ticketing.calendar_not_found'],
    ] as const) {
      const wrong = { ...said, ...patch, options: undefined };
      const refusal = await refusalOf(callGrpc(client, client.createCallSource, wrong, ada()));
      expect(refusal.code).toBe(code);
    }
    const moved = newCall();
    const { version } = await telephony.saveExtension(ada(), source.id, moved, 'ben');
    expect((await telephony.saveExtension(ada(), source.id, moved, 'ben')).version).toBe(
      version + 1,
    );
    const gone = { sourceId: source.id, extension: moved, options: undefined };
    await callGrpc(client, client.removeExtension, gone, ada());
    const twice = await refusalOf(callGrpc(client, client.removeExtension, gone, ada()));
    expect(twice.code).toBe('telephony.extension_not_found');
    const nobody = await refusalOf(telephony.saveExtension(ada(), source.id, '9', 'nobody'));
    expect(nobody.code).toBe('ticketing.member_not_found');
  });

  callsOnTickets(() => stage);

  it('lists calls by agent, number and time, the latest first, a page at a time', async () => {
    const { telephony, ben, newNumber, answered } = stage;
    const from = newNumber();
    const made: string[] = [];
    for (const minutes of [50, 40, 30]) made.unshift((await answered(from, minutes)).id);
    const page = { pageSize: 2, pageToken: '' };
    const first = await telephony.list(ben(), { number: from, page });
    const next = { ...page, pageToken: first.nextPageToken };
    const rest = await telephony.list(ben(), { number: from, page: next });
    expect([...first.calls, ...rest.calls].map(({ id }) => id)).toEqual(made);
    expect(rest.nextPageToken).toBe('');
    const middle = { number: `+86${from}`, from: ago(45), to: ago(35), agentId: 'ben' };
    expect((await telephony.list(ben(), middle)).calls.map(({ id }) => id)).toEqual([made[1]]);
    expect((await telephony.list(ben(), { ...middle, agentId: 'sue' })).calls).toEqual([]);
    const mine = { agentId: 'ben', missedOnly: true };
    expect((await telephony.list(ben(), mine)).calls).toEqual([]);
  });

  it('passes over repeats past so many reports of one call, which can be answered and end all the same', async () => {
    const { telephony, database, source, ben, newCall } = stage;
    await database.query(`update collaboration_limit set value = 2 where name = 'call_events'`);
    const callId = newCall();
    await telephony.report(source, aReport(callId, 'ringing', ago(3)));
    await telephony.report(source, aReport(callId, 'ringing', ago(2)));
    const id = await telephony.report(source, aReport(callId, 'ringing', ago(1)));
    const kept = `select kind from call_event where call_id = $1 order by at`;
    expect((await database.query(kept, [id])).rows).toHaveLength(2);
    const said = { extension: '8001' };
    await telephony.report(source, aReport(callId, 'answered', ago(1), said));
    await telephony.report(source, aReport(callId, 'ended', ago(0)));
    await telephony.report(source, aReport(callId, 'answered', ago(0.5), { extension: '9' }));
    expect(await telephony.get(id, ben())).toMatchObject({
      outcome: CallOutcome.ANSWERED,
      agentId: 'ben',
    });
    expect((await database.query(kept, [id])).rows).toHaveLength(4);
    await database.query(`update collaboration_limit set value = 200 where name = 'call_events'`);
  });

  it('tells of every change without a gap, and on no topic of a number', async () => {
    const { database } = stage;
    const { rows } = await database.query<{ type: string; key: string; sequences: number[] }>(
      `select split_part(type, '.', 3) as type, key, array_agg(sequence order by sequence) as sequences
       from seen_event where split_part(type, '.', 3) ~ '^call' group by 1, 2`,
    );
    expect(new Set(rows.map(({ type }) => type))).toEqual(
      new Set(['call', 'callback', 'call_source', 'call_extension']),
    );
    for (const { sequences } of rows) {
      expect(sequences).toEqual(sequences.map((_sequence, nth) => nth + 1));
    }
    const leaks = await database.query(
      `select type, payload from seen_event where payload ~ '139[0-9]{8}|13800138000|8001234'`,
    );
    expect(leaks.rows).toEqual([]);
  });
});
