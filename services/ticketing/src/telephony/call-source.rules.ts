import { isVerifiedBy } from '../webhooks/signature.js';
import type { CallSource } from './call.entity.js';
import { telephonyErrors } from './telephony.errors.js';

const HOUR_MS = 3_600_000;

/** What an id may be made of, as headers carry it. */
const VISIBLE = /^[\x21-\x7e]{1,200}$/;

/** A report as it came, with what proves who sent it. */
export interface SignedReport {
  webhookId: string;
  webhookTimestamp: string;
  webhookSignature: string;
  body: Uint8Array;
}

/** A source with a new secret; the old one is good for some hours more. */
export function rotateSecret(
  source: CallSource,
  secret: string,
  overlapHours: number,
  by: { callerId: string; now: Date },
): CallSource {
  return {
    ...source,
    version: source.version + 1,
    secret,
    previousSecret: source.secret,
    previousSecretUntil: new Date(by.now.getTime() + overlapHours * HOUR_MS),
    changedAt: by.now,
    changedBy: by.callerId,
  };
}

/**
 * Makes sure that a source sent a report, just now (Standard Webhooks 1.0). Throws `telephony.signature_invalid`,
 * `telephony.timestamp_out_of_range` and, only to who has the secret, `telephony.source_disabled`.
 */
export function requireSigned(
  report: SignedReport,
  source: CallSource,
  toleranceSeconds: number,
  now: Date,
): void {
  const { webhookId: id, webhookTimestamp, webhookSignature, body } = report;
  if (!VISIBLE.test(id) || !/^\d{1,12}$/.test(webhookTimestamp)) {
    throw telephonyErrors.signature_invalid();
  }
  const timestamp = Number(webhookTimestamp);
  const message = { id, timestamp, body: Buffer.from(body) };
  if (!isVerifiedBy(message, webhookSignature, secretsAt(source, now))) {
    throw telephonyErrors.signature_invalid();
  }
  if (Math.abs(now.getTime() / 1000 - timestamp) > toleranceSeconds) {
    throw telephonyErrors.timestamp_out_of_range({ seconds: String(toleranceSeconds) });
  }
  if (!source.active) throw telephonyErrors.source_disabled();
}

function secretsAt(source: CallSource, now: Date): string[] {
  const { secret, previousSecret, previousSecretUntil } = source;
  const overlaps =
    previousSecret !== null && previousSecretUntil !== null && now < previousSecretUntil;
  return overlaps ? [secret, previousSecret] : [secret];
}
