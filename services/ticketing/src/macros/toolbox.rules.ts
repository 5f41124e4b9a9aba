import type { Actor } from '@shouwen/contracts';
import type { Caller, Role } from '@shouwen/platform';
import { leaders } from '../tickets/ticket-access.js';
import { macrosErrors } from './macros.errors.js';

/** Who may use a canned reply or macro. */
export type Visibility = 'personal' | 'team' | 'all';

/** What a canned reply or macro has besides its content. */
export interface ToolboxItem<Content> {
  id: string;
  version: number;
  kind: 'canned_reply' | 'macro';
  name: string;
  content: Content;
  visibility: Visibility;
  ownerId: string;
  /** The team it is for; null unless it is for a team. */
  teamId: string | null;
  updatedAt: Date;
  updatedBy: Actor;
  deletedAt: Date | null;
}

/** Who acts, and the team they belong to. */
export interface ToolboxUser {
  caller: Caller;
  teamId: string | null;
}

/** True when somebody may use it: everybody's, their team's, and their own. */
export function mayUse(
  item: Pick<ToolboxItem<unknown>, 'visibility' | 'ownerId' | 'teamId'>,
  { caller, teamId }: ToolboxUser,
): boolean {
  switch (item.visibility) {
    case 'all':
      return true;
    case 'team':
      return isKeeper(caller) || (teamId !== null && item.teamId === teamId);
    case 'personal':
      return item.ownerId === caller.id;
  }
}

/**
 * The team that something is kept for; null unless it is for a team. Throws `ticketing.toolbox_for_leaders` and
 * `ticketing.toolbox_team_required`.
 */
export function audienceOf(
  visibility: Visibility,
  wantedTeamId: string | null,
  { caller, teamId }: ToolboxUser,
): string | null {
  if (visibility === 'personal') return null;
  if (visibility === 'all') {
    if (!isKeeper(caller)) throw macrosErrors.toolbox_for_leaders();
    return null;
  }
  const team = wantedTeamId ?? teamId;
  if (team === null || (team !== teamId && !isKeeper(caller))) {
    const violations = [
      { field: 'team_id', description: 'must be your team', descriptionZh: '必须是您所在的团队' },
    ];
    throw macrosErrors.toolbox_team_required({}, { violations });
  }
  return team;
}

/**
 * Lets its owner change it, and who keeps what is shared. Throws `ticketing.toolbox_item_not_found` for what the caller
 * may not even use, and `ticketing.toolbox_item_not_yours`.
 */
export function requireMayChange(item: ToolboxItem<unknown>, user: ToolboxUser): void {
  if (!mayUse(item, user)) throw macrosErrors.toolbox_item_not_found();
  const { caller } = user;
  if (item.ownerId === caller.id || isKeeper(caller)) return;
  throw macrosErrors.toolbox_item_not_yours({ owner: item.ownerId });
}

/** True when everybody who may use one thing may use the other too. */
export function reachesAll(
  inner: Pick<ToolboxItem<unknown>, 'visibility' | 'ownerId' | 'teamId'>,
  outer: Pick<ToolboxItem<unknown>, 'visibility' | 'ownerId' | 'teamId'>,
): boolean {
  if (inner.visibility === 'all') return true;
  if (inner.visibility === 'team') {
    return outer.visibility === 'team' && outer.teamId === inner.teamId;
  }
  return outer.visibility === 'personal' && outer.ownerId === inner.ownerId;
}

function isKeeper(caller: Caller): boolean {
  const keepers: Role[] = [...leaders, 'admin'];
  return keepers.some((role) => caller.roles.has(role));
}
