import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { TicketServiceService } from '@shouwen/contracts';
import { ALLOWED_ROLES, roles } from '@shouwen/platform';
import type { Role } from '@shouwen/platform';
import { AuditController } from '../src/audit/audit.controller.js';
import { TicketsController } from '../src/tickets/tickets.controller.js';

const document = readFileSync(new URL('../../../docs/roles.md', import.meta.url), 'utf8');

function documentedRoles(operation: string): Role[] | undefined {
  const row = document.split('\n').find((line) => line.startsWith(`| ${operation} |`));
  const cells = row?.split('|').slice(2, -1);
  return cells && roles.filter((_role, index) => cells[index]?.trim() !== '–');
}

function allowedRoles(method: string): Role[] {
  const handlers = [TicketsController.prototype, AuditController.prototype] as unknown as Record<
    string,
    object | undefined
  >[];
  const handler = handlers.map((controller) => controller[method]).find((found) => found);
  const allowed = handler && (Reflect.getMetadata(ALLOWED_ROLES, handler) as Role[] | undefined);
  return roles.filter((role) => allowed?.includes(role));
}

describe('docs/roles.md', () => {
  it.each(Object.keys(TicketServiceService))('says who may call %s', (method) => {
    const operation = method.charAt(0).toUpperCase() + method.slice(1);
    expect(documentedRoles(operation)).toEqual(allowedRoles(method));
  });
});
