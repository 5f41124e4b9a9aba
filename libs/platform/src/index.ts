export {
  actorOf,
  identitiesOf,
  isCustomerOnly,
  roles,
  staffRoles,
  subjectOf,
  systemCaller,
} from './auth/caller.js';
export type { Caller, Role } from './auth/caller.js';
export { TokenVerifier } from './auth/token-verifier.js';
export { ALLOWED_ROLES, ALLOWED_WITHOUT_TOKEN, Allow, AllowWithoutToken } from './auth/allow.js';
export { configOrExit } from './bootstrap/config-or-exit.js';
export { LOGGER } from './bootstrap/platform.module.js';
export { endOnSignals, untilItWorks } from './bootstrap/process-lifecycle.js';
export { runMigrations } from './bootstrap/run-migrations.js';
export { runService } from './bootstrap/run-service.js';
export type { ServiceDefinition } from './bootstrap/service-definition.js';
export { ConfigError, loadConfig } from './config/load-config.js';
export { secret, secretOf } from './config/secret.js';
export {
  databaseConfig,
  identityConfig,
  kafkaConfig,
  processConfig,
  serviceConfig,
} from './config/service-config.js';
export type {
  DatabaseConfig,
  IdentityConfig,
  KafkaConfig,
  ProcessConfig,
  ServiceConfig,
} from './config/service-config.js';
export { DomainError, defineErrors, isRetryable } from './errors/domain-error.js';
export type {
  ErrorDefinition,
  ErrorKind,
  ErrorOptions,
  FieldViolation,
  Locale,
} from './errors/domain-error.js';
export { fromServiceError, grpcStatusOf, toGrpcStatus } from './errors/grpc-errors.js';
export { platformErrorCatalogue, platformErrors } from './errors/platform-errors.js';
export { FileStorage } from './files/file-storage.js';
export type { StorageUnavailable, StoredContent } from './files/file-storage.js';
export { fileStorageOf, filesConfig } from './files/files-config.js';
export type { FilesConfig } from './files/files-config.js';
export { FolderStorage } from './files/folder-storage.js';
export { S3Storage } from './files/s3-storage.js';
export type { S3Options } from './files/s3-storage.js';
export { SpooledFile } from './files/spooled-file.js';
export type { SpoolLimits, Spooled } from './files/spooled-file.js';
export { ContractValidator } from './grpc/contract-validator.js';
export { Context, requestContextOf } from './grpc/grpc-call.js';
export { idempotentCallOf } from './grpc/idempotent-call.js';
export { callGrpc, createGrpcClient, metadataFor, metadataNames } from './grpc/grpc-client.js';
export type { UnaryMethod } from './grpc/grpc-client.js';
export { LeasedTimers } from './leased-work/leased-timers.js';
export type { Lease } from './leased-work/leased-timers.js';
export { LeasedWork } from './leased-work/leased-work.js';
export { retryDelayMs } from './leased-work/retry.rules.js';
export { createLogger } from './logging/logger.js';
export type { Logger } from './logging/logger.js';
export { NestLogger } from './logging/nest-logger.js';
export { OpsServer } from './ops/ops-server.js';
export { createRegistry } from './ops/registry.js';
export { Readiness } from './ops/readiness.js';
export type { ReadinessCheck, ReadinessReport } from './ops/readiness.js';
export { partnerErrorCatalogue } from './partners/partner-errors.js';
export { readPartnerMessage } from './partners/partner-message.js';
export type { PartnerMessage, PartnerMessageKind } from './partners/partner-message.js';
export { rejectPartnerMessage } from './partners/partner-rejection.js';
export type { PartnerRejection } from './partners/partner-rejection.js';
export {
  ERASE_FROM_AUDIT_TRAIL,
  allowAuditErasure,
  forbidAuditErasure,
} from './persistence/audit-erasure.js';
export { AuditTrail } from './persistence/audit-trail.js';
export type { AuditQuery } from './persistence/audit-trail.js';
export { Clock, DatabaseClock, SystemClock } from './persistence/clock.js';
export { Ids, UuidIds } from './persistence/ids.js';
export type { RequestContext } from './request/request-context.js';
export { correlationIdFor, traceparentFor } from './request/trace-context.js';
export type { AuditEntry } from './persistence/audit.js';
export { Database } from './persistence/database.js';
export type { DatabaseOptions } from './persistence/database.js';
export { fromDatabaseError } from './persistence/database-errors.js';
export { allMigrations, migrate } from './persistence/migrate.js';
export type { MigrationClass } from './persistence/migrate.js';
export type { OutboxRow, RecordedEvent, TopicMessage } from './persistence/outbox-message.js';
export { firstPagesOf, pageFrom, pageOf, sequenceKey, uuidKey } from './persistence/page.js';
export type { Page, PageOf } from './persistence/page.js';
export { UnitOfWork } from './persistence/unit-of-work.js';
export { requireKnownVersion } from './persistence/known-version.js';
export type { EventOrigin, Reads, Transaction } from './persistence/open-transaction.js';
export type { IdempotentCall } from './persistence/unit-of-work.js';
export { MessageConsumer } from './messaging/consumer.js';
export type { ConsumerOptions, ConsumerParts, EventHandler } from './messaging/consumer.js';
export { ConsumerMetrics } from './messaging/consumer-metrics.js';
export { KafkaBroker } from './messaging/kafka-broker.js';
export { MessageBroker, MessageRefused, headerOf } from './messaging/message-broker.js';
export type {
  IncomingMessage,
  MessageHeaders,
  OutgoingMessage,
  TopicDefinition,
} from './messaging/message-broker.js';
export { dead, drop, ok, refused } from './messaging/outcome.js';
export type { Outcome } from './messaging/outcome.js';
export { OutboxSignal } from './messaging/outbox-signal.js';
export { OutboxRelay } from './messaging/relay.js';
export type { RelayParts } from './messaging/relay.js';
export { RelayMetrics } from './messaging/relay-metrics.js';
export { erasureConfig, erasureKeyOf } from './privacy/erasure-key.js';
export type { ErasureConfig } from './privacy/erasure-key.js';
export { NONCE_BYTES, SealedText } from './privacy/sealed-text.js';
export { Housekeeping, housekeepingConfig } from './timers/housekeeping.js';
export type { HousekeepingConfig } from './timers/housekeeping.js';
export { TimerMetrics } from './timers/timer-metrics.js';
export { TimerWorker } from './timers/timer-worker.js';
export type {
  DueTimer,
  TimerHandler,
  TimerOutcome,
  TimerWorkerParts,
} from './timers/timer-worker.js';
export { Timers, timerChangesSql } from './timers/timers.js';
export type { TimerSetting } from './timers/timers.js';
