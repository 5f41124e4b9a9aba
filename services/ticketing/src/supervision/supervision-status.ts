import type { SupervisionStatus } from './supervision.entity.js';

/** What moves an order from one status to another. */
export type SupervisionTransition = 'acknowledge' | 'reply' | 'close';

/** Every move an order can make; what is not here is refused. */
export const supervisionTransitions: Readonly<
  Record<SupervisionTransition, { from: readonly SupervisionStatus[]; to: SupervisionStatus }>
> = {
  acknowledge: { from: ['open'], to: 'acknowledged' },
  reply: { from: ['open', 'acknowledged', 'replied'], to: 'replied' },
  close: { from: ['open', 'acknowledged', 'replied'], to: 'closed' },
};

/** Every status, in the order of an order's life. */
export const supervisionStatuses: readonly SupervisionStatus[] = [
  'open',
  'acknowledged',
  'replied',
  'closed',
];

/** Statuses that an order never leaves. */
export const supervisionEnds: readonly SupervisionStatus[] = ['closed'];

/** Statuses in which an answer is still owed: its clock runs, and it can be chased. */
export const unanswered: readonly SupervisionStatus[] = ['open', 'acknowledged'];
