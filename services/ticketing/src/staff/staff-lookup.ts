import { ActorKind } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';
import type { Transaction } from '@shouwen/platform';

/** Somebody who works here, as the receiver of work. */
export interface Receiver {
  actor: Actor;
  teamId: string | null;
}

// Read on the connection of the use case: another one of the pool may not be free while this one is held.
const RECEIVER = `
  select id, name, team_id as "teamId" from staff_member where id = $1 and active`;

const KNOWN_PEOPLE = 'select id from staff_member where id = any($1::text[]) and active';

const KNOWN_TEAMS = 'select id from team where id = any($1::uuid[])';

/** Somebody who works here now; undefined for anybody else. */
export async function receiverIn(tx: Transaction, id: string): Promise<Receiver | undefined> {
  const [row] = await tx.query<{ id: string; name: string; teamId: string | null }>(RECEIVER, [id]);
  if (row === undefined) return undefined;
  return { actor: { kind: ActorKind.HUMAN, id: row.id, name: row.name }, teamId: row.teamId };
}

/** Those of these people and teams that there are. */
export async function knownStaffIn(
  tx: Transaction,
  wanted: { people: string[]; teams: string[] },
): Promise<{ people: ReadonlySet<string>; teams: ReadonlySet<string> }> {
  const people = await tx.query<{ id: string }>(KNOWN_PEOPLE, [wanted.people]);
  const teams = await tx.query<{ id: string }>(KNOWN_TEAMS, [wanted.teams]);
  return {
    people: new Set(people.map(({ id }) => id)),
    teams: new Set(teams.map(({ id }) => id)),
  };
}
