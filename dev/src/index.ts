export { freePort } from './free-port.js';
export { startKafka, type KafkaBroker, type KafkaOptions } from './kafka.js';
export {
  startPostgres,
  volatileSettings,
  type Postgres,
  type PostgresOptions,
} from './postgres.js';
export {
  createTestDatabase,
  type DatabaseAddresses,
  type TestDatabase,
  type TestDatabaseOptions,
} from './testing/test-database.js';
export {
  startTestIssuer,
  type TestClaims,
  type TestIssuer,
  type TestTokenOverrides,
} from './testing/test-issuer.js';
export { testBroker, testTopicPrefix } from './testing/test-kafka.js';
export { rowsMissingInErrorDocs, variablesMissingInOperationsDocs } from './testing/documents.js';
export {
  prepareService,
  startService,
  type ServiceEnvironment,
  type ServiceProcess,
} from './testing/service-process.js';
export { mailSamples, type MailSample } from './testing/mail-samples.js';
export { startImapServer, type ImapServer } from './testing/imap-server.js';
export { startS3Server, type S3Server } from './testing/s3-server.js';
export { shiftDatabaseClock } from './testing/test-clock.js';
export { until, type UntilOptions } from './testing/until.js';
export {
  columnsWithWords,
  unexplained,
  type ColumnWithWords,
} from './testing/columns-with-words.js';
export { columnsHolding, type Queries } from './testing/texts-in-database.js';
