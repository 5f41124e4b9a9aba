import type { SurveyMailLanguage, SurveyRecipient } from './survey-mail.entity.js';

const LANGUAGE_TRAIT = /^(preferred_)?language$/i;
const CHINESE = /^(zh\b.*|chinese|mandarin|中文|汉语|普通话)$/i;
const ENGLISH = /^(en\b.*|english|英文|英语)$/i;
const MAILTO = 'mailto:';
const ADDRESS = /^[^\s@<>,;:"()]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

/** What is known of a customer that says how to write to them. */
export interface KnownCustomer {
  contactPoints: { kind: string; value: string }[];
  identities: string[];
  traits: { key: string; value: string }[];
}

/** Where and in which language a customer is written to; the address is empty when none is known (R7). */
export function recipientOf({ contactPoints, identities, traits }: KnownCustomer): SurveyRecipient {
  const preferred = contactPoints.find(({ kind }) => kind === 'email')?.value;
  const [known = ''] = identities.map(addressIn).filter((address) => address !== '');
  const language = traits.find(({ key }) => LANGUAGE_TRAIT.test(key))?.value.trim();
  return { address: preferred ?? known, language: languageOf(language ?? '') };
}

/** The address that an identity is, as `mailto:` or plainly; empty when it is none. */
export function addressIn(identity: string): string {
  const address = identity.startsWith(MAILTO) ? identity.slice(MAILTO.length) : identity;
  return ADDRESS.test(address) ? address : '';
}

/** The language that somebody prefers in their own words; both when they said nothing that is understood. */
export function languageOf(preferred: string): SurveyMailLanguage {
  if (CHINESE.test(preferred)) return 'zh';
  return ENGLISH.test(preferred) ? 'en' : 'both';
}
