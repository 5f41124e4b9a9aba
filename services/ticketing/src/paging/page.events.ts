import { topicMessages } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';
import { pageFactsOf, targetToProto } from './page.mapper.js';
import type { PageChange } from './page.rules.js';

/** Records the event of a change of a page; it leaves once the transaction has committed. */
export function recordPageEvent(tx: Transaction, { run, happening }: PageChange): void {
  const envelope = { aggregateId: run.id, sequence: run.version, at: run.updatedAt };
  const page = pageFactsOf(run);
  switch (happening.kind) {
    case 'started':
      return tx.record({ ...envelope, message: topicMessages.PageStarted, payload: { page } });
    case 'step_fired':
      return tx.record({
        ...envelope,
        message: topicMessages.PageStepFired,
        payload: {
          page,
          step: happening.step,
          target: targetToProto(happening.target),
          pagedIds: happening.pagedIds,
          nobodyOnDuty: happening.pagedIds.length === 0,
        },
      });
    case 'acknowledged':
      return tx.record({
        ...envelope,
        message: topicMessages.PageAcknowledged,
        payload: { page, waitedSeconds: happening.waitedSeconds },
      });
    case 'exhausted':
      return tx.record({ ...envelope, message: topicMessages.PageExhausted, payload: { page } });
    case 'ended':
      return tx.record({ ...envelope, message: topicMessages.PageEnded, payload: { page } });
  }
}
