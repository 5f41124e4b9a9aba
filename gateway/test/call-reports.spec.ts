import { Server, ServerCredentials } from '@grpc/grpc-js';
import type { Metadata, UntypedServiceImplementation } from '@grpc/grpc-js';
import { TelephonyServiceService } from '@shouwen/contracts';
import type {
  ReportCallRequest,
  ReportCallResponse,
  TelephonyServiceServer,
} from '@shouwen/contracts';
import { DomainError, platformErrors, toGrpcStatus } from '@shouwen/platform';
import type { ErrorKind } from '@shouwen/platform';
import { startGatewayProcess } from './gateway-process.js';

const SOURCE = '0198f0a2-7c3d-7e11-9a44-3b5f0c6d7e8f';
const CALL = '0198f0a2-7c3d-7e11-9a44-3b5f0c6d7e90';

type ReportCall = TelephonyServiceServer['reportCall'];

describe('reports of a telephone system', () => {
  const server = new Server();
  const received: ReportCallRequest[] = [];
  const metadata: Metadata[] = [];
  let refusal: DomainError | undefined;
  let gateway: Awaited<ReturnType<typeof startGatewayProcess>>;
  let base: string;

  beforeAll(async () => {
    const reportCall: ReportCall = (call, answer) => {
      received.push(call.request);
      metadata.push(call.metadata);
      const taken: ReportCallResponse = { callId: CALL };
      if (refusal === undefined) answer(null, taken);
      else answer(toGrpcStatus(refusal));
    };
    server.addService({ reportCall: TelephonyServiceService.reportCall }, {
      reportCall,
    } as unknown as UntypedServiceImplementation);
    const port = await new Promise<number>((resolve, reject) => {
      server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) =>
        error === null ? resolve(bound) : reject(error),
      );
    });
    gateway = await startGatewayProcess({
      OIDC_ISSUER: 'http://127.0.0.1:1',
      OIDC_AUDIENCE: 'shouwen',
      KAFKA_BROKERS: '127.0.0.1:1',
      TICKETING_GRPC_URL: `127.0.0.1:${port}`,
      CRM_GRPC_URL: '127.0.0.1:1',
      MAX_EVENT_LOOP_DELAY_MS: '60000',
      HTTP_MAX_BODY_BYTES: '2000',
    });
    base = `http://127.0.0.1:${gateway.httpPort}/telephony`;
  }, 60_000);

  beforeEach(() => {
    received.length = 0;
    metadata.length = 0;
    refusal = undefined;
  });

  afterAll(async () => {
    await gateway.stop('SIGTERM');
    server.forceShutdown();
  });

  const post = async (
    body: string | Uint8Array,
    headers: Record<string, string> = {},
    id = SOURCE,
  ) => {
    const response = await fetch(`${base}/${id}/calls`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const answer = (await response.json()) as {
      callId?: string;
      errors?: { message: string; extensions: { code: string } }[];
    };
    return { response, status: response.status, answer, code: answer.errors?.[0]?.extensions.code };
  };

  it('go on byte for byte, with what proves them and without any token', async () => {
    const body = Buffer.from([0x7b, 0x20, 0xff, 0x00, 0x7d]);
    const { status, answer } = await post(body, {
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1772442000',
      'webhook-signature': 'v1,AAAA v1,BBBB',
      authorization: 'Bearer a.b.c',
    });
    expect({ status, answer }).toEqual({ status: 200, answer: { callId: CALL } });
    expect(received).toMatchObject([
      {
        sourceId: SOURCE,
        webhookId: 'msg_1',
        webhookTimestamp: '1772442000',
        webhookSignature: 'v1,AAAA v1,BBBB',
      },
    ]);
    expect(Buffer.from(received[0]?.body ?? []).equals(body)).toBe(true);
    expect(metadata[0]?.get('authorization')).toEqual([]);
  });

  it('without any of it are for the service to refuse', async () => {
    await post('{}');
    expect(received).toMatchObject([{ webhookId: '', webhookTimestamp: '', webhookSignature: '' }]);
  });

  it.each<[ErrorKind, number]>([
    ['invalid', 400],
    ['unauthenticated', 401],
    ['denied', 403],
    ['not_found', 404],
    ['precondition', 400],
    ['conflict', 400],
    ['exhausted', 503],
  ])('that are refused as %s get %i, in the language asked for', async (kind, status) => {
    const definition = { kind, en: 'No.', zh: '不行。' };
    refusal = new DomainError('telephony.test', definition, {});
    const refused = await post('{}', { 'accept-language': 'zh-CN' });
    expect(refused.status).toBe(status);
    expect(refused.answer.errors).toMatchObject([
      { message: '不行。', extensions: { code: 'telephony.test' } },
    ]);
    expect(refused.response.headers.get('www-authenticate')).toBeNull();
  });

  it('are not taken while the service is away', async () => {
    refusal = platformErrors.service_unavailable({}, { retryAfterMs: 1_000 });
    const refused = await post('{}');
    expect(refused.status).toBe(503);
    expect(refused.response.headers.get('retry-after')).toBe('1');
  });

  it('that are too large, of another type or for no address never reach it', async () => {
    expect(await post('x'.repeat(2_001))).toMatchObject({
      status: 413,
      code: 'gateway.body_too_large',
    });
    expect(await post('{}', { 'content-type': 'text/plain' })).toMatchObject({
      status: 415,
      code: 'gateway.unsupported_media_type',
    });
    expect(await post('{}', {}, 'x')).toMatchObject({
      status: 404,
      code: 'gateway.route_not_found',
    });
    expect(received).toEqual([]);
  });
});
