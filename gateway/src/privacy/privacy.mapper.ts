import type {
  Consent as ConsentMessage,
  Disclosure as DisclosureMessage,
  MaskingRule as MaskingRuleMessage,
  PrivacyPurpose as PurposeMessage,
  PrivacyRequest as RequestMessage,
  PrivacySettings as SettingsMessage,
} from '@shouwen/contracts';
import type { Locale } from '@shouwen/platform';
import { toActor, toOptionalActor } from '../contract/actor.mapper.js';
import { present } from '../contract/present.js';
import type {
  Consent,
  Disclosure,
  MaskingRule,
  PrivacyPurpose,
  PrivacyRequest,
  PrivacySettings,
} from '../gen/graphql.js';

/** A disclosure as the schema shows it, but for the customer, who has to be asked for. */
export type DisclosureNode = Omit<Disclosure, '__typename' | 'customer'> & { customerUuid: string };

/** A request as the schema shows it, but for the customer, who has to be asked for. */
export type PrivacyRequestNode = Omit<PrivacyRequest, '__typename' | 'customer'> & {
  customerUuid: string;
};

/** The rules and limits as the schema shows them, in a language. */
export function toSettings(settings: SettingsMessage, locale: Locale): PrivacySettings {
  const toPurpose = ({ code, name, nameZh, givenByDefault }: PurposeMessage): PrivacyPurpose => ({
    code,
    name: locale === 'en' ? name : nameZh,
    givenByDefault,
  });
  return {
    maskingRules: settings.maskingRules.map(toRule),
    limits: settings.limits,
    disclosurePurposes: settings.disclosurePurposes.map(toPurpose),
    consentPurposes: settings.consentPurposes.map(toPurpose),
  };
}

/** A rule as the schema shows it. */
export function toRule({ id, ...rule }: MaskingRuleMessage): MaskingRule {
  return { uuid: id, ...rule };
}

/** A disclosure as the schema shows it. */
export function toDisclosure(disclosure: DisclosureMessage): DisclosureNode {
  const { id, customerId, at, actor, fields, purpose, reason } = disclosure;
  return {
    uuid: id,
    customerUuid: customerId,
    at: present(at, 'at'),
    actor: toActor(actor),
    fields,
    purpose,
    reason: reason || null,
  };
}

/** What a customer said as the schema shows it. */
export function toConsent({ purpose, given, at, source, actor, version }: ConsentMessage): Consent {
  return {
    purpose,
    given,
    at: at ?? null,
    source: source || null,
    actor: toOptionalActor(actor),
    version,
  };
}

/** A request as the schema shows it. */
export function toRequest(request: RequestMessage): PrivacyRequestNode {
  return {
    uuid: request.id,
    version: request.version,
    kind: request.kind,
    state: request.state,
    customerUuid: request.customerId,
    basis: request.basis,
    note: request.note || null,
    requestedAt: present(request.requestedAt, 'requested_at'),
    requestedBy: toActor(request.requestedBy),
    decidedAt: request.decidedAt ?? null,
    decidedBy: toOptionalActor(request.decidedBy),
    dueAt: request.dueAt ?? null,
    doneAt: request.doneAt ?? null,
    overdue: request.overdue,
    confirmations: request.confirmations.map(({ service, confirmedAt }) => ({
      service,
      confirmedAt: confirmedAt ?? null,
    })),
  };
}
