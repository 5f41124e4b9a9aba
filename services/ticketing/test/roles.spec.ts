import { readFileSync } from 'node:fs';
import { DeclaredRoles, documentedRoles, operationOf } from '@shouwen/platform/testing';
import { ticketing } from '../src/ticketing.definition.js';
import type { TicketingConfig } from '../src/ticketing.config.js';

const document = readFileSync(new URL('../../../docs/roles.md', import.meta.url), 'utf8');
const declaredRoles = new DeclaredRoles(
  ticketing.module({ TIME_ZONE: 'Asia/Shanghai' } as TicketingConfig),
);
const methods = Object.values(ticketing.grpc).flatMap((service) => Object.keys(service));

describe('docs/roles.md', () => {
  it.each(methods)('says who may call %s', (method) => {
    expect(documentedRoles(document, operationOf(method))).toEqual(declaredRoles.of(method));
  });

  it('says which operations ask for no token, what proves their caller, and no other', () => {
    const [, section = ''] = document.split('## Without an access token');
    const own = new Set(methods.map(operationOf));
    const documented = [...section.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)]
      .map(([, operation = '', proof]) => [operation, proof] as const)
      .filter(([operation]) => own.has(operation));
    const declared = methods
      .map((method) => [operationOf(method), declaredRoles.proofOf(method)])
      .filter(([, proof]) => proof !== undefined);
    expect(declared).toEqual(documented);
    expect(documented.length).toBeGreaterThan(0);
  });
});
