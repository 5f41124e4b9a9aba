import { readFileSync } from 'node:fs';
import { until } from '@shouwen/dev';
import { ada, ana, Calls, max, sue } from './calls.stage.js';
import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';

const root = new URL('../../', import.meta.url);
const guide = readFileSync(new URL('docs/imports.md', root), 'utf8');
/** The documents that the guide asks the API with, by the field that each is about. */
const documents = [...guide.matchAll(/```graphql\n(.*?)```/gs)].map(
  ([, document = '']) => document,
);
const documentOf = (field: string) =>
  documents.find((document) => document.includes(`${field}(`)) ?? '';
const [, file = '', path = ''] =
  /--data-binary @(\S+).*?"\$GATEWAY(\/imports[^"]*)"/s.exec(guide) ?? [];
const messy = readFileSync(new URL(file, root));

const CLEAN = { created: 5, changed: 0, unchanged: 0, bad: 6, done: 11 };
/** More than any buffer on the way holds. */
const LARGEST = 8 * 1024 * 1024;
const EXPORT = 'customerExport { id uuid version status path requestedBy { id } failure }';

describe('files of customers', () => {
  let platform: Platform;
  let calls: Calls;
  let server: string;

  beforeAll(async () => {
    platform = await startPlatform({
      crm: {},
      gateway: { IMPORT_MAX_UPLOAD_BYTES: String(LARGEST) },
    });
    calls = new Calls(platform);
    server = platform.url.replace('/graphql', '');
  }, 120_000);

  afterAll(() => platform.stop());

  const authorization = async ([sub, role]: Person) => ({
    authorization: `Bearer ${await platform.tokens.of(sub, role)}`,
  });
  const upload = async (who: Person, body: Uint8Array<ArrayBuffer>, to = path) =>
    fetch(`${server}${to}`, { method: 'POST', headers: await authorization(who), body });
  const download = async (who: Person, from: string) =>
    fetch(`${server}${from}`, { headers: await authorization(who) });
  const codeOf = async (answer: Response) => {
    const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
    return [answer.status, errors[0]?.extensions.code];
  };
  const customers = async () => {
    const { customers } = await calls.ask(
      sue,
      '{ customers(first: 50) { edges { node { name } } } }',
    );
    return customers.edges.length as number;
  };
  const importIs = (id: string, status: string) =>
    until(
      async () => {
        const { customerImport } = await calls.ask(sue, documentOf('customerImport'), { id });
        return customerImport.status === status ? customerImport : undefined;
      },
      { what: `the import to be ${status}` },
    );
  /** Does what the guide says; answers the import as it was checked and as it ended. */
  const bringIn = async (content: Uint8Array<ArrayBuffer>) => {
    const answer = await upload(sue, content);
    expect(answer.status).toBe(201);
    const { id, version, columns } = (await answer.json()) as Record<string, unknown>;
    const check = { importId: id, expectedVersion: version, columns };
    await calls.ask(sue, documentOf('checkCustomerImport'), { input: check });
    const checked = await importIs(String(id), 'CHECKED');
    const before = await customers();
    await calls.ask(sue, documentOf('runCustomerImport'), { input: { importId: id } });
    return { checked, before, ended: await importIs(String(id), 'FINISHED') };
  };

  it('are brought in as the guide says: looked at first, with the bad rows to correct, and not doubled when repeated', async () => {
    const { checked, before, ended } = await bringIn(messy);
    expect([before, await customers()]).toEqual([0, 5]);
    expect(checked).toMatchObject({ ...CLEAN, encoding: 'utf-8', rows: 11 });
    expect(ended).toMatchObject(CLEAN);
    const { edges } = checked.badRows as { edges: { node: Record<string, unknown> }[] };
    const why = edges.map(({ node }) => [node['row'], node['column'], node['reason']]);
    expect(why).toEqual([
      [5, '手机号', 'phone_invalid'],
      [6, null, 'duplicate_row'],
      [7, '姓名', 'name_missing'],
      [8, null, 'key_missing'],
      [9, '邮箱', 'email_invalid'],
      [11, '客户类型', 'kind_unknown'],
    ]);

    const bad = await download(sue, checked.badRowsPath);
    expect(Object.fromEntries(bad.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringMatching(/^attachment; filename="bad-rows-/) as string,
      'cache-control': 'no-store',
    });
    const lines = Buffer.from(await bad.arrayBuffer())
      .toString()
      .split('\r\n');
    expect(lines[0]).toContain('客户编号,姓名');
    expect(lines[1]).toMatch(/^5,手机号,.*,1004,王五,个人,12345,,江苏,南京,$/);

    // What the gateway answers as a CSV file goes in again once it is corrected.
    const corrected = lines.slice(0, 2).join('\r\n').replace('12345', '13300133000');
    const second = await bringIn(Buffer.from(corrected));
    expect(second.ended).toMatchObject({ created: 1, bad: 0 });
    const again = await bringIn(messy);
    expect(again.ended).toMatchObject({ ...CLEAN, created: 0, unchanged: 5 });
    expect(await customers()).toBe(6);
    const { customerImports } = await calls.ask(
      sue,
      '{ customerImports(first: 2) { edges { node { status createdBy { id } } } pageInfo { hasNextPage } } }',
    );
    expect(customerImports.edges[1].node).toEqual({ status: 'FINISHED', createdBy: { id: 'sue' } });
    expect(customerImports.pageInfo.hasNextPage).toBe(true);
  }, 60_000);

  it('are refused in words from agents, from nobody, without a source, and when they are too large', async () => {
    expect(await codeOf(await upload(ana, messy))).toEqual([403, 'platform.permission_denied']);
    const unknown = await fetch(`${server}${path}`, { method: 'POST', body: 'x' });
    expect(await codeOf(unknown)).toEqual([401, 'platform.unauthenticated']);
    const sourceless = await upload(sue, messy, '/imports?name=a.csv');
    expect((await codeOf(sourceless))[0]).toBe(400);
    const large = await upload(sue, new Uint8Array(LARGEST + 1));
    expect(large.status).toBe(413);
    expect(await large.text()).toContain(String(LARGEST));
    // Those that are refused on the way learn why, although they have not sent all of it yet.
    const whole = new Uint8Array(LARGEST);
    expect(await codeOf(await upload(ana, whole))).toEqual([403, 'platform.permission_denied']);
    const body = new Blob([whole, whole]).stream();
    const options = { method: 'POST', headers: await authorization(sue), body, duplex: 'half' };
    const endless = await fetch(`${server}${path}`, options as RequestInit);
    expect(await codeOf(endless)).toEqual([413, 'gateway.body_too_large']);
    const { id } = (await (await upload(sue, messy)).json()) as { id: string };
    const early = await calls.ask(sue, documentOf('runCustomerImport'), {
      input: { importId: id },
    });
    expect(early.runCustomerImport).toMatchObject({
      customerImport: null,
      userErrors: [{ code: 'crm.import_wrong_status' }],
    });
    const ending = { importId: id, idempotencyKey: 'once' };
    const end = () =>
      calls.change(sue, 'cancelCustomerImport', ending, 'customerImport { version }');
    expect(await end()).toEqual(await end());
    await importIs(id, 'CANCELLED');
  }, 30_000);

  it('go out when a second person agrees, and only to who asked for them', async () => {
    const asked = {
      columns: ['name', 'phones'],
      filter: { kind: 'ORGANISATION' },
      purpose: 'complaint',
      reason: '批次召回 recall',
      inClear: true,
    };
    const { customerExport } = await calls.change(max, 'requestCustomerExport', asked, EXPORT);
    expect(customerExport).toMatchObject({ status: 'REQUESTED', requestedBy: { id: 'max' } });
    const exportId = customerExport.id as string;
    const file = `/exports/${customerExport.uuid as string}`;
    expect((await codeOf(await download(max, file)))[1]).toBe('crm.export_not_downloadable');
    const decision = { exportId, approved: true, reason: '同意 agreed' };
    const own = calls.change(max, 'decideCustomerExport', decision, EXPORT);
    await expect(own).rejects.toThrow('crm.export_second_person');
    await calls.change(ada, 'decideCustomerExport', decision, EXPORT);
    const query = `query ($id: ID!) { node(id: $id) { ... on CustomerExport {
      status rows bytes path filter { kind statuses } decidedBy { id } } } }`;
    const { node } = await until(
      async () => {
        const found = await calls.ask(max, query, { id: exportId });
        return found.node.status === 'READY' ? found : undefined;
      },
      { what: 'the file to be written' },
    );
    expect(node).toMatchObject({ rows: 2, path: file, decidedBy: { id: 'ada' } });
    expect(node.filter).toEqual({ kind: 'ORGANISATION', statuses: [] });

    const answer = await download(max, file);
    const content = Buffer.from(await answer.arrayBuffer());
    expect(content.length).toBe(node.bytes);
    expect(content.toString()).toContain('杭州云帆科技有限公司');
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(node.bytes),
      'content-disposition': `attachment; filename="customers-${customerExport.uuid as string}.csv"`,
      'cache-control': 'no-store',
    });
    expect(await codeOf(await download(sue, file))).toEqual([403, 'crm.export_not_yours']);
    expect((await fetch(`${server}${file}`)).status).toBe(401);
    expect((await download(max, '/exports/..%2Fattachments')).status).toBe(404);
    const { customerExports } = await calls.ask(
      ada,
      '{ customerExports(status: READY) { edges { node { downloads } } } }',
    );
    expect(customerExports.edges).toEqual([{ node: { downloads: 1 } }]);
  }, 30_000);
});
