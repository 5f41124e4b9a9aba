import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';
import { isUnknownCaller } from '../tickets/unknown-caller.js';
import type { ErasureEntity } from './erasure.entity.js';
import {
  ADDRESSES_OF_IDENTITIES,
  IDENTITIES_OF_ADDRESSES,
  IDENTITIES_OF_NUMBERS,
  NUMBERS_OF_IDENTITIES,
  personStatements,
} from './person.statements.js';

const MAIL = 'mailto:';
const PHONE = 'tel:';

/** Forgets what is kept under a person's identities, addresses and numbers, and finds out what else they are known by. */
@Injectable()
export class PersonErasure {
  /** Answers the erasure with everything that the person is known by here. */
  async forget(tx: Transaction, erasure: ErasureEntity): Promise<ErasureEntity> {
    const told = [...erasure.identities, ...erasure.addresses];
    const senders = await tx.query<{ address: string }>(ADDRESSES_OF_IDENTITIES, [
      erasure.identities,
    ]);
    const mails = [
      ...new Set([...withoutScheme(told, MAIL), ...senders.map(({ address }) => address)]),
    ];
    const writers = await tx.query<{ id: string }>(IDENTITIES_OF_ADDRESSES, [mails]);
    const callers = await tx.query<{ number: string }>(NUMBERS_OF_IDENTITIES, [erasure.identities]);
    const numbers = [
      ...new Set([...withoutScheme(told, PHONE), ...callers.map(({ number }) => number)]),
    ];
    const unknown = await tx.query<{ id: string }>(IDENTITIES_OF_NUMBERS, [numbers]);
    const identities = [
      ...new Set([
        ...erasure.identities,
        // Events of earlier releases name them by the address.
        ...mails.map((address) => MAIL + address),
        ...writers.map(({ id }) => id),
        // A number may be shared: whoever is known by more than it is somebody else.
        ...unknown.map(({ id }) => id).filter(isUnknownCaller),
      ]),
    ];
    const parameters = { 1: identities, 2: mails, 3: numbers, 4: erasure.pseudonymId };
    for (const sql of personStatements) await tx.query(...taking(sql, parameters));
    const addresses = [
      ...mails.map((address) => MAIL + address),
      ...numbers.map((number) => PHONE + number),
    ];
    return { ...erasure, identities, addresses };
  }
}

/** A statement that takes only some of the parameters, with those, numbered anew: Postgres wants each to be used. */
export function taking(
  sql: string,
  parameters: Readonly<Record<number, unknown>>,
): [sql: string, values: unknown[]] {
  const used = Object.keys(parameters).filter((number) => sql.includes(`$${number}`));
  const numbered = sql.replaceAll(
    /\$(\d)/g,
    (_all, number: string) => `$${used.indexOf(number) + 1}`,
  );
  return [numbered, used.map((number) => parameters[Number(number)])];
}

function withoutScheme(addresses: readonly string[], scheme: string): string[] {
  return addresses
    .filter((address) => address.startsWith(scheme))
    .map((address) => address.slice(scheme.length));
}
