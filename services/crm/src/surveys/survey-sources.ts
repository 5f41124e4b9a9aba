import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '@shouwen/platform';

const FRACTION_BYTES = 4;

/** Where time, identities and randomness come from. */
@Injectable()
export class SurveySources {
  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
  ) {}

  /** A number from 0 to 1, so that what failed together is not tried together. */
  fraction(): number {
    return this.secretBytes(FRACTION_BYTES).readUInt32BE() / 2 ** (8 * FRACTION_BYTES);
  }

  /** Bytes that nobody can guess. */
  secretBytes(count: number): Buffer {
    // eslint-disable-next-line no-restricted-syntax -- randomness has to come from somewhere: from here, injected
    return randomBytes(count);
  }
}
