import type { ServiceDefinition as GrpcServiceDefinition } from '@grpc/grpc-js';
import type { DynamicModule, Type } from '@nestjs/common';
import type { EntityTarget, ObjectLiteral } from 'typeorm';
import type { z } from 'zod';
import type { ServiceConfig } from '../config/service-config.js';
import type { ConsumerOptions } from '../messaging/consumer.js';
import type { TopicDefinition } from '../messaging/message-broker.js';
import type { MigrationClass } from '../persistence/migrate.js';

/** All that tells one service from another. */
export interface ServiceDefinition<Config extends ServiceConfig = ServiceConfig> {
  /** Name of the service, as in `services/<name>`. */
  name: string;
  /** Variables it reads: the platform's, and what it adds to them. */
  config: z.ZodType<Config>;
  module: (config: Config) => DynamicModule | Type;
  entities: EntityTarget<ObjectLiteral>[];
  migrations: MigrationClass[];
  /** The gRPC services it answers, by their full name. */
  grpc: Readonly<Record<string, GrpcServiceDefinition>>;
  /** Topics it needs, without the prefix; created when they are missing. */
  topics: TopicDefinition[];
  /** Its Kafka consumers, as providers of its module. */
  consumers: Type<ConsumerOptions>[];
}
