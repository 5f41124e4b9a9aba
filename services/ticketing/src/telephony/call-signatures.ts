import { Injectable } from '@nestjs/common';
import { WebhookSecrets } from '../webhooks/webhook-secrets.js';
import { requireSigned } from './call-source.rules.js';
import type { SignedReport } from './call-source.rules.js';
import { CallSourceStore } from './call-source.store.js';
import type { CallSource } from './call.entity.js';
import { telephonyErrors } from './telephony.errors.js';

/** Tells who sent a report by its signature. */
@Injectable()
export class CallSignatures {
  constructor(
    private readonly sources: CallSourceStore,
    private readonly secrets: WebhookSecrets,
  ) {}

  /**
   * The telephone system that signed a report. Throws `telephony.signature_invalid`, also when there is no such system: who
   * can't sign is not told which there are.
   */
  async signerOf(sourceId: string, signed: SignedReport, now: Date): Promise<CallSource> {
    const found = await this.sources.find(sourceId);
    if (found === undefined) throw telephonyErrors.signature_invalid();
    const { toleranceSeconds, ...source } = found;
    requireSigned(signed, this.opened(source), toleranceSeconds, now);
    return source;
  }

  private opened(source: CallSource): CallSource {
    const { id, secret, previousSecret } = source;
    return {
      ...source,
      secret: this.secrets.open(id, secret),
      previousSecret: previousSecret === null ? null : this.secrets.open(id, previousSecret),
    };
  }
}
