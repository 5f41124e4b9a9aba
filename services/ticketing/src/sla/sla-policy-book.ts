import { Injectable } from '@nestjs/common';
import type { Reads } from '@shouwen/platform';
import type { SlaPolicyRecord } from './sla-policy.entity.js';

const KEPT = 50;

const READ = `
  select policy_id as id, version, rules, created_at as "createdAt", created_by as "createdBy", reason
  from sla_policy_version where version = $1`;

/** Versions of the policy; none ever changes, so each is read once. */
@Injectable()
export class SlaPolicyBook {
  private readonly known = new Map<number, SlaPolicyRecord>();

  /** A version; undefined when it does not exist. */
  async get(from: Reads, version: number): Promise<SlaPolicyRecord | undefined> {
    let policy = this.known.get(version);
    if (policy === undefined) {
      [policy] = await from.query<SlaPolicyRecord>(READ, [version]);
      if (policy === undefined) return undefined;
      const [oldest] = this.known.keys();
      if (this.known.size >= KEPT && oldest !== undefined) this.known.delete(oldest);
      this.known.set(version, policy);
    }
    return policy;
  }
}
