export { contextWith, refusalOf, signIn } from './testing/calls.js';
export type { TokenSigner } from './testing/calls.js';
export { DeclaredRoles, documentedRoles, operationOf } from './testing/declared-roles.js';
