import { Injectable } from '@nestjs/common';
import { StaffLocale, StaffServiceClient } from '@shouwen/contracts';
import type { StaffMember as MemberMessage, Team as TeamMessage } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { UnaryMethod } from '@shouwen/platform';
import type { Resolvers, SaveStaffMemberInput, SetMemberSkillsInput } from '../gen/graphql.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { carryOut, writeOptionsOf } from '../graphql/write.js';
import { toCapacity, toSkill, toStaffMemberNode, toTeamNode } from './staff.mapper.js';

/** Carries out changes of teams, members of staff and skills. */
@Injectable()
export class StaffMutationsResolver {
  readonly resolvers: Resolvers = {
    Mutation: {
      createTeam: (_root, { input }, context) =>
        this.writeTeam(
          this.client.createTeam,
          () => ({ name: input.name, options: writeOptionsOf(input) }),
          context,
        ),
      renameTeam: (_root, { input }, context) =>
        this.writeTeam(
          this.client.renameTeam,
          () => ({
            teamId: uuidOf('Team', input.teamId),
            name: input.name,
            options: writeOptionsOf(input),
          }),
          context,
        ),
      archiveTeam: (_root, { input }, context) =>
        this.writeTeam(
          this.client.archiveTeam,
          () => ({ teamId: uuidOf('Team', input.teamId), options: writeOptionsOf(input) }),
          context,
        ),
      saveStaffMember: (_root, { input }, context) =>
        this.writeMember(this.client.saveStaffMember, () => memberRequestOf(input), context),
      setMemberSkills: (_root, { input }, context) =>
        this.writeMember(this.client.setMemberSkills, () => skillsRequestOf(input), context),
      setMemberCapacity: (_root, { input }, context) =>
        this.writeMember(
          this.client.setMemberCapacity,
          () => ({
            memberId: input.memberId,
            capacities: [...input.capacities],
            options: writeOptionsOf(input),
          }),
          context,
        ),
      saveSkill: async (_root, { input }, { request, locale }) => {
        const { client } = this;
        const { answer, userErrors } = await carryOut(locale, () => {
          const { skillId, nameZh, nameEn } = input;
          const wanted = { skillId, nameZh, nameEn, options: writeOptionsOf(input) };
          return callGrpc(client, client.saveSkill, wanted, request);
        });
        return { skill: answer === null ? null : toSkill(answer), userErrors };
      },
      setDefaultCapacities: async (_root, { input }, { request, locale }) => {
        const { client } = this;
        const { answer, userErrors } = await carryOut(locale, () => {
          const wanted = { capacities: [...input.capacities], options: writeOptionsOf(input) };
          return callGrpc(client, client.setDefaultCapacities, wanted, request);
        });
        const capacities = answer === null ? null : answer.capacities.map(toCapacity);
        return { capacities, userErrors };
      },
    },
  };

  constructor(private readonly client: StaffServiceClient) {}

  private async writeTeam<Request>(
    method: UnaryMethod<Request, TeamMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { team: answer === null ? null : toTeamNode(answer), userErrors };
  }

  private async writeMember<Request>(
    method: UnaryMethod<Request, MemberMessage>,
    requestOf: () => Request,
    { request, locale }: GraphqlContext,
  ) {
    const { answer, userErrors } = await carryOut(locale, () =>
      callGrpc(this.client, method, requestOf(), request),
    );
    return { staffMember: answer === null ? null : toStaffMemberNode(answer), userErrors };
  }
}

function memberRequestOf(input: SaveStaffMemberInput) {
  return {
    memberId: input.memberId,
    name: input.name,
    email: input.email ?? '',
    locale: input.locale ?? StaffLocale.ZH_CN,
    teamId: input.teamId == null ? '' : uuidOf('Team', input.teamId),
    active: input.active ?? true,
    options: writeOptionsOf(input),
  };
}

function skillsRequestOf(input: SetMemberSkillsInput) {
  return {
    memberId: input.memberId,
    skills: input.skills.map(({ skillId, level, validUntil }) => ({
      skillId,
      level,
      validUntil: validUntil ?? undefined,
    })),
    options: writeOptionsOf(input),
  };
}
