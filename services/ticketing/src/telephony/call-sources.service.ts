import { Injectable } from '@nestjs/common';
import { UnitOfWork, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { Sources } from '../sources/sources.js';
import { staffErrors } from '../staff/staff.errors.js';
import { StaffQueries } from '../staff/staff.queries.js';
import { SECRET_BYTES, secretOf } from '../webhooks/signature.js';
import { SEAL_BYTES, WebhookSecrets } from '../webhooks/webhook-secrets.js';
import { recordExtension, recordSource } from './call-source.events.js';
import { rotateSecret } from './call-source.rules.js';
import { CallSourceStore } from './call-source.store.js';
import type { CallSource, Extension } from './call.entity.js';
import { isKnownRegion } from '@shouwen/text';
import { telephonyErrors } from './telephony.errors.js';

/** What a telephone system is to be. */
export type WantedSource = Pick<
  CallSource,
  'name' | 'defaultRegion' | 'teamId' | 'callbackCalendarId' | 'active'
>;

/** Which telephone system, and which version of it the caller has seen; 0 means any. */
export interface SourceTarget {
  sourceId: string;
  expectedVersion: number;
}

/** Which extension, and which version of whose it is the caller has seen; 0 means any. */
export interface ExtensionTarget extends SourceTarget {
  extension: string;
}

/** The use cases of who looks after telephone systems. */
@Injectable()
export class CallSourcesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: CallSourceStore,
    private readonly staff: StaffQueries,
    private readonly limits: CollaborationLimits,
    private readonly sources: Sources,
    private readonly secrets: WebhookSecrets,
  ) {}

  /** Adds a telephone system with a new secret. Throws `webhooks.no_key`. */
  async create(
    context: RequestContext,
    wanted: Omit<WantedSource, 'active'>,
    call: IdempotentCall,
  ): Promise<CallSource> {
    await this.check(wanted);
    return this.unitOfWork.run(
      context,
      async (tx) => {
        await this.store.requireRoom(tx);
        const now = this.sources.clock.now();
        const id = this.sources.ids.next();
        const source: CallSource = {
          ...wanted,
          id,
          version: 1,
          active: true,
          secret: this.newSecret(id),
          previousSecret: null,
          previousSecretUntil: null,
          createdAt: now,
          changedAt: now,
          changedBy: context.caller.id,
        };
        await this.store.insert(tx, source);
        recordSource(tx, 'created', [undefined, source], context.caller);
        return source;
      },
      call,
    );
  }

  /** Changes a telephone system, or switches it off and on. */
  async update(
    context: RequestContext,
    target: SourceTarget,
    wanted: WantedSource,
    call: IdempotentCall,
  ): Promise<CallSource> {
    await this.check(wanted);
    return this.change(context, target, 'changed', call, (source) =>
      Promise.resolve({
        ...source,
        ...wanted,
        version: source.version + 1,
        changedAt: this.sources.clock.now(),
        changedBy: context.caller.id,
      }),
    );
  }

  /** Gives a telephone system a new secret; the old one is good for some hours more. */
  rotate(context: RequestContext, target: SourceTarget, call: IdempotentCall): Promise<CallSource> {
    return this.change(context, target, 'secret_rotated', call, async (source, tx) => {
      const hours = await this.limits.of(tx, 'call_secret_overlap_hours');
      const by = { callerId: context.caller.id, now: this.sources.clock.now() };
      return rotateSecret(source, this.newSecret(source.id), hours, by);
    });
  }

  /** Says whose an extension is. Throws `ticketing.member_not_found` and `ticketing.member_inactive`. */
  async saveExtension(
    context: RequestContext,
    target: ExtensionTarget,
    memberId: string,
    call: IdempotentCall,
  ): Promise<Extension> {
    const member = (await this.staff.members([memberId])).get(memberId);
    if (member === undefined) throw staffErrors.member_not_found();
    if (!member.active) throw staffErrors.member_inactive({ name: member.name });
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { sourceId, extension } = target;
        const source = await this.store.lock(tx, sourceId);
        const before = await this.store.lockExtension(tx, sourceId, extension);
        this.requireKnown(target.expectedVersion, before?.version ?? 0, source);
        const after: Extension = {
          id: before?.id ?? this.sources.ids.next(),
          sourceId,
          extension,
          memberId,
          version: (before?.version ?? 0) + 1,
        };
        await this.store.saveExtension(tx, after);
        const by = { caller: context.caller, at: this.sources.clock.now() };
        recordExtension(tx, 'saved', [before, after], by);
        return after;
      },
      call,
    );
  }

  /** Forgets whose an extension is. Throws `telephony.extension_not_found`. */
  removeExtension(
    context: RequestContext,
    target: ExtensionTarget,
    call: IdempotentCall,
  ): Promise<Extension> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const source = await this.store.lock(tx, target.sourceId);
        const before = await this.store.lockExtension(tx, target.sourceId, target.extension);
        if (before === undefined) throw telephonyErrors.extension_not_found();
        this.requireKnown(target.expectedVersion, before.version, source);
        await this.store.removeExtension(tx, before);
        const by = { caller: context.caller, at: this.sources.clock.now() };
        recordExtension(tx, 'removed', [before, undefined], by);
        return before;
      },
      call,
    );
  }

  private async check(wanted: Omit<WantedSource, 'active'>): Promise<void> {
    const { defaultRegion, teamId, callbackCalendarId } = wanted;
    if (!isKnownRegion(defaultRegion)) {
      throw telephonyErrors.region_unknown({ region: defaultRegion });
    }
    const [team] = await this.staff.teams([teamId]);
    if (team === undefined) throw staffErrors.team_not_found();
    if (team.archivedAt !== null) throw staffErrors.team_archived({ name: team.name });
    if (callbackCalendarId !== null) await this.store.requireCalendar(callbackCalendarId);
  }

  private change(
    context: RequestContext,
    target: SourceTarget,
    what: string,
    call: IdempotentCall,
    decide: (source: CallSource, tx: Transaction) => Promise<CallSource>,
  ): Promise<CallSource> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.store.lock(tx, target.sourceId);
        this.requireKnown(target.expectedVersion, before.version, before);
        const after = await decide(before, tx);
        await this.store.update(tx, after);
        recordSource(tx, what, [before, after], context.caller);
        return after;
      },
      call,
    );
  }

  private requireKnown(expected: number, current: number, source: CallSource): void {
    if (expected === 0 || expected === current) return;
    throw platformErrors.version_conflict({
      current: String(current),
      changedBy: source.changedBy,
      changedAt: source.changedAt.toISOString(),
      change: 'changed',
    });
  }

  /** Sealed from the start: what a use case answers is kept for repeated calls. */
  private newSecret(sourceId: string): string {
    const secret = secretOf(this.sources.secretBytes(SECRET_BYTES));
    return this.secrets.seal(sourceId, secret, this.sources.secretBytes(SEAL_BYTES));
  }
}
