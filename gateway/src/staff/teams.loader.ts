import { Injectable } from '@nestjs/common';
import { StaffServiceClient } from '@shouwen/contracts';
import { DomainError, callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { RequestLoader } from '../graphql/request-loader.js';
import { toTeamNode } from './staff.mapper.js';
import type { TeamNode } from './staff.mapper.js';

/** Gathers what one request asks about many teams into one call. */
@Injectable()
export class TeamsLoader {
  private readonly loaders = new RequestLoader<TeamNode | null>((ids, request) =>
    this.load(ids, request),
  );

  constructor(private readonly client: StaffServiceClient) {}

  /** A team by its UUID; null for an empty one, when it does not exist, and to those who may not see teams. */
  async team(uuid: string, request: RequestContext): Promise<TeamNode | null> {
    if (uuid === '') return null;
    try {
      return await this.loaders.get(uuid, request);
    } catch (error) {
      if (error instanceof DomainError && error.kind === 'denied') return null;
      throw error;
    }
  }

  private async load(
    ids: readonly string[],
    request: RequestContext,
  ): Promise<(TeamNode | null)[]> {
    const { client } = this;
    const { teams } = await callGrpc(client, client.batchGetTeams, { ids: [...ids] }, request);
    const found = new Map(teams.map((team) => [team.id, toTeamNode(team)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}
