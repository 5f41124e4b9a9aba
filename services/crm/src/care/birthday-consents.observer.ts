import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import type { RequestContext, Transaction } from '@shouwen/platform';
import { ConsentObservers } from '../privacy/consent-observers.js';
import type { ConsentObserver, ConsentSaid } from '../privacy/consent-observers.js';
import { CareProfilesService } from './care-profiles.service.js';
import { BIRTHDAY_PURPOSE } from './care.store.js';

/** Lets birthdays be celebrated, or not any more, as soon as the customer says so, wherever they do (R3, R9). */
@Injectable()
export class BirthdayConsentsObserver implements ConsentObserver, OnModuleInit {
  constructor(
    private readonly observers: ConsentObservers,
    private readonly profiles: CareProfilesService,
  ) {}

  onModuleInit(): void {
    this.observers.add(this);
  }

  async consentSaid(tx: Transaction, context: RequestContext, said: ConsentSaid): Promise<void> {
    if (said.purpose === BIRTHDAY_PURPOSE) await this.profiles.followConsentIn(tx, context, said);
  }
}
