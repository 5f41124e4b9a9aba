import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, UnitOfWork, actorOf, platformErrors } from '@shouwen/platform';
import type { IdempotentCall, RequestContext, Transaction } from '@shouwen/platform';
import type {
  CustomerField,
  FieldVisibility,
  MaskingRuleEntity,
  PrivacyLimitEntity,
} from './privacy.entity.js';
import { privacyErrors } from './privacy.errors.js';

const LOCK_RULE = `
  select id, role, field, visibility, may_reveal as "mayReveal", version
  from masking_rule where role = $1 and field = $2 for update`;

const UPDATE_RULE =
  'update masking_rule set visibility = $2, may_reveal = $3, version = version + 1 where id = $1';

const LOCK_LIMIT = `
  select id, name, value, minimum, maximum, version from privacy_limit where name = $1 for update`;

const UPDATE_LIMIT = 'update privacy_limit set value = $2, version = version + 1 where id = $1';

/** How a role is to see a field. */
export interface RuleCommand {
  role: string;
  field: CustomerField;
  visibility: FieldVisibility;
  mayReveal: boolean;
  expectedVersion: number;
}

/** What a limit is to be. */
export interface LimitCommand {
  name: string;
  value: number;
  expectedVersion: number;
}

/** Changes the rules and limits of confidentiality (R9). */
@Injectable()
export class PrivacySettingsService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Says how a role sees a field. Throws `privacy.setting_not_found` and `platform.version_conflict`. */
  setRule(
    context: RequestContext,
    { role, field, visibility, mayReveal, expectedVersion }: RuleCommand,
    call: IdempotentCall,
  ): Promise<MaskingRuleEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const [rule] = await tx.query<MaskingRuleEntity>(LOCK_RULE, [role, field]);
        if (rule === undefined) throw privacyErrors.setting_not_found();
        requireVersion(rule.version, expectedVersion);
        if (rule.visibility === visibility && rule.mayReveal === mayReveal) return rule;
        const after = { ...rule, visibility, mayReveal, version: rule.version + 1 };
        tx.write(UPDATE_RULE, [rule.id, visibility, mayReveal]);
        const name = `masking.${role}.${field}`;
        this.record(tx, context, { ...after, name }, textOf(rule), textOf(after));
        return after;
      },
      call,
    );
  }

  /**
   * Sets a limit. Throws `privacy.setting_not_found`, `privacy.limit_out_of_range` and `platform.version_conflict`.
   */
  setLimit(
    context: RequestContext,
    { name, value, expectedVersion }: LimitCommand,
    call: IdempotentCall,
  ): Promise<PrivacyLimitEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const [limit] = await tx.query<PrivacyLimitEntity>(LOCK_LIMIT, [name]);
        if (limit === undefined) throw privacyErrors.setting_not_found();
        requireVersion(limit.version, expectedVersion);
        const { minimum, maximum } = limit;
        if (value < minimum || value > maximum) {
          throw privacyErrors.limit_out_of_range({
            minimum: String(minimum),
            maximum: String(maximum),
          });
        }
        if (limit.value === value) return limit;
        const after = { ...limit, value, version: limit.version + 1 };
        tx.write(UPDATE_LIMIT, [limit.id, value]);
        this.record(tx, context, after, String(limit.value), String(value));
        return after;
      },
      call,
    );
  }

  private record(
    tx: Transaction,
    { caller }: RequestContext,
    { id, name, version }: { id: string; name: string; version: number },
    from: string,
    to: string,
  ): void {
    const at = this.clock.now();
    tx.record({
      message: topicMessages.PrivacySettingChanged,
      aggregateId: id,
      // The row that the migration brought has had no event.
      sequence: version - 1,
      at,
      payload: { settingId: id, name, value: to, at, actor: { ...actorOf(caller), name: '' } },
    });
    tx.audit({
      operation: 'privacy_setting.changed',
      aggregateType: 'privacy_setting',
      aggregateId: id,
      changes: [{ field: name, from, to }],
      at,
    });
  }
}

function textOf({ visibility, mayReveal }: Pick<MaskingRuleEntity, 'visibility' | 'mayReveal'>) {
  return mayReveal ? `${visibility}, may reveal` : visibility;
}

function requireVersion(current: number, expected: number): void {
  if (expected === 0 || expected === current) return;
  throw platformErrors.version_conflict({
    current: String(current),
    changedBy: '-',
    changedAt: '-',
    change: '-',
  });
}
