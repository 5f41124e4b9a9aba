import { z } from 'zod';
import { housekeepingConfig } from '../timers/housekeeping.js';

const port = z.coerce.number().int().min(0).max(65_535);
const milliseconds = z.coerce.number().int().min(1);

/** Variables of every process: its log and its operations port. */
export const processConfig = z.object({
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  OPS_HOST: z.string().default('0.0.0.0'),
  OPS_PORT: port,
});

/** Variables that say whose tokens are accepted and which claims hold what. */
export const identityConfig = z.object({
  OIDC_ISSUER: z.url(),
  OIDC_AUDIENCE: z.string(),
  OIDC_JWKS_URL: z.url().optional(),
  OIDC_ROLES_CLAIM: z.string().default('roles'),
  OIDC_IDENTITY_CLAIM: z.string().default('sub'),
  OIDC_NAME_CLAIM: z.string().default('name'),
  OIDC_ACTOR_KIND_CLAIM: z.string().default('actor_kind'),
  OIDC_ALGORITHMS: z
    .string()
    .default('RS256,PS256,ES256,EdDSA')
    .transform((names) => names.split(',').map((name) => name.trim())),
});

/** Variables that say where the broker is. */
export const kafkaConfig = z.object({
  KAFKA_BROKERS: z
    .string()
    .transform((brokers) => brokers.split(',').map((broker) => broker.trim())),
  KAFKA_TOPIC_PREFIX: z.string().default(''),
  KAFKA_REPLICATION: z.coerce.number().int().min(1).default(1),
  /** Fewer partitions than the topics are made for, where a small broker holds many of them. */
  KAFKA_MOST_PARTITIONS: z.coerce.number().int().min(1).optional(),
});

/** Variables that say where the service's own database is. */
export const databaseConfig = z.object({
  DATABASE_URL: z.url(),
  DATABASE_POOL_SIZE: z.coerce.number().int().min(2).max(500).default(16),
  DATABASE_STATEMENT_TIMEOUT_MS: milliseconds.default(5_000),
  DATABASE_CONNECT_TIMEOUT_MS: milliseconds.default(2_000),
  /** How long transactions that are open may go on when the process ends. */
  DATABASE_CLOSE_TIMEOUT_MS: milliseconds.default(2_000),
  /** Refuses a second connection to whoever holds one in a transaction; it follows every call, so tests have it on. */
  DATABASE_REFUSE_SECOND_CONNECTION: z.stringbool().default(false),
});

/** Variables of every service. */
export const serviceConfig = processConfig
  .extend(identityConfig.shape)
  .extend(kafkaConfig.shape)
  .extend(databaseConfig.shape)
  .extend(housekeepingConfig.shape)
  .extend({
    GRPC_LISTEN: z.string().default('0.0.0.0:4101'),
    /** How often the database's clock is read. */
    DATABASE_CLOCK_INTERVAL_MS: milliseconds.default(5_000),
  });

export type ProcessConfig = z.infer<typeof processConfig>;
export type IdentityConfig = z.infer<typeof identityConfig>;
export type KafkaConfig = z.infer<typeof kafkaConfig>;
export type DatabaseConfig = z.infer<typeof databaseConfig>;
export type ServiceConfig = z.infer<typeof serviceConfig>;
