import { Readable } from 'node:stream';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ImportServiceClient, ImportStatus } from '@shouwen/contracts';
import type {
  DownloadImportBadRowsResponse,
  Import,
  UploadImportRequest,
} from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc, fromServiceError, metadataFor } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { workbookOf, zipOf } from './workbook.js';

/** 张三 in GB18030. */
const zhangSan = Buffer.from([0xd5, 0xc5, 0xc8, 0xfd]);
const GOOD = 300;

/** UTF-8 with a byte order mark, a line in GB18030, bad numbers, a row twice, and a row that nothing finds again. */
const messy = Buffer.concat([
  Buffer.from('\ufeff客户编号,姓名,手机号,邮箱\r\n'),
  ...[Buffer.from('k1,'), zhangSan, Buffer.from(',13800138000,\r\n')],
  Buffer.from('k2,李四,12,\r\nk1,张三,13800138000,\r\n,王五,,wang@\r\n,无名,,\r\n'),
  ...Array.from({ length: GOOD }, (_none, at) =>
    Buffer.from(`n${at},客户${at},,n${at}@example.org\r\n`),
  ),
]);

describe('an import of customers', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let client: ImportServiceClient;
  let database: Client;
  let sue: () => RequestContext;
  let ana: () => RequestContext;

  const start = async () => {
    service = await startCrm(environment);
    client = service.client(ImportServiceClient);
  };
  const upload = (content: Buffer, context = sue()): Promise<Import> =>
    new Promise((resolve, reject) => {
      const parts = (function* (): Generator<UploadImportRequest> {
        const value = { name: 'customers.csv', source: 'legacy' };
        yield { part: { $case: 'description', value } };
        yield { part: { $case: 'chunk', value: content } };
      })();
      const call = client.uploadImport(metadataFor(context), (error, answer) =>
        error === null ? resolve(answer) : reject(fromServiceError(error)),
      );
      pipeline(Readable.from(parts), call as unknown as Writable).catch(() => undefined);
    });
  const get = (id: string) => callGrpc(client, client.getImport, { id }, sue());
  const ended = (id: string, status: ImportStatus) =>
    until(
      async () => {
        const now = await get(id);
        return now.status === status ? now : undefined;
      },
      { what: 'the import to end' },
    );
  const check = async ({ id, mapping }: Import) => {
    await callGrpc(client, client.checkImport, { id, mapping, options: undefined }, sue());
    return ended(id, ImportStatus.CHECKED);
  };
  const run = ({ id }: Import) =>
    callGrpc(client, client.runImport, { id, options: undefined }, sue());
  const customers = async () => {
    const { rows } = await database.query('select count(*)::integer as n from customer');
    return (rows[0] as { n: number }).n;
  };

  beforeAll(async () => {
    environment = await prepareCrm();
    database = new Client({ connectionString: environment.ownerUrl });
    await database.connect();
    await start();
    sue = await signIn(environment, 'sue', 'supervisor');
    ana = await signIn(environment, 'ana', 'agent');
  }, 120_000);

  afterAll(async () => {
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  it('of a messy file tells what it would do, goes on after its process died, and doubles nothing when repeated', async () => {
    const first = await upload(messy);
    expect(first).toMatchObject({ status: ImportStatus.READY, encoding: 'utf-8', rows: 5 + GOOD });
    const counts = { created: 1 + GOOD, changed: 0, unchanged: 0, bad: 4, done: 5 + GOOD };
    expect(await check(first)).toMatchObject(counts);
    expect(await customers()).toBe(0);
    const { rows } = await callGrpc(
      client,
      client.listImportBadRows,
      { id: first.id, page: undefined },
      sue(),
    );
    expect(rows.map(({ row, column, reason }) => [row, column, reason])).toEqual([
      [3, '手机号', 'phone_invalid'],
      [4, '', 'duplicate_row'],
      [5, '邮箱', 'email_invalid'],
      [6, '', 'key_missing'],
    ]);

    const file = Buffer.concat(
      (
        (await client
          .downloadImportBadRows({ id: first.id }, metadataFor(sue()))
          .toArray()) as DownloadImportBadRowsResponse[]
      ).map(({ chunk }) => chunk),
    ).toString();
    expect(file.split('\r\n')[1]).toMatch(/^3,手机号,.*,k2,李四,12,$/);

    await database.query('update import_policy set rows_at_once = 10');
    await run(first);
    await until(async () => (await get(first.id)).done > 0, { what: 'the first rows' });
    await service.kill();
    const { rows: killed } = await database.query(
      'select status from customer_import where id = $1',
      [first.id],
    );
    expect(killed).toEqual([{ status: 'running' }]);
    await start();
    expect(await ended(first.id, ImportStatus.FINISHED)).toMatchObject(counts);
    expect(await customers()).toBe(1 + GOOD);
    const { rows: people } = await database.query(
      `select distinct on_behalf_of as audited, actor ->> 'id' as told
       from audit_record join customer_change on customer_id = aggregate_id`,
    );
    expect(people).toEqual([{ audited: 'sue', told: 'sue' }]);

    const again = await upload(messy);
    await check(again);
    await run(again);
    expect(await ended(again.id, ImportStatus.FINISHED)).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 1 + GOOD,
    });
    expect(await customers()).toBe(1 + GOOD);
  }, 60_000);

  it('of a workbook reads its first sheet: texts, numbers and empty cells', async () => {
    const workbook = workbookOf([
      [{ shared: '客户编号' }, { shared: '姓名' }, { own: '手机号' }, { shared: '邮箱' }],
      [{ number: '7001' }, { own: '孙七' }, { number: '1.3800138777E10' }],
      [{ number: '7002' }, undefined, { number: '13800138778' }, { own: 'b@example.org' }],
      [{ number: '7003' }, { shared: '周八' }, undefined, { shared: 'c@example.org' }],
    ]);
    const uploaded = await upload(workbook);
    expect(uploaded).toMatchObject({ encoding: 'xlsx', rows: 3 });
    expect(uploaded.headers).toEqual(['客户编号', '姓名', '手机号', '邮箱']);
    expect(await check(uploaded)).toMatchObject({ created: 2, bad: 1 });
    await run(uploaded);
    await ended(uploaded.id, ImportStatus.FINISHED);
    const sql = 'select address from customer_address_of_contact where address like $1';
    expect((await database.query(sql, ['%13800138777'])).rowCount).toBe(1);

    const noWorkbook = upload(zipOf({ 'word/document.xml': '<document/>' }));
    expect((await refusalOf(noWorkbook)).code).toBe('crm.import_file_unreadable');
  }, 30_000);

  it('is marked as failed when nobody reads its file any more, and removed with its rows once it is old', async () => {
    const old = await upload(messy);
    const stuck = await upload(messy);
    await database.query(
      "update customer_import set status = 'reading', active_at = now() - interval '1 hour' where id = $1",
      [stuck.id],
    );
    await database.query(
      "update customer_import set created_at = now() - interval '1 year' where id = $1",
      [old.id],
    );
    await database.query('update import_policy set remove_rows_at_once = 100');
    await database.query(
      "update timer set due_at = now(), attempt_at = now() where kind = 'crm.imports.old'",
    );
    const failed = await ended(stuck.id, ImportStatus.FAILED);
    expect(failed.failure).toContain('upload it again');
    expect(failed.failureZh).not.toBe('');
    await until(
      async () => {
        const sql = 'select 1 from customer_import where id = $1';
        return (await database.query(sql, [old.id])).rowCount === 0 || undefined;
      },
      { what: 'the old import to be removed' },
    );
  }, 30_000);

  it('is refused to agents, without rows, and before it was checked', async () => {
    expect((await refusalOf(upload(messy, ana()))).code).toBe('platform.permission_denied');
    expect((await refusalOf(upload(Buffer.from('姓名\n')))).code).toBe('crm.import_file_empty');
    const unchecked = await upload(messy);
    expect((await refusalOf(run(unchecked))).code).toBe('crm.import_wrong_status');
  });
});
