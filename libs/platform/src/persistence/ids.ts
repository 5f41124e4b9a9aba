import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock } from './clock.js';
import { SystemClock } from './clock.js';
import { pooledRandom } from '../request/pooled-random.js';

const SEQUENCE_LIMIT = 2 ** 31;

/** Makes identities; injected wherever a rule needs one. */
export abstract class Ids {
  /** A new UUIDv7: unique, and ordered by the time it was made. */
  abstract next(): string;
}

/** UUIDv7 by a clock, so that ids of replicas are in the order of the clock they share; ascending in each process. */
export class UuidIds extends Ids {
  private lastMs = 0;
  private sequence = 0;

  constructor(private readonly clock: Clock = new SystemClock()) {
    super();
  }

  override next(): string {
    const now = this.clock.now().getTime();
    if (now > this.lastMs) {
      this.lastMs = now;
      this.sequence = randomInt(SEQUENCE_LIMIT);
    } else {
      this.sequence += 1;
    }
    return v7({ msecs: this.lastMs, seq: this.sequence, random: pooledRandom(16) });
  }
}
