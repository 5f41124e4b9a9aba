import type {
  EscalationLadder as LadderMessage,
  OnDutyPeriod as PeriodMessage,
  Page as PageMessage,
} from '@shouwen/contracts';
import { toActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type { EscalationLadder, OnDutyPeriod, Page } from '../gen/graphql.js';
import { nodeIdOf } from '../graphql/node-id.js';

/** A page as the schema shows it, but for its ticket, which has to be asked for. */
export type PageNode = Omit<Page, 'ticket' | '__typename'> & {
  __typename: 'Page';
  ticketUuid: string;
};

/** A page of the contract as the schema shows it. */
export function toPageNode(page: PageMessage): PageNode {
  const { acknowledgedAt, acknowledgedBy } = page;
  return {
    __typename: 'Page',
    id: nodeIdOf('Page', page.id),
    uuid: page.id,
    version: page.version,
    ticketUuid: page.ticketId,
    ticketNumber: page.ticketNumber,
    status: page.status,
    startedAt: present(page.startedAt, 'started_at'),
    ladderVersion: page.ladderVersion,
    steps: page.steps.map(({ index, at, target, pagedIds }) => ({
      index,
      at: present(at, 'at'),
      target,
      pagedIds,
    })),
    nextStepAt: page.nextStepAt ?? null,
    acknowledged:
      acknowledgedAt === undefined ? null : { at: acknowledgedAt, actor: toActor(acknowledgedBy) },
    endedAt: page.endedAt ?? null,
  };
}

/** The ladder of the contract as the schema shows it. */
export function toEscalationLadder(ladder: LadderMessage): EscalationLadder {
  return {
    version: ladder.version,
    steps: ladder.steps.map(({ afterSeconds, target, personId }) => ({
      afterSeconds,
      target,
      personId: personId || null,
    })),
    exhaustedAfterSeconds: ladder.exhaustedAfterSeconds,
    updatedAt: present(ladder.updatedAt, 'updated_at'),
  };
}

/** A time on duty of the contract as the schema shows it. */
export function toOnDutyPeriod(period: PeriodMessage): OnDutyPeriod {
  const { id, version, personId, role, from, until } = period;
  return {
    id,
    version,
    personId,
    role,
    from: present(from, 'from'),
    until: present(until, 'until'),
  };
}
