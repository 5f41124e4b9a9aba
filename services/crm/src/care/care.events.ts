import { topicMessages } from '@shouwen/contracts';
import type { Caller, Transaction } from '@shouwen/platform';
import { actorOf } from '@shouwen/platform';
import type { AccountPlanEntity, CareProfileEntity, CareProjectEntity } from './care.entity.js';
import { statusToProto, taskFactsOf } from './care.mapper.js';
import type { CareTaskChange } from './care-task.rules.js';

const taskMessages = {
  created: topicMessages.CareTaskCreated,
  assigned: topicMessages.CareTaskAssigned,
  completed: topicMessages.CareTaskCompleted,
  cancelled: topicMessages.CareTaskCancelled,
  overdue: topicMessages.CareTaskOverdue,
} as const;

/** Records the event of a change of a task; it leaves once the transaction has committed. */
export function recordCareTaskEvent(tx: Transaction, { task, happening }: CareTaskChange): void {
  tx.record({
    message: taskMessages[happening],
    aggregateId: task.id,
    sequence: task.version,
    at: task.updatedAt,
    payload: { task: taskFactsOf(task) },
  });
}

/** Records that the care of a customer changed. */
export function recordProfileEvent(
  tx: Transaction,
  profile: CareProfileEntity,
  caller: Caller,
): void {
  tx.record({
    message: topicMessages.CareProfileChanged,
    aggregateId: profile.customerId,
    sequence: profile.version,
    at: profile.updatedAt,
    payload: {
      customerId: profile.customerId,
      tier: profile.tier,
      ownerId: profile.owner?.id ?? '',
      actor: nameless(caller),
    },
  });
}

/** Records that a project was taken up, changed or ended. */
export function recordProjectEvent(
  tx: Transaction,
  project: CareProjectEntity,
  caller: Caller,
): void {
  tx.record({
    message: topicMessages.CareProjectChanged,
    aggregateId: project.id,
    sequence: project.version,
    at: project.updatedAt,
    payload: {
      projectId: project.id,
      customerId: project.customerId,
      status: statusToProto(project.status),
      startedOn: project.startedOn,
      ownerId: project.owner?.id ?? '',
      actor: nameless(caller),
    },
  });
}

/** Records that the plan of a key account was made, changed or ended. */
export function recordPlanEvent(tx: Transaction, plan: AccountPlanEntity, caller: Caller): void {
  tx.record({
    message: topicMessages.AccountPlanChanged,
    aggregateId: plan.id,
    sequence: plan.version,
    at: plan.updatedAt,
    payload: {
      planId: plan.id,
      customerId: plan.customerId,
      status: statusToProto(plan.status),
      ownerId: plan.owner.id,
      actor: nameless(caller),
    },
  });
}

function nameless(caller: Caller) {
  return { ...actorOf(caller), name: '' };
}
