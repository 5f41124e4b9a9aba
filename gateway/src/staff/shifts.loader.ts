import { Injectable } from '@nestjs/common';
import { ShiftServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { RequestLoader } from '../graphql/request-loader.js';
import { toShiftNode } from './shift.mapper.js';
import type { ShiftNode } from './shift.mapper.js';

/** Gathers what one request asks about many shifts into one call. */
@Injectable()
export class ShiftsLoader {
  private readonly loaders = new RequestLoader<ShiftNode | null>((ids, request) =>
    this.load(ids, request),
  );

  constructor(private readonly client: ShiftServiceClient) {}

  /** A shift by its UUID; null when it does not exist. */
  shift(uuid: string, request: RequestContext): Promise<ShiftNode | null> {
    return this.loaders.get(uuid, request);
  }

  /** The shifts with these UUIDs; those that do not exist are left out. */
  async shifts(uuids: readonly string[], request: RequestContext): Promise<ShiftNode[]> {
    const found = await Promise.all(uuids.map((uuid) => this.shift(uuid, request)));
    return found.filter((shift) => shift !== null);
  }

  private async load(
    ids: readonly string[],
    request: RequestContext,
  ): Promise<(ShiftNode | null)[]> {
    const { client } = this;
    const { shifts } = await callGrpc(client, client.batchGetShifts, { ids: [...ids] }, request);
    const found = new Map(shifts.map((shift) => [shift.id, toShiftNode(shift)]));
    return ids.map((id) => found.get(id) ?? null);
  }
}
