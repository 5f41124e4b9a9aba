import { Server, ServerCredentials } from '@grpc/grpc-js';
import type { Metadata, ServerWritableStream, UntypedServiceImplementation } from '@grpc/grpc-js';
import { Export, ExportServiceService } from '@shouwen/contracts';
import type { DownloadExportRequest, DownloadExportResponse } from '@shouwen/contracts';
import { DomainError, toGrpcStatus } from '@shouwen/platform';
import type { ErrorKind } from '@shouwen/platform';
import { startTestGateway } from './gateway-harness.js';
import type { TestGateway } from './gateway-harness.js';

const EXPORT = '0198f0a2-7c3d-7e11-9a44-3b5f0c6d7e8f';
const CONTENT = Buffer.from('\ufeffname 名称\r\n李雷\r\n');

type Call = ServerWritableStream<DownloadExportRequest, DownloadExportResponse>;

describe('the file of an export', () => {
  const server = new Server();
  const asked: { id: string; metadata: Metadata }[] = [];
  let refusal: DomainError | undefined;
  let gateway: TestGateway;
  let token: string;

  beforeAll(async () => {
    const downloadExport = (call: Call) => {
      asked.push({ id: call.request.id, metadata: call.metadata });
      if (refusal !== undefined) {
        call.emit('error', toGrpcStatus(refusal));
        return;
      }
      const value = Export.fromJSON({ id: EXPORT, bytes: CONTENT.length });
      call.write({ part: { $case: 'export', value } });
      for (const byte of CONTENT) {
        call.write({ part: { $case: 'chunk', value: Buffer.from([byte]) } });
      }
      call.end();
    };
    server.addService({ downloadExport: ExportServiceService.downloadExport }, {
      downloadExport,
    } as unknown as UntypedServiceImplementation);
    const port = await new Promise<number>((resolve, reject) => {
      server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
        error === null ? resolve(bound) : reject(error),
      );
    });
    gateway = await startTestGateway({ CRM_GRPC_URL: `127.0.0.1:${port}` });
    token = await gateway.issuer.sign({ sub: 'sue', name: 'Sue', roles: ['supervisor'] });
  }, 60_000);

  beforeEach(() => {
    asked.length = 0;
    refusal = undefined;
  });

  afterAll(async () => {
    await gateway.stop();
    server.forceShutdown();
  });

  const download = (id = EXPORT, authorization?: string) =>
    fetch(new URL(`/exports/${id}`, gateway.url), {
      headers: authorization === undefined ? {} : { authorization },
    });

  it('comes whole, to be saved and kept nowhere on the way, in the name of whose token it is', async () => {
    const answer = await download(EXPORT, `Bearer ${token}`);
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer())).toEqual(CONTENT);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(CONTENT.length),
      'content-disposition': `attachment; filename="customers-${EXPORT}.csv"`,
      'cache-control': 'no-store',
    });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ id: EXPORT });
    expect(asked[0]?.metadata.get('authorization')).toEqual([`Bearer ${token}`]);
  });

  it.each([undefined, 'Bearer rubbish'])('is not asked for with the token %s', async (given) => {
    const answer = await download(EXPORT, given);
    expect(answer.status).toBe(401);
    expect(asked).toEqual([]);
  });

  it('is not asked for by anything but its id', async () => {
    expect((await download('..%2Fattachments', `Bearer ${token}`)).status).toBe(404);
    expect(asked).toEqual([]);
  });

  it.each<[ErrorKind, string, number]>([
    ['denied', 'crm.export_not_yours', 403],
    ['not_found', 'crm.export_not_found', 404],
    ['precondition', 'crm.export_not_downloadable', 400],
  ])('is refused when it is %s', async (kind, code, status) => {
    refusal = new DomainError(code, { kind, en: 'No.', zh: '不行。' }, {});
    const answer = await download(EXPORT, `Bearer ${token}`);
    expect(await answer.text()).toContain(code);
    expect(answer.status).toBe(status);
  });
});
