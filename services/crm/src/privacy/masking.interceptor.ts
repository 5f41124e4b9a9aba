import { Injectable } from '@nestjs/common';
import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { CareProfile, CareTask, Customer, CustomerChange } from '@shouwen/contracts';
import { requestContextOf } from '@shouwen/platform';
import { from, mergeMap } from 'rxjs';
import type { Observable } from 'rxjs';
import {
  maskedCareProfile,
  maskedCareTask,
  maskedCustomer,
  maskedDifference,
  viewOf,
} from './masking.rules.js';
import type { View } from './masking.rules.js';
import { PrivacySettingsQueries } from './privacy-settings.js';

/**
 * Masks every record of a customer, and their birthday in care, in every answer of this service, whichever feature gives it,
 * as the rules say for the caller's roles (R9). Features map records in full and know nothing of it; what gives personal data in clear on purpose
 * answers with messages of its own.
 */
@Injectable()
export class MaskingInterceptor implements NestInterceptor {
  constructor(private readonly settings: PrivacySettingsQueries) {}

  intercept(host: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { caller } = requestContextOf(host);
    return next
      .handle()
      .pipe(
        mergeMap((answer: unknown) =>
          hasRecords(answer)
            ? from(
                this.settings
                  .rules()
                  .then((rules) => masked(answer, viewOf(rules, caller.roles), caller.id)),
              )
            : [answer],
        ),
      );
  }
}

/** The answer with every record, every change of one and every birthday in care masked. */
export function masked(answer: unknown, view: View, callerId: string): unknown {
  if (Array.isArray(answer)) return answer.map((item) => masked(item, view, callerId));
  if (!isMessage(answer)) return answer;
  if (isRecord(answer)) return maskedCustomer(answer, view);
  if (isCareProfile(answer)) return maskedCareProfile(answer, view);
  if (isCareTask(answer)) return maskedCareTask(answer, view, callerId);
  const inside = Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [key, masked(value, view, callerId)]),
  );
  if (!isChange(answer)) return inside;
  const { changes } = answer;
  return { ...inside, changes: changes.map((change) => maskedDifference(change, view)) };
}

function hasRecords(answer: unknown): boolean {
  if (Array.isArray(answer)) return answer.some(hasRecords);
  if (!isMessage(answer)) return false;
  return (
    [isRecord, isChange, isCareProfile, isCareTask].some((is) => is(answer)) ||
    Object.values(answer).some(hasRecords)
  );
}

function isMessage(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
  );
}

/** Messages carry no type at run time: a record is what has what only records have. */
function isRecord(message: Record<string, unknown>): message is Record<string, unknown> & Customer {
  return 'contactPoints' in message && 'memberships' in message && 'traits' in message;
}

function isChange(
  message: Record<string, unknown>,
): message is Record<string, unknown> & CustomerChange {
  return 'changes' in message && 'source' in message && 'version' in message;
}

function isCareProfile(
  message: Record<string, unknown>,
): message is Record<string, unknown> & CareProfile {
  return 'tierSince' in message && 'birthday' in message && 'next' in message;
}

function isCareTask(
  message: Record<string, unknown>,
): message is Record<string, unknown> & CareTask {
  return 'occursOn' in message && 'sourceId' in message && 'dueAt' in message;
}
