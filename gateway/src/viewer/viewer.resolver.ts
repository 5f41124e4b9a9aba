import { Injectable } from '@nestjs/common';
import type { Role as CallerRole } from '@shouwen/platform';
import type { Resolvers, Role } from '../gen/graphql.js';

const roleNames: Record<CallerRole, Role> = {
  customer: 'CUSTOMER',
  agent: 'AGENT',
  engineer: 'ENGINEER',
  specialist: 'SPECIALIST',
  department: 'DEPARTMENT',
  supervisor: 'SUPERVISOR',
  manager: 'MANAGER',
  admin: 'ADMIN',
  partner: 'PARTNER',
};

/** Tells callers who they are. */
@Injectable()
export class ViewerResolver {
  readonly resolvers: Resolvers = {
    Query: {
      viewer: (_root, _args, { request: { caller } }) => ({
        id: caller.id,
        name: caller.name || null,
        roles: [...caller.roles].map((role) => roleNames[role]),
      }),
    },
  };
}
