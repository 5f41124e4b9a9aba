import { Controller } from '@nestjs/common';
import { GrpcMethod, Payload } from '@nestjs/microservices';
import {
  ArchiveTeamRequest,
  BatchGetTeamsRequest,
  CreateTeamRequest,
  GetStaffMemberRequest,
  ListSkillsRequest,
  ListStaffMembersRequest,
  ListTeamsRequest,
  RenameTeamRequest,
  SaveSkillRequest,
  SaveStaffMemberRequest,
  SetDefaultCapacitiesRequest,
  SetMemberCapacityRequest,
  SetMemberSkillsRequest,
} from '@shouwen/contracts';
import type {
  BatchGetTeamsResponse,
  ListDefaultCapacitiesResponse,
  ListSkillsResponse,
  ListStaffMembersResponse,
  ListTeamsResponse,
  SetDefaultCapacitiesResponse,
  Skill,
  StaffMember,
  Team,
  WriteOptions,
} from '@shouwen/contracts';
import { Allow, Context, idempotentCallOf, pageFrom } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { CatalogueService } from './catalogue.service.js';
import { MembersService } from './members.service.js';
import { keepers, staff } from './staff-access.js';
import {
  capacitiesFromProto,
  capacityToProto,
  localeFromProto,
  memberSkillFromProto,
  memberToProto,
  skillToProto,
  teamToProto,
} from './staff.mapper.js';
import { StaffQueries } from './staff.queries.js';
import { TeamsService } from './teams.service.js';

const SERVICE = 'StaffService';

/** The gRPC edge of teams, members, skills and capacities. */
@Controller()
export class StaffController {
  constructor(
    private readonly teams: TeamsService,
    private readonly members: MembersService,
    private readonly catalogue: CatalogueService,
    private readonly queries: StaffQueries,
  ) {}

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async createTeam(
    @Payload() request: CreateTeamRequest,
    @Context() context: RequestContext,
  ): Promise<Team> {
    const encoded = CreateTeamRequest.encode(request);
    const call = idempotentCallOf('team.create', request.options, encoded);
    return teamToProto(await this.teams.create(context, request.name, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async renameTeam(
    @Payload() request: RenameTeamRequest,
    @Context() context: RequestContext,
  ): Promise<Team> {
    const encoded = RenameTeamRequest.encode(request);
    const call = idempotentCallOf('team.rename', request.options, encoded);
    const target = { teamId: request.teamId, ...versionOf(request) };
    return teamToProto(await this.teams.rename(context, target, request.name, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async archiveTeam(
    @Payload() request: ArchiveTeamRequest,
    @Context() context: RequestContext,
  ): Promise<Team> {
    const encoded = ArchiveTeamRequest.encode(request);
    const call = idempotentCallOf('team.archive', request.options, encoded);
    const target = { teamId: request.teamId, ...versionOf(request) };
    return teamToProto(await this.teams.archive(context, target, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listTeams(@Payload() request: ListTeamsRequest): Promise<ListTeamsResponse> {
    const page = await this.queries.listTeams(request.includeArchived, pageFrom(request.page));
    return { teams: page.items.map(teamToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async batchGetTeams(@Payload() request: BatchGetTeamsRequest): Promise<BatchGetTeamsResponse> {
    return { teams: (await this.queries.teams(request.ids)).map(teamToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async saveStaffMember(
    @Payload() request: SaveStaffMemberRequest,
    @Context() context: RequestContext,
  ): Promise<StaffMember> {
    const encoded = SaveStaffMemberRequest.encode(request);
    const call = idempotentCallOf('staff_member.save', request.options, encoded);
    const saying = {
      id: request.memberId,
      name: request.name.trim(),
      email: request.email.trim(),
      locale: localeFromProto(request.locale),
      teamId: request.teamId || null,
      active: request.active,
    };
    const { expectedVersion } = versionOf(request);
    return memberToProto(await this.members.save(context, saying, expectedVersion, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async getStaffMember(@Payload() request: GetStaffMemberRequest): Promise<StaffMember> {
    const { by } = request;
    const wanted = by?.$case === 'uuid' ? { uuid: by.value } : { id: by?.value ?? '' };
    return memberToProto(await this.queries.profile(wanted));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listStaffMembers(
    @Payload() request: ListStaffMembersRequest,
  ): Promise<ListStaffMembersResponse> {
    const teamId = request.teamId || undefined;
    const page = await this.queries.listMembers(teamId, pageFrom(request.page));
    return { members: page.items.map(memberToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async saveSkill(
    @Payload() request: SaveSkillRequest,
    @Context() context: RequestContext,
  ): Promise<Skill> {
    const encoded = SaveSkillRequest.encode(request);
    const call = idempotentCallOf('skill.save', request.options, encoded);
    const { skillId: id, nameZh, nameEn } = request;
    const { expectedVersion } = versionOf(request);
    const saying = { id, nameZh, nameEn };
    return skillToProto(await this.catalogue.saveSkill(context, saying, expectedVersion, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listSkills(@Payload() request: ListSkillsRequest): Promise<ListSkillsResponse> {
    const page = await this.queries.listSkills(pageFrom(request.page));
    return { skills: page.items.map(skillToProto), nextPageToken: page.next };
  }

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async setMemberSkills(
    @Payload() request: SetMemberSkillsRequest,
    @Context() context: RequestContext,
  ): Promise<StaffMember> {
    const encoded = SetMemberSkillsRequest.encode(request);
    const call = idempotentCallOf('staff_member.set_skills', request.options, encoded);
    const target = { memberId: request.memberId, ...versionOf(request) };
    const skills = request.skills.map(memberSkillFromProto);
    return memberToProto(await this.members.setSkills(context, target, skills, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async setMemberCapacity(
    @Payload() request: SetMemberCapacityRequest,
    @Context() context: RequestContext,
  ): Promise<StaffMember> {
    const encoded = SetMemberCapacityRequest.encode(request);
    const call = idempotentCallOf('staff_member.set_capacity', request.options, encoded);
    const target = { memberId: request.memberId, ...versionOf(request) };
    const capacities = capacitiesFromProto(request.capacities);
    return memberToProto(await this.members.setCapacities(context, target, capacities, call));
  }

  @GrpcMethod(SERVICE)
  @Allow(...staff)
  async listDefaultCapacities(): Promise<ListDefaultCapacitiesResponse> {
    return { capacities: (await this.queries.defaultCapacities()).map(capacityToProto) };
  }

  @GrpcMethod(SERVICE)
  @Allow(...keepers)
  async setDefaultCapacities(
    @Payload() request: SetDefaultCapacitiesRequest,
    @Context() context: RequestContext,
  ): Promise<SetDefaultCapacitiesResponse> {
    const encoded = SetDefaultCapacitiesRequest.encode(request);
    const call = idempotentCallOf('default_capacities.set', request.options, encoded);
    const wanted = capacitiesFromProto(request.capacities);
    const capacities = await this.catalogue.setDefaultCapacities(context, wanted, call);
    return { capacities: capacities.map(capacityToProto) };
  }
}

function versionOf(request: { options?: WriteOptions }): { expectedVersion: number } {
  return { expectedVersion: request.options?.expectedVersion ?? 0 };
}
