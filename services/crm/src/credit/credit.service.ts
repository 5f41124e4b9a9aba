import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import {
  Clock,
  Ids,
  TimerWorker,
  Timers,
  UnitOfWork,
  requireKnownVersion,
} from '@shouwen/platform';
import type {
  Caller,
  DueTimer,
  IdempotentCall,
  RequestContext,
  TimerOutcome,
  Transaction,
} from '@shouwen/platform';
import { CustomersService } from '../customers/customers.service.js';
import type { CreditAssessmentEntity } from './credit.entity.js';
import { creditErrors } from './credit.errors.js';
import { CreditFormsService } from './credit-forms.service.js';
import {
  approveGrade,
  expireGrade,
  openInvestigation,
  proposeGrade,
  recordFindings,
  rejectGrade,
  supersedeGrade,
  withdrawAssessment,
} from './credit.rules.js';
import type { CreditChange, CreditProposal } from './credit.rules.js';
import { CreditStore } from './credit.store.js';

const EXPIRE = 'credit.expire';

/** Which assessment an operation is about, and which version of it the caller has seen; 0 means any. */
export interface CreditTarget {
  assessmentId: string;
  expectedVersion: number;
}

type Decide = (
  assessment: CreditAssessmentEntity,
  caller: Caller,
  now: Date,
  tx: Transaction,
) => CreditChange | Promise<CreditChange>;

/** What the use cases of credit work with. */
@Injectable()
export class CreditParts {
  constructor(
    readonly store: CreditStore,
    readonly forms: CreditFormsService,
    readonly customers: CustomersService,
  ) {}
}

/** The use cases of credit (R4). The assessment that is decided on is locked before the one whose grade it ends. */
@Injectable()
export class CreditService implements OnModuleInit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly parts: CreditParts,
    private readonly timers: Timers,
    private readonly worker: TimerWorker,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  onModuleInit(): void {
    this.worker.handle(EXPIRE, (tx, timer, context) => this.expire(tx, timer, context));
  }

  /** Begins to investigate a customer. Throws `crm.customer_not_found` and `crm.credit_under_way`. */
  open(
    context: RequestContext,
    { customerId, purpose }: { customerId: string; purpose: string },
    call: IdempotentCall,
  ): Promise<CreditAssessmentEntity> {
    const { store, customers } = this.parts;
    return this.unitOfWork.run(
      context,
      async (tx) => {
        await customers.lockIn(tx, context, { customerId, expectedVersion: 0 });
        if (await store.isUnderWay(tx, customerId)) throw creditErrors.credit_under_way();
        const opening = { id: this.ids.next(), customerId, purpose };
        return store.save(tx, openInvestigation(opening, context.caller, this.clock.now()));
      },
      call,
    );
  }

  /** Writes down what was found. */
  record(context: RequestContext, target: CreditTarget, findings: string, call: IdempotentCall) {
    return this.change(context, target, call, (assessment, caller, now) =>
      recordFindings(assessment, findings, caller, now),
    );
  }

  /** Proposes the grade that the answers to the form that holds now come to. */
  propose(
    context: RequestContext,
    target: CreditTarget,
    proposal: CreditProposal,
    call: IdempotentCall,
  ) {
    return this.change(context, target, call, async (assessment, caller, now, tx) =>
      proposeGrade(assessment, await this.parts.forms.current(tx), proposal, caller, now),
    );
  }

  /** Lets a grade hold, until its time is over or a later one holds. */
  approve(context: RequestContext, target: CreditTarget, reason: string, call: IdempotentCall) {
    return this.change(context, target, call, async (assessment, caller, now, tx) => {
      const change = approveGrade(assessment, reason, caller, now);
      const { id, customerId, validUntil } = change.assessment;
      const holding = await this.parts.store.lockHolding(tx, customerId);
      if (holding !== undefined) {
        this.parts.store.save(tx, supersedeGrade(holding, caller, now));
        this.timers.cancel(tx, EXPIRE, holding.id);
      }
      if (validUntil === null) throw new Error('a grade that holds does so for a time');
      this.timers.set(tx, { kind: EXPIRE, subject: id, dueAt: validUntil });
      return change;
    });
  }

  /** Refuses a grade. */
  reject(context: RequestContext, target: CreditTarget, reason: string, call: IdempotentCall) {
    return this.change(context, target, call, (assessment, caller, now) =>
      rejectGrade(assessment, reason, caller, now),
    );
  }

  /** Calls an assessment off. */
  withdraw(context: RequestContext, target: CreditTarget, reason: string, call: IdempotentCall) {
    return this.change(context, target, call, (assessment, caller, now) =>
      withdrawAssessment(assessment, reason, caller, now),
    );
  }

  private change(
    context: RequestContext,
    { assessmentId, expectedVersion }: CreditTarget,
    call: IdempotentCall,
    decide: Decide,
  ): Promise<CreditAssessmentEntity> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const assessment = await this.parts.store.lock(tx, assessmentId);
        if (assessment === undefined) throw creditErrors.credit_assessment_not_found();
        await requireKnownVersion(tx, assessment, expectedVersion);
        const change = await decide(assessment, context.caller, this.clock.now(), tx);
        return this.parts.store.save(tx, change);
      },
      call,
    );
  }

  private async expire(
    tx: Transaction,
    { subject }: DueTimer,
    { caller }: RequestContext,
  ): Promise<TimerOutcome> {
    const assessment = await this.parts.store.lock(tx, subject);
    const change = assessment && expireGrade(assessment, caller, this.clock.now());
    if (change !== undefined) this.parts.store.save(tx, change);
    return { kind: 'done' };
  }
}
