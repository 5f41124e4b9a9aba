import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork } from '@shouwen/platform';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { CollaborationLimits } from '../limits/collaboration-limits.js';
import { chatErrors } from './chat.errors.js';
import { maySeeChat, requireMaySay } from './chat.rules.js';
import { ChatStore } from './chat.store.js';
import { ChatsQueries } from './chats.queries.js';

// Told again only when half of the time is over; rows that nobody renewed are forgotten by whoever comes next.
const TYPE = `
  with gone as (
    delete from chat_typing where ctid = any(array(
      select ctid from chat_typing where expires_at < $4 and (chat_id, person_id) <> ($1, $2)
      order by expires_at limit 20 for update skip locked))
  )
  insert into chat_typing (chat_id, person_id, id, number, expires_at) values ($1, $2, $3, 1, $6)
  on conflict (chat_id, person_id) do update
    set number = chat_typing.number + 1, expires_at = excluded.expires_at
    where chat_typing.expires_at <= $5
  returning id, number, expires_at as "until"`;

const TYPING = `
  select expires_at as "until" from chat_typing where chat_id = $1 and person_id = $2`;

/**
 * Tells that somebody writes in a chat right now. It is only of use for some seconds, so it is in an unlogged table, has no
 * audit trail, and may be lost when the database crashes.
 */
@Injectable()
export class ChatTyping {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ChatStore,
    private readonly queries: ChatsQueries,
    private readonly limits: CollaborationLimits,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Says that the caller writes; answers until when that is taken for true. Throws whatever saying something may. */
  say(context: RequestContext, chatId: string): Promise<Date> {
    return this.unitOfWork.run(context, (tx) => this.sayIn(tx, context, chatId));
  }

  private async sayIn(tx: Transaction, { caller }: RequestContext, chatId: string): Promise<Date> {
    const chat = await this.store.find(tx, chatId);
    if (chat === undefined || !maySeeChat(caller, chat)) throw chatErrors.chat_not_found();
    requireMaySay(chat, caller, await this.queries.ticketNumberIn(tx, chat.ticketId));
    const lastsMs = (await this.limits.of(tx, 'chat_typing_seconds')) * 1_000;
    const now = this.clock.now();
    const until = new Date(now.getTime() + lastsMs);
    const half = new Date(now.getTime() + lastsMs / 2);
    const [told] = await tx.query<{ id: string; number: number; until: Date }>(TYPE, [
      chatId,
      caller.id,
      this.ids.next(),
      now,
      half,
      until,
    ]);
    if (told === undefined) {
      const [typing] = await tx.query<{ until: Date }>(TYPING, [chatId, caller.id]);
      return typing?.until ?? until;
    }
    tx.record({
      message: topicMessages.ChatTyping,
      aggregateId: told.id,
      sequence: told.number,
      at: now,
      payload: {
        typingId: told.id,
        chatId,
        personId: caller.id,
        fromCustomer: caller.id === chat.customerId,
        until: told.until,
      },
    });
    return told.until;
  }
}
