import { Module } from '@nestjs/common';
import type { DynamicModule, Provider, Type } from '@nestjs/common';

/** Token of the process's log. */
export const LOGGER = Symbol('LOGGER');

/** What every feature of a service can have injected. */
@Module({})
export class PlatformModule {
  /** Puts parts of the platform, which exist already, around the module of a service. */
  static around(service: DynamicModule | Type, providers: Provider[]): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [service],
      providers,
      exports: providers,
    };
  }
}
