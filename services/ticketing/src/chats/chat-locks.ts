import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import type { TicketEntity } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { Chat } from './chat.entity.js';
import { chatErrors } from './chat.errors.js';
import { maySeeChat } from './chat.rules.js';
import { ChatStore } from './chat.store.js';

/** A chat and its ticket, both kept from changing until the transaction ends. */
export interface LockedChat {
  chat: Chat;
  ticket: TicketEntity;
}

/** Locks chats: always the ticket first, as every change of a ticket does. */
@Injectable()
export class ChatLocks {
  constructor(
    private readonly store: ChatStore,
    private readonly tickets: TicketsService,
  ) {}

  /** Locks a chat that the caller may see. Throws `ticketing.chat_not_found`. */
  async lock(tx: Transaction, context: RequestContext, chatId: string): Promise<LockedChat> {
    for (;;) {
      const known = await this.store.find(tx, chatId);
      if (known === undefined || !maySeeChat(context.caller, known)) {
        throw chatErrors.chat_not_found();
      }
      const target = { ticketId: known.ticketId, expectedVersion: 0 };
      const ticket = await this.tickets.lockIn(tx, context, target);
      const chat = await this.store.lock(tx, chatId);
      // Its ticket may have been merged before it could be locked.
      if (chat?.ticketId === ticket.id) return { chat, ticket };
    }
  }
}
