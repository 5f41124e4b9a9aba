import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { DynamicModule, Type } from '@nestjs/common';
import { ALLOWED_ROLES, ALLOWED_WITHOUT_TOKEN, roles } from '@shouwen/platform';
import type { Role } from '@shouwen/platform';
import { ticketing } from '../src/ticketing.definition.js';
import type { TicketingConfig } from '../src/ticketing.config.js';

const document = readFileSync(new URL('../../../docs/roles.md', import.meta.url), 'utf8');

function documentedRoles(operation: string): Role[] | undefined {
  const row = document.split('\n').find((line) => line.startsWith(`| ${operation} |`));
  const cells = row?.split('|').slice(2, -1);
  return cells && roles.filter((_role, index) => cells[index]?.trim() !== '–');
}

type ModuleLike = DynamicModule | Type;

function controllersOf(module: ModuleLike): Type[] {
  const dynamic = 'module' in module ? module : { module };
  const declared = (key: string): unknown[] => [
    ...((Reflect.getMetadata(key, dynamic.module) as unknown[] | undefined) ?? []),
    ...((dynamic[key as keyof DynamicModule] as unknown[] | undefined) ?? []),
  ];
  return [
    ...(declared(MODULE_METADATA.CONTROLLERS) as Type[]),
    ...(declared(MODULE_METADATA.IMPORTS) as ModuleLike[]).flatMap(controllersOf),
  ];
}

const controllers = controllersOf(
  ticketing.module({ TIME_ZONE: 'Asia/Shanghai' } as TicketingConfig),
).map((controller) => controller.prototype as Record<string, object | undefined>);

function allowedRoles(method: string): Role[] {
  const handler = controllers.map((controller) => controller[method]).find((found) => found);
  const allowed = handler && (Reflect.getMetadata(ALLOWED_ROLES, handler) as Role[] | undefined);
  return roles.filter((role) => allowed?.includes(role));
}

describe('docs/roles.md', () => {
  it.each(Object.values(ticketing.grpc).flatMap((service) => Object.keys(service)))(
    'says who may call %s',
    (method) => {
      const operation = method.charAt(0).toUpperCase() + method.slice(1);
      expect(documentedRoles(operation)).toEqual(allowedRoles(method));
    },
  );

  it('says which operations ask for no token, what proves their caller, and no other', () => {
    const [, section = ''] = document.split('## Without an access token');
    const documented = [...section.matchAll(/^\| `(\w+)` \| (.*) \|$/gm)].map(
      ([, operation, proof]) => [operation, proof],
    );
    const declared = Object.values(ticketing.grpc)
      .flatMap((service) => Object.keys(service))
      .map((method) => [
        method.charAt(0).toUpperCase() + method.slice(1),
        controllers
          .map((controller) => controller[method])
          .map((handler) => handler && Reflect.getMetadata(ALLOWED_WITHOUT_TOKEN, handler))
          .find((proof) => proof !== undefined),
      ])
      .filter(([, proof]) => proof !== undefined);
    expect(declared).toEqual(documented);
    expect(documented.length).toBeGreaterThan(0);
  });
});
