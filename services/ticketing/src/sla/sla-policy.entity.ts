import type { Actor } from '@shouwen/contracts';
import type { SlaPolicyVersion } from './sla-policy.rules.js';

/** A version of the policy with who made it: a row of `sla_policy_version`, which never changes. */
export interface SlaPolicyRecord extends SlaPolicyVersion {
  createdAt: Date;
  createdBy: Actor;
  reason: string;
}
