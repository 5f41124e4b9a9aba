import {
  ExportServiceClient,
  ExportStatus,
  PrivacyRequestKind,
  PrivacyServiceClient,
  RequestExportRequest,
} from '@shouwen/contracts';
import type { DownloadExportResponse } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc, fromServiceError, metadataFor } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { keepOutgoing } from './outgoing.js';
import { PrivacyCalls } from './privacy-calls.js';

const items = (...list: unknown[]) => ({ items: list });
const phone = (value: string) => ({ kind: 'CONTACT_POINT_KIND_PHONE', value });

describe('an export of customers', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let client: ExportServiceClient;
  let privacy: PrivacyCalls;
  let database: Client;
  let lei: string;
  let wu: string;
  const people: Record<string, () => RequestContext> = {};
  const as = (name: string) => (people[name] as () => RequestContext)();

  const start = async () => {
    service = await startCrm(environment);
    client = service.client(ExportServiceClient);
    privacy = new PrivacyCalls(service.client(PrivacyServiceClient));
  };
  const rowsOf = async (sql: string, parameters: unknown[] = []) =>
    (await database.query(sql, parameters)).rows as Record<string, unknown>[];
  const ask = (who: string, patch: object = {}) => {
    const request = RequestExportRequest.fromJSON({
      ...{ filter: { statuses: ['CUSTOMER_STATUS_ACTIVE'] }, columns: ['name', 'phones'] },
      ...{ purpose: 'complaint', reason: '批次召回 recall', ...patch },
    });
    return callGrpc(client, client.requestExport, request, as(who));
  };
  const decide = (who: string, id: string, approved = true) => {
    const request = { id, approved, reason: '同意 agreed', options: undefined };
    return callGrpc(client, client.decideExport, request, as(who));
  };
  const get = (id: string) => callGrpc(client, client.getExport, { id }, as('sue'));
  const comesTo = (id: string, status: ExportStatus) =>
    until(
      async () => {
        const now = await get(id);
        return now.status === status ? now : undefined;
      },
      { what: 'the export to come to its status' },
    );
  const download = async (who: string, id: string) => {
    const parts = (await client
      .downloadExport({ id }, metadataFor(as(who)))
      .toArray()
      .catch((error: unknown) => {
        throw fromServiceError(error as Parameters<typeof fromServiceError>[0]);
      })) as DownloadExportResponse[];
    const chunks = parts.flatMap(({ part }) => (part?.$case === 'chunk' ? [part.value] : []));
    return Buffer.concat(chunks).toString();
  };
  const codeOf = async (call: Promise<unknown>) => (await refusalOf(call)).code;
  const fireAgain = (kind: string) =>
    database.query('update timer set due_at = now(), attempt_at = now() where kind = $1', [kind]);

  beforeAll(async () => {
    environment = await prepareCrm();
    database = new Client({ connectionString: environment.ownerUrl });
    await database.connect();
    await keepOutgoing(database);
    await start();
    for (const [name, role] of [
      ['ana', 'agent'],
      ['sue', 'supervisor'],
      ['max', 'manager'],
      ['mia', 'manager'],
    ] as const) {
      people[name] = await signIn(environment, name, role);
    }
    const customers = new CustomerCalls(service.customers);
    const active = { status: 'CUSTOMER_STATUS_ACTIVE' };
    const made = [];
    for (const [name, details] of [
      ['李雷', { ...active, contactPoints: items(phone('13800138000'), phone('13900139000')) }],
      ['=王五', active],
      ['赵六', { status: 'CUSTOMER_STATUS_PROSPECT' }],
      ['孙七', active],
      ['周八', active],
    ] as const) {
      made.push((await customers.create(as('ana'), name, details)).id);
    }
    [lei, wu] = made as [string, string];
    await database.query('update customer set merged_into_id = $2 where id = $1', [made[3], lei]);
    await database.query(
      `update customer set identities = array['erased:' || id::text] where id = $1`,
      [made[4]],
    );
  }, 120_000);

  afterAll(async () => {
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  it('is asked for by one person, approved by another, masked for the first, and gone once its time is over', async () => {
    const { id } = await ask('max', { columns: ['name'] });
    expect(await codeOf(decide('max', id))).toBe('crm.export_second_person');
    expect(await codeOf(decide('sue', id))).toBe('platform.permission_denied');
    expect(await decide('mia', id, false)).toMatchObject({ status: ExportStatus.REFUSED });
    expect(await codeOf(decide('mia', id))).toBe('crm.export_decided');

    const asked = await ask('sue');
    expect(asked).toMatchObject({ status: ExportStatus.REQUESTED, requestedBy: { id: 'sue' } });
    expect(await codeOf(download('sue', asked.id))).toBe('crm.export_not_downloadable');
    await decide('max', asked.id);
    const ready = await comesTo(asked.id, ExportStatus.READY);
    expect(ready).toMatchObject({ rows: 2, decidedBy: { id: 'max' }, downloads: 0 });
    expect(await codeOf(download('max', asked.id))).toBe('crm.export_not_yours');
    const file = await download('sue', asked.id);
    expect(Buffer.byteLength(file)).toBe(Number(ready.bytes));
    expect(file).toBe(
      "\ufeffname 名称,phones 电话\r\n李雷,'+86138****8000; +86139****9000\r\n'=王五,\r\n",
    );
    expect(await rowsOf('select 1 from disclosure')).toEqual([]);
    const audited = await rowsOf(
      'select operation, actor_id from audit_record where aggregate_id = $1 order by id',
      [asked.id],
    );
    expect(audited.map(({ operation }) => operation)).toEqual([
      ...['export.requested', 'export.approved', 'export.ready', 'export.downloaded'],
    ]);
    expect(audited.at(-1)).toMatchObject({ actor_id: 'sue' });
    const told = await rowsOf('select type from outgoing where type like $1', ['%.export.%']);
    expect(new Set(told.map(({ type }) => type))).toEqual(
      new Set(
        ['requested', 'decided', 'finished', 'downloaded'].map(
          (one) => `shouwen.crm.export.${one}.v1`,
        ),
      ),
    );

    await database.query('update customer_export set expires_at = now() where id = $1', [asked.id]);
    expect(await codeOf(download('sue', asked.id))).toBe('crm.export_not_downloadable');
    await fireAgain('crm.exports.old');
    await comesTo(asked.id, ExportStatus.EXPIRED);
    const files = 'select 1 from customer_export_file where export_id = $1';
    await until(async () => (await rowsOf(files, [asked.id])).length === 0 || undefined, {
      what: 'the file to be removed',
    });
  }, 30_000);

  it('in clear tells each customer once, begins anew when its process dies, and is withdrawn when one of them is erased', async () => {
    const inClear = { inClear: true };
    expect(await codeOf(ask('sue', { ...inClear, columns: ['password'] }))).toBe(
      'crm.export_columns_refused',
    );
    expect(await codeOf(ask('sue', { purpose: 'fun' }))).toBe('privacy.purpose_unknown');
    const { id } = await ask('sue', inClear);
    await database.query('update export_policy set rows_at_once = 1');
    // Keeps the writing from the second customer on.
    await database.query('begin');
    await database.query('select 1 from customer where id = $1 for update', [wu]);
    await decide('max', id);
    const written = `
      select file_key as key from customer_export_row join customer_export_file on key = file_key
      where export_id = $1`;
    const [unfinished] = await until(
      async () => {
        const rows = await rowsOf(written, [id]);
        return rows.length > 0 ? rows : undefined;
      },
      { what: 'the first customer to be written' },
    );
    await service.kill();
    await database.query('rollback');
    expect(await rowsOf('select status from customer_export where id = $1', [id])).toEqual([
      { status: 'approved' },
    ]);
    await fireAgain('crm.export');
    await start();
    expect(await comesTo(id, ExportStatus.READY)).toMatchObject({ rows: 2 });
    const keys = await rowsOf('select file_key as key from customer_export where id = $1', [id]);
    expect(keys[0]?.['key']).not.toBe(unfinished?.['key']);

    expect(await download('sue', id)).toContain("李雷,'+8613800138000; +8613900139000\r\n");
    await download('sue', id);
    const disclosed = await rowsOf(
      `select customer_id, actor_id, fields, reason from disclosure order by customer_id`,
    );
    expect(disclosed).toEqual(
      [lei, wu].map((customer_id) => ({
        ...{ customer_id, actor_id: 'sue', fields: ['name', 'phone'], reason: `export ${id}` },
      })),
    );

    const erasure = await privacy.ask(as('mia'), wu, PrivacyRequestKind.ERASURE);
    await privacy.decide(as('max'), erasure.id, true);
    expect(await codeOf(download('sue', id))).toBe('crm.export_not_downloadable');
    await fireAgain('crm.exports.old');
    expect(await comesTo(id, ExportStatus.EXPIRED)).toMatchObject({ downloads: 2 });
    await until(
      async () => (await rowsOf('select 1 from customer_export_file')).length === 0 || undefined,
      { what: 'both files to be removed' },
    );
  }, 60_000);
});
