import { ActorKind } from '@shouwen/contracts';
import type { Caller } from '@shouwen/platform';

/** A caller without a token: may look at the schema where introspection is on, and nothing else. */
export const anonymous: Caller = {
  kind: ActorKind.UNSPECIFIED,
  id: '',
  name: '',
  roles: new Set(),
  actorId: '',
  token: '',
};
