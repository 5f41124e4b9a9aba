import { Injectable } from '@nestjs/common';
import { DomainError, UnitOfWork, systemCaller } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { Sources } from '../sources/sources.js';
import { unknownCallerId } from '../tickets/unknown-caller.js';
import { CallReportParts } from './call-report.parts.js';
import { callReportOf } from './call-report.js';
import type { CallReport } from './call-report.js';
import type { SignedReport } from './call-source.rules.js';
import { callStateOf, isOverCall, isSameState } from './call.rules.js';
import type { CallSource, CallState, PhoneCall } from './call.entity.js';
import { CallSourceStore } from './call-source.store.js';
import { CallStore } from './call.store.js';
import { recordCall } from './telephony.events.js';

/** Takes what telephone systems report: in any order, and as often as they like (T1). */
@Injectable()
export class CallReportsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: CallStore,
    private readonly callSources: CallSourceStore,
    private readonly parts: CallReportParts,
    private readonly sources: Sources,
  ) {}

  /**
   * Takes a report that nobody signed in for; answers which call it is about. Trusts nothing before the signature. What is
   * signed and can't be read is refused, and kept for a person.
   */
  async take(context: RequestContext, sourceId: string, signed: SignedReport): Promise<string> {
    const now = this.sources.clock.now();
    const source = await this.parts.signatures.signerOf(sourceId, signed, now);
    const caller = systemCaller(`telephony.${source.id}`, source.name);
    const known = { ...context, caller };
    const report = await this.read(known, source.id, signed, now);
    return this.unitOfWork.run(known, (tx) =>
      this.takeIn(tx, known, source, { ...report, webhookId: signed.webhookId }),
    );
  }

  private async read(
    context: RequestContext,
    sourceId: string,
    signed: SignedReport,
    now: Date,
  ): Promise<CallReport> {
    try {
      return callReportOf(signed.body, now);
    } catch (error) {
      if (error instanceof DomainError) {
        await this.parts.unread.keep(context, sourceId, signed, error);
      }
      throw error;
    }
  }

  private async takeIn(
    tx: Transaction,
    context: RequestContext,
    source: CallSource,
    { callRef, event, webhookId }: CallReport & { webhookId: string },
  ): Promise<string> {
    const { store } = this;
    const now = this.sources.clock.now();
    const known = await store.lockRef(tx, source.id, callRef);
    const callId = known ?? this.sources.ids.next();
    const before = await store.noteReport(tx, { sourceId: source.id, webhookId, callId, at: now });
    if (before !== undefined) return before;
    const most = await this.parts.limits.of(tx, 'call_events');
    await store.addEvent(tx, callId, event, { now, most });
    const state = callStateOf(await store.events(tx, callId), source.defaultRegion);
    const stranger = unknownCallerId(this.sources.ids.next());
    await store.lockCaller(tx, state.outsideNumber, stranger);
    const call = await store.lockByRef(tx, source.id, callRef);
    const changed = await this.keep(tx, context, { source, callRef, callId }, call, state);
    if (changed === undefined) return callId;
    if (changed.outcome === 'missed' && call?.outcome !== 'missed') {
      await this.parts.missedCalls.wait(tx, callId, now);
    } else if (changed.answeredAt !== null && call?.answeredAt == null) {
      this.parts.missedCalls.forget(tx, callId);
      await this.parts.callbacks.reached(tx, context, changed);
    }
    return callId;
  }

  /** Stores what a report changed of a call; undefined when that is nothing. */
  private async keep(
    tx: Transaction,
    { caller }: RequestContext,
    of: { source: CallSource; callRef: string; callId: string },
    before: PhoneCall | undefined,
    state: CallState,
  ): Promise<PhoneCall | undefined> {
    if (before !== undefined && isSameState(before, state)) return undefined;
    const { source, callRef, callId: id } = of;
    const agentId = await this.agentOf(tx, source, before, state);
    const call: PhoneCall = {
      ...(before ?? { id, sourceId: source.id, ticketId: null, entryId: null, callbackId: null }),
      ...state,
      version: (before?.version ?? 0) + 1,
      agentId,
    };
    if (before === undefined) await this.store.insert(tx, call, callRef);
    else await this.store.update(tx, call);
    const at = this.sources.clock.now();
    recordCall(tx, 'reported', call, caller, at);
    tx.audit({
      operation: 'call.reported',
      aggregateType: 'call',
      aggregateId: id,
      changes: [
        { field: 'outcome', from: before?.outcome, to: call.outcome },
        { field: 'agentId', from: before?.agentId ?? undefined, to: agentId ?? undefined },
      ].filter(({ from, to }) => from !== to),
      at,
    });
    if (isOverCall(call) && before?.outcome !== call.outcome) {
      tx.afterCommit(() => this.parts.metrics.ended(call.direction, call.outcome));
    }
    return call;
  }

  /** Who answered or dialled keeps having done so when their extension becomes somebody else's. */
  private async agentOf(
    tx: Transaction,
    source: CallSource,
    before: PhoneCall | undefined,
    { extension }: CallState,
  ): Promise<string | null> {
    if (extension === '') return null;
    if (before?.extension === extension && before.agentId !== null) return before.agentId;
    return this.callSources.ownerOf(tx, source.id, extension);
  }
}
