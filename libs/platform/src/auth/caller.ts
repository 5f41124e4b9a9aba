import { ActorKind } from '@shouwen/contracts';
import type { Actor } from '@shouwen/contracts';

/** Roles a token can give. */
export const roles = [
  'customer',
  'agent',
  'engineer',
  'specialist',
  'department',
  'supervisor',
  'manager',
  'admin',
  'partner',
] as const;

/** What somebody is to the department. */
export type Role = (typeof roles)[number];

/** Everybody who works in the department (P6). */
export const staffRoles: Role[] = roles.filter((role) => role !== 'customer' && role !== 'partner');

/** Who makes a request, as the verified token says. */
export interface Caller {
  kind: ActorKind;
  /** Whose rights and whose data it is about. */
  id: string;
  name: string;
  roles: ReadonlySet<Role>;
  /** Who really acts, with the rights of `id` (RFC 8693 `act`); empty when they act for themselves. */
  actorId: string;
  /** The access token as it came, to pass on to other services; empty for the platform itself. */
  token: string;
}

/** True when the caller only has the rights of a customer: they see what is their own and nothing else. */
export function isCustomerOnly(caller: Caller): boolean {
  return caller.roles.size === 1 && caller.roles.has('customer');
}

/** Who acts, for an event or record: the caller, or who acts on their behalf. */
export function actorOf(caller: Caller): Actor {
  const { kind, id, actorId, name } = caller;
  return actorId === '' ? { kind, id, name } : { kind, id: actorId, name: '' };
}

/** Everybody as whom the caller acts: whose rights they use, and who they really are. */
export function identitiesOf(caller: Caller): string[] {
  return [...new Set([caller.id, actorOf(caller).id])];
}

/** The caller as somebody who can own something, whoever acts for them. */
export function subjectOf({ kind, id, name }: Caller): Actor {
  return { kind, id, name };
}

/** The platform itself, or a partner's system, as a caller that no token stands behind. */
export function systemCaller(id: string, name = ''): Caller {
  return {
    kind: ActorKind.SYSTEM,
    id,
    name,
    roles: new Set(),
    actorId: '',
    token: '',
  };
}
