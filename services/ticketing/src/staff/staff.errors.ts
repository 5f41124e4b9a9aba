import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on teams, members and skills; documented in docs/errors.md. */
export const staffErrorCatalogue = {
  team_not_found: {
    kind: 'not_found',
    en: 'There is no such team; choose one from the list of teams.',
    zh: '没有该团队，请从团队列表中选择。',
  },
  team_name_taken: {
    kind: 'conflict',
    en: 'Another team has the name {name}; choose a different one.',
    zh: '已有名为 {name} 的团队，请换一个名称。',
  },
  team_archived: {
    kind: 'precondition',
    en: 'Team {name} is archived; choose a team that is in use.',
    zh: '团队 {name} 已归档，请选择在用的团队。',
  },
  team_in_use: {
    kind: 'precondition',
    en: 'Team {name} still has active members, a routing rule in use or waiting tickets; move them first.',
    zh: '团队 {name} 仍有在岗成员、启用中的分派规则或排队工单，请先转移。',
  },
  member_not_found: {
    kind: 'not_found',
    en: 'There is no such member of staff; choose one from the list of members.',
    zh: '没有该员工，请从员工列表中选择。',
  },
  member_inactive: {
    kind: 'precondition',
    en: '{name} does not work here any more; choose somebody else.',
    zh: '{name} 已不在岗，请选择其他员工。',
  },
  skill_not_found: {
    kind: 'not_found',
    en: 'There is no skill {skill}; add it to the catalogue of skills first.',
    zh: '没有技能 {skill}，请先在技能目录中添加。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on teams, members and skills. */
export const staffErrors = defineErrors('ticketing', staffErrorCatalogue);
