import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { ERASED_TEXT, OF_CUSTOMER, PersonalDataRegistry } from '../customers/personal-data.js';
import type { AccessSection, ForgottenCustomer, PersonalData } from '../customers/personal-data.js';
import { CareTasks } from './care-tasks.js';

const STAFF = 'who of the staff it is';
const FIGURES = 'when something began or is done, which reports count';

const section = (
  name: string,
  table: string,
  key: string,
  names: string[],
  tells: string[],
): AccessSection => ({
  name,
  from: table,
  of: OF_CUSTOMER,
  key: [[key, 'uuid']],
  item: [`to_jsonb(${table})`, ...names.map((column) => `'{${column},name}'`)].join(' #- '),
  tells,
});

/** The month of a birthday, which is counted, tells of nobody; its day would. */
const FORGET_TASKS = `
  update care_task set what = '${ERASED_TEXT}', what_zh = '${ERASED_TEXT}', result = '',
    occurs_on = case kind when 'birthday' then null else occurs_on end,
    due_at = case kind when 'birthday' then date_trunc('month', due_at) else due_at end,
    overdue_at = case kind when 'birthday' then date_trunc('month', overdue_at) else overdue_at end,
    created_at = case kind when 'birthday' then date_trunc('month', created_at) else created_at end
  where customer_id = any($1::uuid[])`;

/** Care that was given counts; of a birthday nothing is left, and nothing is due. */
@Injectable()
export class CarePersonalData implements PersonalData, OnModuleInit {
  readonly erased = [
    ...['care_profile.birthday', 'care_project.name', 'account_plan.objectives'],
    ...['account_plan.preferences', 'care_task.what', 'care_task.what_zh', 'care_task.result'],
  ];

  readonly kept = {
    'care_profile.tier': 'a code',
    'care_profile.tier_since': FIGURES,
    'care_profile.owner': STAFF,
    'care_project.started_on': FIGURES,
    'care_project.owner': STAFF,
    'account_plan.started_on': FIGURES,
    'account_plan.owner': STAFF,
    'care_schedule.next_on': 'when something is due, which of a birthday is removed',
    'care_task.occurs_on': 'when something was due; of a birthday it is removed',
    'care_task.owner': STAFF,
    'care_task.owner_id': STAFF,
    'care_task.closed_by': STAFF,
    'care_task.updated_by': STAFF,
    care_entitlement: 'what managers say that tiers bring',
    care_policy: 'settings of managers',
  };

  readonly statements = [
    'update care_profile set birthday = null where customer_id = any($1::uuid[])',
    `delete from care_schedule where kind = 'birthday' and customer_id = any($1::uuid[])`,
    `update care_project set name = '${ERASED_TEXT}' where customer_id = any($1::uuid[])`,
    `update account_plan set objectives = '${ERASED_TEXT}', preferences = '[]'
     where customer_id = any($1::uuid[])`,
  ];

  readonly audited = `
    select id from care_project where customer_id = any($1::uuid[])
    union all select id from account_plan where customer_id = any($1::uuid[])
    union all select id from care_task where customer_id = any($1::uuid[])`;

  readonly sections = [
    section('care', 'care_profile', 'customer_id', ['owner'], ['Birthday']),
    section('care_due', 'care_schedule', 'id', [], ['CareOccurrence']),
    section('care_projects', 'care_project', 'id', ['owner'], ['CareProject']),
    section('account_plans', 'account_plan', 'id', ['owner'], ['AccountPlan', 'AccountPreference']),
    section('care_tasks', 'care_task', 'id', ['owner', 'closed_by', 'updated_by'], ['CareTask']),
  ];

  constructor(
    private readonly registry: PersonalDataRegistry,
    private readonly tasks: CareTasks,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async forgetIn(
    tx: Transaction,
    context: RequestContext,
    { customerIds }: ForgottenCustomer,
  ): Promise<undefined> {
    for (const id of customerIds) {
      await this.tasks.dropIn(tx, context, id, ['birthday'], 'customer erased');
    }
    tx.write(FORGET_TASKS, [customerIds]);
  }
}
