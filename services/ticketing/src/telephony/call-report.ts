import { platformErrors } from '@shouwen/platform';
import type { FieldViolation } from '@shouwen/platform';
import { z } from 'zod';
import type { CallEvent } from './call.entity.js';
import { telephonyErrors } from './telephony.errors.js';

const MOST_VIOLATIONS = 20;
const DAY_SECONDS = 86_400;
/** Clocks of telephone systems are not ours. */
const AHEAD_MS = DAY_SECONDS * 1000;

const line = (longest: number) =>
  z
    .string()
    .max(longest)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u);

/** Fields that are not named here are another's business. */
const report = z.object({
  event: z.enum(['ringing', 'answered', 'missed', 'ended']),
  callId: line(200).min(1),
  at: z.iso.datetime({ offset: true }),
  direction: z.enum(['inbound', 'outbound']),
  from: line(100),
  to: line(100),
  queue: line(100).nullish(),
  extension: line(50).nullish(),
  durationSeconds: z.int().min(0).max(DAY_SECONDS).nullish(),
  // A call is not lost for an address that nobody could follow.
  recordingUrl: z
    .url({ protocol: /^https?$/ })
    .max(2_000)
    .nullish()
    .catch(undefined),
});

/** A report as it is understood: which call it is about, and what it says. */
export interface CallReport {
  callRef: string;
  event: CallEvent;
}

/**
 * Reads the body of a report. Throws `telephony.report_not_json`, and `platform.invalid_request` naming each field that is
 * wrong.
 */
export function callReportOf(body: Uint8Array, now: Date): CallReport {
  const parsed = report.safeParse(jsonOf(body));
  if (!parsed.success) throw invalid(parsed.error.issues.flatMap(violationsOf));
  const { event: kind, callId, from, to, queue, extension, recordingUrl, ...facts } = parsed.data;
  const at = new Date(facts.at);
  if (!(at.getUTCFullYear() >= 2000 && at.getTime() <= now.getTime() + AHEAD_MS)) {
    throw invalid([
      {
        field: 'at',
        description: 'must be a time that has come',
        descriptionZh: '必须是已到达的时间',
      },
    ]);
  }
  return {
    callRef: callId,
    event: {
      kind,
      at,
      direction: facts.direction,
      caller: from,
      called: to,
      queue: queue ?? '',
      extension: extension ?? '',
      durationSeconds: facts.durationSeconds ?? null,
      recordingUrl: recordingUrl ?? '',
    },
  };
}

function jsonOf(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (error) {
    throw telephonyErrors.report_not_json({}, { cause: error });
  }
}

function violationsOf(issue: z.core.$ZodIssue): FieldViolation[] {
  return [
    {
      field: issue.path.join('.') || 'body',
      description: 'is missing or not valid; see docs/telephony.md',
      descriptionZh: '缺失或无效，请参阅 docs/telephony.md',
    },
  ];
}

function invalid(violations: FieldViolation[]) {
  const some = violations.slice(0, MOST_VIOLATIONS);
  return platformErrors.invalid_request({}, { violations: some });
}
