import type { Actor as ActorMessage } from '@shouwen/contracts';
import type { Actor } from '../gen/graphql.js';
import { present } from './present.js';

/** An actor of the contract as the schema shows them. */
export function toActor(actor: ActorMessage | undefined): Actor {
  const { kind, id, name } = present(actor, 'actor');
  return { kind, id, name: name || null };
}

/** An actor of the contract who may be absent; null then. */
export function toOptionalActor(actor: ActorMessage | undefined): Actor | null {
  return actor === undefined ? null : toActor(actor);
}
