import type { PageStatus } from './page.entity.js';

/** What moves a page from one status to another. */
export type PageTransition = 'acknowledge' | 'exhaust' | 'end';

/** Every move a page can make; what is not here is refused. */
export const pageTransitions: Readonly<
  Record<PageTransition, { from: readonly PageStatus[]; to: PageStatus }>
> = {
  acknowledge: { from: ['climbing', 'exhausted'], to: 'acknowledged' },
  exhaust: { from: ['climbing'], to: 'exhausted' },
  end: { from: ['climbing', 'exhausted'], to: 'ended' },
};

/** Every status, in the order of a page's life. */
export const pageStatuses: readonly PageStatus[] = [
  'climbing',
  'acknowledged',
  'exhausted',
  'ended',
];

/** Statuses that a page never leaves. */
export const pageEnds: readonly PageStatus[] = ['acknowledged', 'ended'];
