import { Injectable } from '@nestjs/common';
import { StaffServiceClient } from '@shouwen/contracts';
import type { Skill as SkillMessage, StaffMember as MemberMessage } from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type {
  QueryStaffMembersArgs,
  QueryTeamsArgs,
  RequireFields,
  Resolvers,
} from '../gen/graphql.js';
import { connectionOf, pageRequestOf } from '../graphql/connection.js';
import type { PageArguments } from '../graphql/connection.js';
import type { GraphqlContext } from '../graphql/graphql.context.js';
import { uuidOf } from '../graphql/node-id.js';
import { NodeReaders } from '../graphql/node-readers.js';
import { toCapacity, toSkill, toStaffMemberNode, toTeamNode } from './staff.mapper.js';
import type { StaffMemberNode } from './staff.mapper.js';
import { TeamsLoader } from './teams.loader.js';

const teamItems = { tokenAfter: (team: { id: string }) => team.id, toNode: toTeamNode };
const memberItems = { tokenAfter: (member: MemberMessage) => member.id, toNode: toStaffMemberNode };
const skillItems = { tokenAfter: (skill: SkillMessage) => skill.id, toNode: toSkill };

/** Answers queries about teams, members of staff and skills. */
@Injectable()
export class StaffResolver {
  readonly resolvers: Resolvers = {
    Query: {
      teams: (_root, args, context) => this.listTeams(args, context),
      staffMembers: (_root, args, context) => this.listMembers(args, context),
      skills: (_root, args, context) => this.listSkills(args, context),
      defaultCapacities: (_root, _args, context) => this.defaultCapacities(context),
    },
    StaffMember: { team: ({ teamUuid }, _args, { request }) => this.teams.team(teamUuid, request) },
    Ticket: {
      team: ({ teamUuid }, _args, { request }) =>
        teamUuid === null ? null : this.teams.team(teamUuid, request),
    },
  };

  constructor(
    private readonly client: StaffServiceClient,
    private readonly teams: TeamsLoader,
    nodes: NodeReaders,
  ) {
    nodes.add('Team', (uuid, { request }) => this.teams.team(uuid, request));
    nodes.add('StaffMember', (uuid, context) => this.member(uuid, context));
  }

  private async listTeams(
    args: RequireFields<QueryTeamsArgs, 'first' | 'includeArchived'>,
    { request }: GraphqlContext,
  ) {
    const wanted = { page: pageRequestOf(args), includeArchived: args.includeArchived };
    const { teams, nextPageToken } = await callGrpc(
      this.client,
      this.client.listTeams,
      wanted,
      request,
    );
    return connectionOf(teams, nextPageToken, args, teamItems);
  }

  private async listMembers(
    args: RequireFields<QueryStaffMembersArgs, 'first'>,
    { request }: GraphqlContext,
  ) {
    const teamId = args.teamId == null ? '' : uuidOf('Team', args.teamId);
    const { members, nextPageToken } = await callGrpc(
      this.client,
      this.client.listStaffMembers,
      { page: pageRequestOf(args), teamId },
      request,
    );
    return connectionOf(members, nextPageToken, args, memberItems);
  }

  private async listSkills(args: PageArguments, { request }: GraphqlContext) {
    const { skills, nextPageToken } = await callGrpc(
      this.client,
      this.client.listSkills,
      { page: pageRequestOf(args) },
      request,
    );
    return connectionOf(skills, nextPageToken, args, skillItems);
  }

  private async defaultCapacities({ request }: GraphqlContext) {
    const { client } = this;
    const { capacities } = await callGrpc(client, client.listDefaultCapacities, {}, request);
    return capacities.map(toCapacity);
  }

  private async member(
    value: string,
    { request }: GraphqlContext,
  ): Promise<StaffMemberNode | null> {
    try {
      const by = { $case: 'uuid', value } as const;
      const { client } = this;
      return toStaffMemberNode(await callGrpc(client, client.getStaffMember, { by }, request));
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'not_found') return null;
      throw error;
    }
  }
}
