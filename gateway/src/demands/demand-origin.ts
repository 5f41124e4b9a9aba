import type { DemandOrigin } from '@shouwen/contracts';
import type { DemandOriginInput } from '../gen/graphql.js';

/** A contact as the contract takes it; undefined when none was given. */
export function originOf(origin: DemandOriginInput | null | undefined): DemandOrigin | undefined {
  return origin == null ? undefined : { kind: origin.kind, reference: origin.reference ?? '' };
}
