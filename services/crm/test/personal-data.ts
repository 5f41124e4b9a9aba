import type { PersonalData } from '../src/customers/personal-data.js';
import { CarePersonalData } from '../src/care/care.personal-data.js';
import { cataloguePersonalData } from '../src/catalogue/catalogue.personal-data.js';
import { creditPersonalData } from '../src/credit/credit.personal-data.js';
import { customerSearchPersonalData } from '../src/customer-search/customer-search.personal-data.js';
import { customersPersonalData } from '../src/customers/customers.personal-data.js';
import { DemandsPersonalData } from '../src/demands/demands.personal-data.js';
import { duplicatesPersonalData } from '../src/duplicates/duplicates.personal-data.js';
import { exportsPersonalData } from '../src/exports/exports.personal-data.js';
import { ImportsPersonalData } from '../src/imports/imports.personal-data.js';
import { loyaltyPersonalData } from '../src/loyalty/loyalty.personal-data.js';
import { ordersPersonalData } from '../src/orders/orders.personal-data.js';
import { platformPersonalData, privacyPersonalData } from '../src/privacy/privacy.personal-data.js';
import { surveysPersonalData } from '../src/surveys/surveys.personal-data.js';
import { tiersPersonalData } from '../src/tiers/tiers.personal-data.js';

/** What a feature says of its tables asks nothing of what it works with. */
const none = undefined as never;

/** What every feature says that it keeps of customers. */
export const personalData: readonly PersonalData[] = [
  new CarePersonalData(none, none),
  cataloguePersonalData,
  creditPersonalData,
  customerSearchPersonalData,
  customersPersonalData,
  new DemandsPersonalData(none, none, none),
  duplicatesPersonalData,
  exportsPersonalData,
  new ImportsPersonalData(none, none, none, none, none, none),
  loyaltyPersonalData,
  ordersPersonalData,
  platformPersonalData,
  privacyPersonalData,
  surveysPersonalData,
  tiersPersonalData,
];

export const erasedColumns = personalData.flatMap(({ erased }) => erased);

export const keptColumns: Readonly<Record<string, string>> = Object.assign(
  {},
  ...personalData.map(({ kept }) => kept),
);

/** What is told to nobody who asks what is kept of them: columns and messages, with the reason. */
export const leftOut: Readonly<Record<string, string>> = Object.assign(
  {},
  ...personalData.map((data) => data.leftOut ?? {}),
);

/** Messages of the contract whose personal fields are told. */
export const toldMessages = personalData.flatMap(({ sections = [] }) =>
  sections.flatMap(({ tells }) => tells),
);
