import { Injectable } from '@nestjs/common';
import type { Actor } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type { CareProjectEntity, LocalDate } from './care.entity.js';
import { careErrors } from './care.errors.js';
import { recordProjectEvent } from './care.events.js';
import { changesBetween, requireLocalDate } from './care-policy.rules.js';
import { CareKeeping } from './care-profiles.service.js';
import { projectSource } from './care-sources.js';

/** What a project is taken up with. */
export interface ProjectCommand {
  customerId: string;
  name: string;
  startedOn: LocalDate;
  /** Null for whoever cares for the customer. */
  owner: Actor | null;
}

/** Which project an operation is about, and which version of it the caller has seen; 0 means any. */
export interface ProjectTarget {
  projectId: string;
  expectedVersion: number;
}

/** The use cases of projects, which are visited by their age (R6). */
@Injectable()
export class CareProjectsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly keeping: CareKeeping,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Takes up a project. Throws `crm.customer_not_found` and `platform.invalid_request`. */
  create(
    context: RequestContext,
    command: ProjectCommand,
    call: IdempotentCall,
  ): Promise<CareProjectEntity> {
    requireLocalDate('started_on', command.startedOn);
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { customerId } = command;
        await this.keeping.customers.lockIn(tx, context, { customerId, expectedVersion: 0 });
        const now = this.clock.now();
        const project: CareProjectEntity = {
          ...command,
          id: this.ids.next(),
          version: 1,
          status: 'active',
          createdAt: now,
          updatedAt: now,
        };
        return this.saveIn(tx, context, undefined, project);
      },
      call,
    );
  }

  /** Changes what is given of a project. Throws `crm.care_project_not_found` and `crm.care_project_ended`. */
  update(
    context: RequestContext,
    target: ProjectTarget,
    patch: Partial<Pick<CareProjectEntity, 'name' | 'startedOn' | 'owner'>>,
    call: IdempotentCall,
  ): Promise<CareProjectEntity> {
    if (patch.startedOn !== undefined) requireLocalDate('started_on', patch.startedOn);
    return this.change(context, target, patch, '', call);
  }

  /** Ends a project: nothing falls due for it any more. */
  async end(
    context: RequestContext,
    target: ProjectTarget,
    reason: string,
    call: IdempotentCall,
  ): Promise<CareProjectEntity> {
    return this.change(context, target, { status: 'ended' }, reason, call);
  }

  private change(
    context: RequestContext,
    { projectId, expectedVersion }: ProjectTarget,
    patch: Partial<CareProjectEntity>,
    reason: string,
    call: IdempotentCall,
  ): Promise<CareProjectEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await this.keeping.store.project(tx, projectId, 'for update');
        if (before === undefined) throw careErrors.care_project_not_found();
        await requireKnownVersion(tx, before, expectedVersion);
        if (before.status === 'ended') throw careErrors.care_project_ended();
        const updatedAt = this.clock.now();
        const after = { ...before, ...patch, version: before.version + 1, updatedAt };
        return this.saveIn(tx, context, before, after, reason);
      },
      call,
    );
  }

  private async saveIn(
    tx: Transaction,
    context: RequestContext,
    before: CareProjectEntity | undefined,
    project: CareProjectEntity,
    reason = '',
  ): Promise<CareProjectEntity> {
    const { store, scheduler, tasks } = this.keeping;
    const changes = changesBetween(before && factsOf(before), factsOf(project));
    if (before !== undefined && changes.length === 0 && before.name === project.name) return before;
    store.saveProject(tx, project);
    await scheduler.scheduleIn(tx, projectSource(project), await scheduler.policy(tx));
    if (project.status === 'ended') {
      await tasks.dropIn(tx, context, project.id, ['project_visit'], reason);
    }
    recordProjectEvent(tx, project, context.caller);
    tx.audit({
      operation: before === undefined ? 'care_project.created' : 'care_project.changed',
      aggregateType: 'care_project',
      aggregateId: project.id,
      changes,
      reason,
      at: project.updatedAt,
    });
    return project;
  }
}

function factsOf(project: CareProjectEntity) {
  return {
    customerId: project.customerId,
    startedOn: project.startedOn,
    ownerId: project.owner?.id ?? '',
    status: project.status,
  };
}
