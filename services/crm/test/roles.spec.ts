import { readFileSync } from 'node:fs';
import { DeclaredRoles, documentedRoles, operationOf } from '@shouwen/platform/testing';
import type { CrmConfig } from '../src/crm.config.js';
import { crm } from '../src/crm.definition.js';

const document = readFileSync(new URL('../../../docs/roles.md', import.meta.url), 'utf8');
const declaredRoles = new DeclaredRoles(crm.module({ PHONE_REGION: 'CN' } as CrmConfig));
const methods = Object.values(crm.grpc).flatMap((service) => Object.keys(service));

describe('docs/roles.md', () => {
  it.each(methods)('says who may call %s', (method) => {
    const documented = documentedRoles(document, operationOf(method));
    expect(documented).toEqual(declaredRoles.of(method));
    const proof = declaredRoles.proofOf(method) as string | undefined;
    if (proof === undefined) expect(documented).not.toEqual([]);
    else expect(document).toContain(`| \`${operationOf(method)}\` | ${proof} |`);
  });
});
