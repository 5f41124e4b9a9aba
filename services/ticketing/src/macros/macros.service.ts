import { Injectable } from '@nestjs/common';
import { Clock, UnitOfWork } from '@shouwen/platform';
import type { IdempotentCall, Reads, RequestContext, Transaction } from '@shouwen/platform';
import type { TicketChange, TicketEntity, TimelineEntryKind } from '../tickets/ticket.rules.js';
import { TicketsService } from '../tickets/tickets.service.js';
import type { TicketTarget } from '../tickets/tickets.service.js';
import { WatchingService } from '../watching/watching.service.js';
import { takeStep, valuesOf } from './macro.rules.js';
import type { MacroRun } from './macro.rules.js';
import { macrosErrors } from './macros.errors.js';
import { renderTemplate } from './template.js';
import { mayUse } from './toolbox.rules.js';
import { ToolboxStore } from './toolbox.store.js';
import type { CannedReply, Macro } from './toolbox.store.js';

/** What a step came to: the entry it made, if it made one, and its text. */
export interface MacroStep {
  kind?: TimelineEntryKind;
  text: string;
}

/** What the steps of a macro came to. */
export interface MacroOutcome {
  ticket: TicketEntity;
  steps: MacroStep[];
}

/** Takes the steps of a macro in one transaction: all of them, or none (T6). */
@Injectable()
export class MacrosService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tickets: TicketsService,
    private readonly watching: WatchingService,
    private readonly store: ToolboxStore,
    private readonly clock: Clock,
  ) {}

  /** Takes all steps on a ticket; what one of them throws undoes them all. */
  run(
    context: RequestContext,
    macroId: string,
    target: TicketTarget,
    call: IdempotentCall,
  ): Promise<MacroOutcome> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { macro, run } = await this.prepare(context, macroId, tx);
        const anyVersion = { ticketId: target.ticketId, expectedVersion: 0 };
        let ticket = await this.tickets.lockIn(tx, context, target);
        const steps: MacroStep[] = [];
        for (const action of macro.content.actions) {
          if (action.kind === 'watch') {
            await this.watching.watchIn(tx, context, ticket);
            steps.push({ text: '' });
            continue;
          }
          let change: TicketChange | undefined;
          ticket = await this.tickets.changeIn(tx, context, anyVersion, (before, now) => {
            change = takeStep(action, before, run, now);
            return change;
          });
          steps.push(stepOf(change));
        }
        return { ticket, steps };
      },
      call,
    );
  }

  /** What the steps would come to by the rules of tickets; nothing happens. */
  async dryRun(
    context: RequestContext,
    macroId: string,
    target: TicketTarget,
  ): Promise<MacroOutcome> {
    const { macro, run } = await this.prepare(context, macroId);
    return this.unitOfWork.run(context, async (tx: Transaction) => {
      let ticket = await this.tickets.lockIn(tx, context, target);
      const steps: MacroStep[] = [];
      for (const action of macro.content.actions) {
        const change =
          action.kind === 'watch' ? undefined : takeStep(action, ticket, run, this.clock.now());
        ticket = change?.ticket ?? ticket;
        steps.push(stepOf(change));
      }
      return { ticket, steps };
    });
  }

  /** Fills in a text for a ticket. Throws `ticketing.toolbox_item_not_found`. */
  async render(context: RequestContext, replyId: string, ticket: TicketEntity): Promise<string> {
    const user = await this.store.userOf(context.caller);
    const reply = (await this.store.find<CannedReply>('canned_reply', [replyId])).get(replyId);
    if (reply === undefined || !mayUse(reply, user)) throw macrosErrors.toolbox_item_not_found();
    return renderTemplate(reply.content.body, valuesOf(ticket, context.caller));
  }

  private async prepare(
    { caller }: RequestContext,
    macroId: string,
    reads?: Reads,
  ): Promise<{ macro: Macro; run: MacroRun }> {
    const user = await this.store.userOf(caller, reads);
    const macro = (await this.store.find<Macro>('macro', [macroId], reads)).get(macroId);
    if (macro === undefined || !mayUse(macro, user)) throw macrosErrors.toolbox_item_not_found();
    const wanted = macro.content.actions.flatMap((action) =>
      action.kind === 'reply' ? [action.replyId] : [],
    );
    const replies = await this.store.find<CannedReply>('canned_reply', wanted, reads);
    for (const id of wanted) {
      const reply = replies.get(id);
      if (reply === undefined || !mayUse(reply, user)) {
        throw macrosErrors.macro_reply_missing({ name: macro.name, owner: macro.ownerId });
      }
    }
    const texts = new Map([...replies].map(([id, { content }]) => [id, content.body]));
    return { macro, run: { caller, macroName: macro.name, replies: texts } };
  }
}

function stepOf(change: TicketChange | undefined): MacroStep {
  return change === undefined ? { text: '' } : { kind: change.happening.kind, text: change.body };
}
