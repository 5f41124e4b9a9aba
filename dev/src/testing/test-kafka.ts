import { randomBytes } from 'node:crypto';

/** Bootstrap address of the test run's broker. Throws when Jest's global setup did not provide one. */
export function testBroker(): string {
  const brokers = process.env.TEST_KAFKA_BROKERS;
  if (!brokers) {
    throw new Error(
      'TEST_KAFKA_BROKERS is not set: name the file test/*.int-spec.ts, so that Jest starts a broker for it.',
    );
  }
  return brokers;
}

/** A prefix for KAFKA_TOPIC_PREFIX that no other spec file has, so that files can run side by side on one broker. */
export function testTopicPrefix(): string {
  return `test-${randomBytes(5).toString('hex')}.`;
}
