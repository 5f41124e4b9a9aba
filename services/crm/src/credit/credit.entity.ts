import type { Actor } from '@shouwen/contracts';

export type CreditStatus =
  'investigating' | 'proposed' | 'approved' | 'rejected' | 'withdrawn' | 'superseded' | 'expired';

/** One answer of a question, and what it is worth. */
export interface CreditOption {
  code: string;
  text: string;
  textZh: string;
  points: number;
}

/** One question of a form. */
export interface CreditQuestion {
  code: string;
  text: string;
  textZh: string;
  options: CreditOption[];
}

/** A grade, and what it brings. */
export interface CreditGrade {
  code: string;
  minimumScore: number;
  /** In whole units of the currency of the form. */
  limit: number;
  validMonths: number;
}

/** What a form asks and what follows from the answers. */
export interface CreditFormDefinition {
  questions: CreditQuestion[];
  grades: CreditGrade[];
  currency: string;
}

/** A version of the form; never changes. */
export interface CreditFormEntity extends CreditFormDefinition {
  version: number;
  id: string;
  publishedAt: Date;
  publishedBy: Actor | null;
}

/** The answer to one question, with what it was worth. */
export interface CreditAnswer {
  question: string;
  option: string;
  points: number;
}

/** An assessment of a customer's credit, from the investigation to the end of its grade. */
export interface CreditAssessmentEntity {
  id: string;
  version: number;
  customerId: string;
  status: CreditStatus;
  purpose: string;
  findings: string;
  /** Null until a grade is proposed, as are grade and currency empty. */
  formVersion: number | null;
  answers: CreditAnswer[];
  score: number;
  grade: string;
  limit: number;
  currency: string;
  validMonths: number;
  investigator: Actor;
  /** Identities of all who investigated, wrote down or proposed, and for whom; none of them decides. */
  makers: string[];
  proposer: Actor | null;
  proposedAt: Date | null;
  decider: Actor | null;
  decidedAt: Date | null;
  reason: string;
  /** Until when its grade holds; null when it never did. */
  validUntil: Date | null;
  createdAt: Date;
  updatedAt: Date;
  updatedBy: Actor;
}
