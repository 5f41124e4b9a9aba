import { Module } from '@nestjs/common';
import type { DynamicModule, Provider } from '@nestjs/common';
import { Clock, Ids, LOGGER, SystemClock, TokenVerifier, UuidIds } from '@shouwen/platform';
import type { Logger } from '@shouwen/platform';
import { Registry } from 'prom-client';
import { GATEWAY_CONFIG } from './gateway.config.js';
import type { GatewayConfig } from './gateway.config.js';

/** What every feature of the gateway can have injected. */
@Module({})
export class EnvironmentModule {
  static with(config: GatewayConfig, logger: Logger, registry: Registry): DynamicModule {
    const providers: Provider[] = [
      { provide: GATEWAY_CONFIG, useValue: config },
      { provide: LOGGER, useValue: logger },
      { provide: Registry, useValue: registry },
      { provide: Clock, useClass: SystemClock },
      { provide: Ids, useClass: UuidIds },
      {
        provide: TokenVerifier,
        useFactory: (clock: Clock) => new TokenVerifier(config, clock),
        inject: [Clock],
      },
    ];
    return { module: EnvironmentModule, global: true, providers, exports: providers };
  }
}
