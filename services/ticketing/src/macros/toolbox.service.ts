import { Injectable } from '@nestjs/common';
import { Clock, Ids, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import { nameOf } from '../tickets/ticket-access.js';
import { checkActions } from './macro.rules.js';
import { macrosErrors } from './macros.errors.js';
import { checkTemplate } from './template.js';
import { audienceOf, reachesAll, requireMayChange } from './toolbox.rules.js';
import type { ToolboxUser, Visibility } from './toolbox.rules.js';
import { ToolboxStore } from './toolbox.store.js';
import type { CannedReply, Macro } from './toolbox.store.js';

/** What somebody wants to keep: new without an id, changed with one. */
export interface SaveCommand<Content> {
  id: string;
  expectedVersion: number;
  name: string;
  content: Content;
  visibility: Visibility;
  teamId: string | null;
}

/** Keeps canned replies and macros (T6). */
@Injectable()
export class ToolboxService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ToolboxStore,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  /** Keeps a text. Throws `ticketing.template_variable_unknown` naming a variable that does not exist. */
  saveReply(
    context: RequestContext,
    command: SaveCommand<CannedReply['content']>,
    call: IdempotentCall,
  ): Promise<CannedReply> {
    checkTemplate(command.content.body, 'body');
    return this.save<CannedReply>(context, 'canned_reply', command, call);
  }

  /** Keeps steps that are taken together, once they fit together and everybody who may take them may send their texts. */
  saveMacro(
    context: RequestContext,
    command: SaveCommand<Macro['content']>,
    call: IdempotentCall,
  ): Promise<Macro> {
    checkActions(command.content.actions);
    return this.save<Macro>(context, 'macro', command, call, (tx, macro) =>
      this.checkReplies(tx, macro),
    );
  }

  /** Deletes a text or macro. */
  delete(
    context: RequestContext,
    kind: 'canned_reply' | 'macro',
    { id, expectedVersion }: { id: string; expectedVersion: number },
    call: IdempotentCall,
  ): Promise<string> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const user = await this.store.userOf(context.caller, tx);
        const before = await this.lockIn(tx, user, kind, id, expectedVersion);
        const now = this.clock.now();
        await this.store.save(tx, {
          ...before,
          version: before.version + 1,
          updatedAt: now,
          updatedBy: actorOf(context.caller),
          deletedAt: now,
        });
        return id;
      },
      call,
    );
  }

  private save<Item extends CannedReply | Macro>(
    context: RequestContext,
    kind: Item['kind'],
    command: SaveCommand<Item['content']>,
    call: IdempotentCall,
    check: (tx: Transaction, item: Item) => Promise<void> = () => Promise.resolve(),
  ): Promise<Item> {
    const { caller } = context;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const user = await this.store.userOf(caller, tx);
        const before =
          command.id === ''
            ? undefined
            : await this.lockIn<Item>(tx, user, kind, command.id, command.expectedVersion);
        const teamId = audienceOf(command.visibility, command.teamId, user);
        if (teamId !== null && !(await this.store.knowsTeam(tx, teamId))) {
          const violations = [
            { field: 'team_id', description: 'must be a team', descriptionZh: '必须是已有团队' },
          ];
          throw macrosErrors.toolbox_team_required({}, { violations });
        }
        const item = {
          id: before?.id ?? this.ids.next(),
          version: (before?.version ?? 0) + 1,
          kind,
          name: command.name.trim(),
          content: command.content,
          visibility: command.visibility,
          ownerId: before?.ownerId ?? caller.id,
          teamId,
          updatedAt: this.clock.now(),
          updatedBy: actorOf(caller),
          deletedAt: null,
        } as Item;
        await check(tx, item);
        return this.store.save(tx, item);
      },
      call,
    );
  }

  private async lockIn<Item extends CannedReply | Macro>(
    tx: Transaction,
    user: ToolboxUser,
    kind: Item['kind'],
    id: string,
    expectedVersion: number,
  ): Promise<Item> {
    const item = await this.store.lock<Item>(tx, kind, id);
    if (item === undefined) throw macrosErrors.toolbox_item_not_found();
    requireMayChange(item, user);
    if (expectedVersion !== 0 && expectedVersion !== item.version) {
      throw platformErrors.version_conflict({
        current: String(item.version),
        changedBy: nameOf(item.updatedBy),
        changedAt: item.updatedAt.toISOString(),
        change: 'saved',
      });
    }
    return item;
  }

  private async checkReplies(tx: Transaction, macro: Macro): Promise<void> {
    const { actions } = macro.content;
    const wanted = actions.flatMap((action) => (action.kind === 'reply' ? [action.replyId] : []));
    const replies = await this.store.find<CannedReply>('canned_reply', wanted, tx);
    const violations = actions.flatMap((action, index) => {
      if (action.kind !== 'reply') return [];
      const reply = replies.get(action.replyId);
      if (reply !== undefined && reachesAll(reply, macro)) return [];
      return {
        field: `actions.${index}`,
        description: 'must be a canned reply that everybody who may use the macro may use',
        descriptionZh: '必须是所有可使用该宏的人都能使用的快捷回复',
      };
    });
    if (violations.length > 0) throw macrosErrors.macro_step_invalid({}, { violations });
  }
}
