import { connect as connectTcp } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { Kafka, logLevel } from 'kafkajs';
import type { KafkaConfig as ClientOptions, LogEntry } from 'kafkajs';
import type { Logger } from '../logging/logger.js';

const REPEATED_LOG_MS = 30_000;
const REPEATED_LOG_ENTRIES = 200;

/** Opens the Kafka client library with the settings every use of it shares. */
export function kafkaClient(
  brokers: string[],
  clientId: string,
  logger: Logger,
  retry: ClientOptions['retry'] = { retries: 4 },
): Kafka {
  return new Kafka({
    brokers,
    clientId,
    connectionTimeout: 2_000,
    requestTimeout: 10_000,
    // Short: whoever uses the client goes on for ever by itself, with a fresh connection and in view of its logs.
    retry: { initialRetryTime: 100, maxRetryTime: 1_000, factor: 0.2, multiplier: 2, ...retry },
    logLevel: logger.isLevelEnabled('debug') ? logLevel.INFO : logLevel.WARN,
    logCreator: () => toPino(logger),
    socketFactory: ({ host, port, ssl, onConnect }) => {
      const socket = ssl
        ? connectTls({ ...ssl, host, port, servername: host }, onConnect)
        : connectTcp({ host, port }, onConnect);
      socket.setKeepAlive(true, 10_000);
      // Small requests must not wait for the acknowledgement of the ones before.
      socket.setNoDelay(true);
      return socket;
    },
  });
}

/** kafkajs repeats itself many times a second while a broker is away; the same words are logged every 30 s. */
function toPino(logger: Logger): (entry: LogEntry) => void {
  const lastLogged = new Map<string, number>();
  return ({ level, namespace, log }) => {
    const line = {
      kafka: namespace,
      error: log['error'] as unknown,
      groupId: log['groupId'] as unknown,
    };
    if (level > logLevel.WARN) {
      logger.debug(line, log.message);
      return;
    }
    const now = performance.now();
    if (now - (lastLogged.get(log.message) ?? -REPEATED_LOG_MS) < REPEATED_LOG_MS) return;
    if (lastLogged.size >= REPEATED_LOG_ENTRIES) lastLogged.clear();
    lastLogged.set(log.message, now);
    logger.warn(line, log.message);
  };
}
