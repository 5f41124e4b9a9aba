import 'reflect-metadata';
import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { DynamicModule, Type } from '@nestjs/common';
import { ALLOWED_ROLES, ALLOWED_WITHOUT_TOKEN } from '../auth/allow.js';
import { roles } from '../auth/caller.js';
import type { Role } from '../auth/caller.js';

type ModuleLike = DynamicModule | Type;

/** What the handlers of a service declare about who may call them, to compare with docs/roles.md. */
export class DeclaredRoles {
  private readonly controllers: Record<string, object | undefined>[];

  constructor(module: ModuleLike) {
    this.controllers = controllersOf(module).map(
      (controller) => controller.prototype as Record<string, object | undefined>,
    );
  }

  /** The roles that may call a method, in the order of {@link roles}. */
  of(method: string): Role[] {
    const allowed = this.metadata(ALLOWED_ROLES, method) as Role[] | undefined;
    return roles.filter((role) => allowed?.includes(role));
  }

  /** What proves the caller of a method that asks for no token; undefined for the others. */
  proofOf(method: string): unknown {
    return this.metadata(ALLOWED_WITHOUT_TOKEN, method);
  }

  private metadata(key: string, method: string): unknown {
    return this.controllers
      .map((controller) => controller[method])
      .map((handler): unknown => handler && Reflect.getMetadata(key, handler))
      .find((found) => found !== undefined);
  }
}

/** The roles that a row of docs/roles.md lets call an operation; undefined when there is no such row. */
export function documentedRoles(document: string, operation: string): Role[] | undefined {
  const row = document.split('\n').find((line) => line.startsWith(`| ${operation} |`));
  const cells = row?.split('|').slice(2, -1);
  return cells && roles.filter((_role, index) => cells[index]?.trim() !== '–');
}

/** `getTicket` as the contract calls it: `GetTicket`. */
export function operationOf(method: string): string {
  return method.charAt(0).toUpperCase() + method.slice(1);
}

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
