import { identityConfig, kafkaConfig, processConfig } from '@shouwen/platform';
import { z } from 'zod';

const count = z.coerce.number().int().min(1);
const milliseconds = z.coerce.number().int().min(1);
const list = z
  .string()
  .default('')
  .transform((text) =>
    text
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );

/** Token of the gateway's configuration. */
export const GATEWAY_CONFIG = Symbol('GATEWAY_CONFIG');

/** Variables of the gateway. Everything that bounds what a caller may ask has a default. */
export const gatewayConfig = processConfig
  .extend(identityConfig.shape)
  .extend(kafkaConfig.shape)
  .extend({
    /** Introspection, the in-browser IDE and browsers on localhost are let in with `development` only. */
    NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
    HTTP_HOST: z.string().default('0.0.0.0'),
    HTTP_PORT: z.coerce.number().int().min(0).max(65_535),
    TICKETING_GRPC_URL: z.string(),
    CRM_GRPC_URL: z.string(),
    /** Origins whose pages may call the API, separated by commas. */
    CORS_ORIGINS: list,
    REQUEST_TIMEOUT_MS: milliseconds.default(5_000),
    SHUTDOWN_GRACE_MS: milliseconds.default(10_000),

    HTTP_MAX_BODY_BYTES: count.default(256 * 1024),
    /** Largest file that is passed on; the service that keeps it has a limit of its own. */
    HTTP_MAX_UPLOAD_BYTES: count.default(32 * 1024 * 1024),
    /** Largest file of customers that is passed on, and within what time it has to be sent and read. */
    IMPORT_MAX_UPLOAD_BYTES: count.default(256 * 1024 * 1024),
    IMPORT_UPLOAD_TIMEOUT_MS: milliseconds.default(900_000),
    GRAPHQL_MAX_DOCUMENT_LENGTH: count.default(64 * 1024),
    GRAPHQL_MAX_TOKENS: count.default(2_000),
    GRAPHQL_MAX_DEPTH: count.default(12),
    GRAPHQL_MAX_ALIASES: count.default(30),
    GRAPHQL_MAX_DIRECTIVES: count.default(30),
    GRAPHQL_MAX_COST: count.default(5_000),
    GRAPHQL_CACHED_DOCUMENTS: count.default(500),

    MAX_IN_FLIGHT: count.default(300),
    MAX_EVENT_LOOP_DELAY_MS: milliseconds.default(500),
    MAX_HEAP_BYTES: count.default(1024 ** 3),
    MAX_RSS_BYTES: count.default(1.5 * 1024 ** 3),

    WEBSOCKET_MAX_CONNECTIONS: count.default(1_000),
    WEBSOCKET_MAX_SUBSCRIPTIONS: count.default(20),
    WEBSOCKET_MAX_PENDING_CHANGES: count.default(100),
    WEBSOCKET_MAX_MESSAGE_BYTES: count.default(64 * 1024),
    WEBSOCKET_KEEP_ALIVE_MS: milliseconds.default(12_000),
  });

export type GatewayConfig = z.infer<typeof gatewayConfig>;
