import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Database, pageOf, uuidKey } from '@shouwen/platform';
import type { Page, PageOf, Reads, Transaction } from '@shouwen/platform';
import { StaffQueries } from '../staff/staff.queries.js';
import type { MacroAction } from './macro.rules.js';
import type { ToolboxItem, ToolboxUser } from './toolbox.rules.js';

/** A text that is sent often, with variables. */
export type CannedReply = ToolboxItem<{ body: string }>;

/** Steps that are taken together. */
export type Macro = ToolboxItem<{ actions: MacroAction[] }>;

const COLUMNS = `
  id, version, kind, name, content, visibility, owner_id as "ownerId", team_id as "teamId",
  updated_at as "updatedAt", updated_by as "updatedBy", deleted_at as "deletedAt"`;

const FIND = `
  select ${COLUMNS} from toolbox_item where kind = $1 and id = any($2::uuid[]) and deleted_at is null`;

const LOCK = `${FIND} for update`;

const SAVE = `
  insert into toolbox_item (id, version, kind, name, content, visibility, owner_id, team_id, updated_at,
    updated_by, deleted_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
  on conflict (id) do update set version = excluded.version, name = excluded.name,
    content = excluded.content, visibility = excluded.visibility, team_id = excluded.team_id,
    updated_at = excluded.updated_at, updated_by = excluded.updated_by, deleted_at = excluded.deleted_at`;

const walk = (condition: string) => `
  (select ${COLUMNS} from toolbox_item where kind = $1 and deleted_at is null and ${condition}
    and ($2::uuid is null or id < $2) order by id desc limit $3)`;

const LIST = `
  select * from (${walk(`visibility = 'all'`)}
    union all ${walk(`visibility = 'personal' and owner_id = $4`)}
    union all ${walk(`visibility = 'team' and team_id = $5`)}) as walks
  order by id desc limit $3`;

const TEAM = 'select id from team where id = $1';

/** Keeps canned replies and macros, with their events and audit trail. */
@Injectable()
export class ToolboxStore {
  constructor(
    private readonly database: Database,
    private readonly staff: StaffQueries,
  ) {}

  /** Somebody with the team they belong to. */
  userOf(caller: ToolboxUser['caller'], reads?: Reads): Promise<ToolboxUser> {
    return this.staff.withTeam(caller, reads);
  }

  async knowsTeam(tx: Transaction, id: string): Promise<boolean> {
    return (await tx.query(TEAM, [id])).length > 0;
  }

  async lock<Item extends CannedReply | Macro>(
    tx: Transaction,
    kind: Item['kind'],
    id: string,
  ): Promise<Item | undefined> {
    const rows = await tx.query<Item>(LOCK, [kind, [id]]);
    return rows[0];
  }

  /** Those with these ids, by id; what is gone is left out. */
  async find<Item extends CannedReply | Macro>(
    kind: Item['kind'],
    ids: readonly string[],
    reads: Reads = this.database,
  ): Promise<Map<string, Item>> {
    const rows = await reads.query<Item>(FIND, [kind, ids]);
    return new Map(rows.map((item) => [item.id, item]));
  }

  /** A page of what somebody may use, newest first. */
  async list<Item extends CannedReply | Macro>(
    kind: Item['kind'],
    { caller, teamId }: ToolboxUser,
    page: Page,
  ): Promise<PageOf<Item>> {
    const parameters = [kind, uuidKey(page) ?? null, page.size + 1, caller.id, teamId];
    const rows = await this.database.query<Item>(LIST, parameters);
    return pageOf(rows, page.size, (item) => item.id);
  }

  /** Stores it, and records its event and its trace in the audit trail. */
  async save<Item extends CannedReply | Macro>(tx: Transaction, item: Item): Promise<Item> {
    const deleted = item.deletedAt !== null;
    await tx.query(SAVE, [
      item.id,
      item.version,
      item.kind,
      item.name,
      JSON.stringify(item.content),
      item.visibility,
      item.ownerId,
      item.teamId,
      item.updatedAt,
      item.updatedBy,
      item.deletedAt,
    ]);
    const isReply = item.kind === 'canned_reply';
    tx.record({
      message: isReply ? topicMessages.CannedReplyChanged : topicMessages.MacroChanged,
      aggregateId: item.id,
      sequence: item.version,
      at: item.updatedAt,
      payload: {
        id: item.id,
        version: item.version,
        deleted,
        at: item.updatedAt,
        actor: { ...item.updatedBy, name: '' },
      },
    });
    const to = deleted ? undefined : item.visibility;
    tx.audit({
      operation: `${item.kind}.${deleted ? 'deleted' : 'saved'}`,
      aggregateType: item.kind,
      aggregateId: item.id,
      changes: [{ field: 'visibility', from: undefined, to }],
      at: item.updatedAt,
    });
    return item;
  }
}
