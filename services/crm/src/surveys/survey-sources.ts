import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, Ids } from '@shouwen/platform';

/** Where time, identities and randomness come from. */
@Injectable()
export class SurveySources {
  constructor(
    readonly clock: Clock,
    readonly ids: Ids,
  ) {}

  /** Bytes that nobody can guess. */
  secretBytes(count: number): Buffer {
    // eslint-disable-next-line no-restricted-syntax -- randomness has to come from somewhere: from here, injected
    return randomBytes(count);
  }
}
