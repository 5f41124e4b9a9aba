import { Injectable } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';

/** What a customer has just said about a purpose. */
export interface ConsentSaid {
  customerId: string;
  purpose: string;
  given: boolean;
  /** Whether they consented before, by what they had said or by default. */
  wasGiven: boolean;
}

/** What else has to be true once a customer has said whether they consent: what is done for that purpose ends, or begins. */
export interface ConsentObserver {
  /** Acts in the transaction of the saying; what it throws undoes it. */
  consentSaid(tx: Transaction, context: RequestContext, said: ConsentSaid): Promise<void>;
}

/**
 * Tells other features what customers say about consent, in the transaction in which it is written down. A feature adds itself
 * when its module starts; confidentiality knows none of them.
 */
@Injectable()
export class ConsentObservers {
  private readonly observers: ConsentObserver[] = [];

  /** Adds an observer; they are told in the order in which they were added. */
  add(observer: ConsentObserver): void {
    this.observers.push(observer);
  }

  async tell(tx: Transaction, context: RequestContext, said: ConsentSaid): Promise<void> {
    for (const observer of this.observers) await observer.consentSaid(tx, context, said);
  }
}
