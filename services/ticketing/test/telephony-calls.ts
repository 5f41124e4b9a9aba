import { createHmac } from 'node:crypto';
import { Grade, TelephonyServiceClient } from '@shouwen/contracts';
import type { ListCallsRequest } from '@shouwen/contracts';
import { UuidIds, callGrpc, createGrpcClient } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { contextWith } from './ticket-calls.js';

const NO_OPTIONS = { idempotencyKey: '', expectedVersion: 0 };
const ids = new UuidIds();

/** A telephone system of a test. */
export interface TestSource {
  id: string;
  secret: string;
}

/** A report of an inbound call, with what a test wants to be different. */
export function aReport(
  callId: string,
  event: string,
  at: Date,
  patch: Record<string, unknown> = {},
): Record<string, unknown> {
  const said = { event, callId, at: at.toISOString(), direction: 'inbound', to: '400-800-1234' };
  return { ...said, from: '138 0013 8000', ...patch };
}

/** The calls of the telephony service, each with only what a test cares about. */
export class TelephonyCalls {
  readonly client: TelephonyServiceClient;

  constructor(address: string) {
    this.client = createGrpcClient(TelephonyServiceClient, address);
  }

  close(): void {
    this.client.close();
  }

  async createSource(context: RequestContext, teamId: string, name = 'PBX'): Promise<TestSource> {
    const said = { name, defaultRegion: 'CN', teamId, callbackCalendarId: '' };
    const request = { ...said, options: NO_OPTIONS };
    const { client } = this;
    const { source, secret } = await callGrpc(client, client.createCallSource, request, context);
    return { id: source?.id ?? '', secret };
  }

  saveExtension(context: RequestContext, sourceId: string, extension: string, memberId: string) {
    const request = { sourceId, extension, memberId, options: NO_OPTIONS };
    return callGrpc(this.client, this.client.saveExtension, request, context);
  }

  /** Reports as the telephone system does: signed, and without a token. */
  async report(
    { id: sourceId, secret }: TestSource,
    report: Record<string, unknown>,
    patch: { webhookId?: string; timestamp?: number; signature?: string; body?: string } = {},
  ): Promise<string> {
    const webhookId = patch.webhookId ?? ids.next();
    const timestamp = patch.timestamp ?? Math.floor(Date.now() / 1000);
    const body = patch.body ?? JSON.stringify(report);
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const signature = createHmac('sha256', key).update(`${webhookId}.${timestamp}.${body}`);
    const request = {
      sourceId,
      webhookId,
      webhookTimestamp: String(timestamp),
      webhookSignature: patch.signature ?? `v1,${signature.digest('base64')}`,
      body: Buffer.from(body),
    };
    const { client } = this;
    const context = contextWith('');
    return (await callGrpc(client, client.reportCall, request, context)).callId;
  }

  get(id: string, context: RequestContext) {
    return callGrpc(this.client, this.client.getCall, { id }, context);
  }

  list(context: RequestContext, patch: Partial<ListCallsRequest> = {}) {
    const request: ListCallsRequest = {
      page: { pageSize: 100, pageToken: '' },
      agentId: '',
      number: '',
      missedOnly: false,
      ticketId: '',
      from: undefined,
      to: undefined,
      ...patch,
    };
    return callGrpc(this.client, this.client.listCalls, request, context);
  }

  async suggested(callId: string, context: RequestContext): Promise<string[]> {
    const { client } = this;
    return (await callGrpc(client, client.suggestTicketsForCall, { callId }, context)).ticketIds;
  }

  open(callId: string, context: RequestContext, customer?: { id: string; name: string }, key = '') {
    const request = {
      callId,
      subject: '杯子裂了',
      body: '来电反映杯子裂了。',
      grade: Grade.UNSPECIFIED,
      customer,
      options: { idempotencyKey: key, expectedVersion: 0 },
    };
    return callGrpc(this.client, this.client.openTicketFromCall, request, context);
  }

  link(callId: string, ticketId: string, context: RequestContext) {
    const request = { callId, ticketId, options: NO_OPTIONS };
    return callGrpc(this.client, this.client.linkCallToTicket, request, context);
  }
}
