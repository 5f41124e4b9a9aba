import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import type { ProcessConfig } from '../config/service-config.js';
import { describeFailure } from '../errors/failure.js';

export type { Logger } from 'pino';

/** Paths whose values never reach a log: credentials and personal data (R9). */
const redacted = [
  'authorization',
  'token',
  'password',
  'headers.authorization',
  'headers.cookie',
  'subject',
  'body',
  'resolution',
  'reason',
  'name',
  'customer.name',
  '*.authorization',
  '*.token',
  '*.password',
  '*.subject',
  '*.body',
  '*.resolution',
  '*.reason',
  '*.name',
];

/** Opens the log of a process: one JSON object a line on standard output. */
export function createLogger(
  service: string,
  config: Pick<ProcessConfig, 'LOG_LEVEL'>,
  destination?: DestinationStream,
): Logger {
  const options = {
    level: config.LOG_LEVEL,
    base: { service, pid: process.pid },
    messageKey: 'message',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    // Databases and parsers quote the data they choke on; what may be told of an error is a closed list.
    serializers: { err: describeFailure },
    redact: { paths: redacted, censor: '[redacted]' },
  };
  return destination === undefined ? pino(options) : pino(options, destination);
}
