import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Ids, actorOf } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { StaffQueries } from '../staff/staff.queries.js';
import { TicketObservers } from '../tickets/ticket-observers.js';
import type { TicketChange } from '../tickets/ticket.rules.js';
import { CollaborationObservers } from './collaboration-observers.js';
import type { MentionMade } from './collaboration-observers.js';
import { watchingErrors } from './watching.errors.js';

const INSERT = `
  insert into mention (id, ticket_id, sequence, person_id, at, by) values ($1, $2, $3, $4, $5, $6)`;

/** Keeps who was named in a note, in its transaction, and tells of it (T6). */
@Injectable()
export class MentionsService implements OnModuleInit {
  constructor(
    private readonly staff: StaffQueries,
    private readonly ids: Ids,
    private readonly tickets: TicketObservers,
    private readonly observers: CollaborationObservers,
  ) {}

  onModuleInit(): void {
    this.tickets.add({
      ticketChanged: async (tx, context, change) => {
        if (change.happening.kind !== 'note_added') return;
        const named = change.happening.mentionedIds ?? [];
        if (named.length > 0) await this.mention(tx, context, change, named);
      },
    });
  }

  private async mention(
    tx: Transaction,
    context: RequestContext,
    { ticket }: TicketChange,
    named: readonly string[],
  ): Promise<void> {
    const known = await this.staff.members(named, tx);
    const violations = named.flatMap((id, index) =>
      known.get(id)?.active === true
        ? []
        : {
            field: `mentioned_ids.${index}`,
            description: 'must be a colleague',
            descriptionZh: '必须是在职同事',
          },
    );
    if (violations.length > 0) throw watchingErrors.mention_unknown({}, { violations });
    const by = actorOf(context.caller);
    for (const personId of new Set(named)) {
      const mention: MentionMade = {
        id: this.ids.next(),
        ticket,
        sequence: ticket.version,
        personId,
        at: ticket.updatedAt,
        by,
      };
      await this.keep(tx, mention);
      await this.observers.tell(tx, context, mention);
    }
  }

  private async keep(tx: Transaction, mention: MentionMade): Promise<void> {
    const { id, ticket, sequence, personId, at, by } = mention;
    await tx.query(INSERT, [id, ticket.id, sequence, personId, at, by]);
    tx.record({
      message: topicMessages.TicketMentioned,
      aggregateId: id,
      sequence: 1,
      at,
      payload: {
        mentionId: id,
        ticketId: ticket.id,
        sequence,
        personId,
        at,
        actor: { kind: by.kind, id: by.id, name: '' },
      },
    });
  }
}
