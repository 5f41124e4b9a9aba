import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an operation on the SLA policy; documented in docs/errors.md. */
export const slaErrorCatalogue = {
  sla_policy_not_found: {
    kind: 'not_found',
    en: 'The policy has no such version; leave the version out for the one in force.',
    zh: '该策略没有此版本，留空即可读取当前生效的版本。',
  },
  sla_policy_invalid: {
    kind: 'invalid',
    en: 'The policy cannot be put in force; correct the fields named.',
    zh: '策略无法生效，请修改所列字段。',
  },
  deadline_unknown: {
    kind: 'precondition',
    en: 'Calendar {calendar} no longer opens for as long as the limit asks, so there is no deadline to explain; give it hours.',
    zh: '日历“{calendar}”后续开放时间不足，无法计算截止时间，请补充其工作时间。',
  },
  clock_not_found: {
    kind: 'not_found',
    en: 'There is no such clock; read the clocks of the ticket again.',
    zh: '没有该时限，请重新读取工单的时限。',
  },
  clock_ended: {
    kind: 'precondition',
    en: 'This clock has ended, so its deadline cannot be moved; choose a clock that runs.',
    zh: '该时限已结束，无法调整截止时间，请选择进行中的时限。',
  },
  clock_stands: {
    kind: 'precondition',
    en: 'This clock stands while its ticket waits and has no deadline; let the ticket go on first.',
    zh: '工单等待期间时限暂停，没有截止时间，请先恢复工单。',
  },
  deadline_not_ahead: {
    kind: 'invalid',
    en: 'A deadline is moved to a time after now and at most {days} days ahead; choose another one.',
    zh: '截止时间须晚于当前时间，且不超过 {days} 天，请另选时间。',
  },
  deadline_not_counted: {
    kind: 'invalid',
    en: 'The clock does not count at that time; choose a time within the hours of its calendar, such as {nearest}.',
    zh: '该时限在所选时间不计时，请选择日历工作时间内的时间，例如 {nearest}。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an operation on the SLA policy. */
export const slaErrors = defineErrors('ticketing', slaErrorCatalogue);
