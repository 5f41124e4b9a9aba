export {
  canBeCalledBack,
  isKnownRegion,
  isPhoneNumber,
  nationalNumber,
  normalNumber,
} from './phone-number.js';
export {
  edgesOf,
  lexemesOf,
  loadDictionary,
  normalised,
  numberLexemes,
  termsOf,
  tokensOf,
  wordLexemes,
} from './search-terms.js';
export type { SearchTerm, TextPlace, TextToken } from './search-terms.js';
export { anyOf, quotedLexeme, termExpression } from './text-query.js';
