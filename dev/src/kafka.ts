import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Kafka, logLevel } from 'kafkajs';
import { startChild, untilReady, type Child, type ChildSpec } from './child.js';
import { freePort } from './free-port.js';
import { type Report } from './maven-files.js';
import { kafkaJars } from './kafka-distribution.js';
import { cacheDirectory } from './paths.js';

const run = promisify(execFile);

export interface KafkaOptions {
  /** Data, configuration and logs live in here; made when missing, kept when there. */
  directory: string;
  /** Preferred TCP port of the broker; the next free one is taken when it is in use. Default: any. */
  port?: number;
  /** True where it is measured: compiled as it is in production, which pays only for what runs for long. */
  isMeasured?: boolean;
  /** Where the downloaded jars are kept (default: the checkout's cache). */
  cache?: string;
  report?: Report;
  pidFile?: string;
  logFile?: string;
}

/** A single Kafka broker on 127.0.0.1 (KRaft: broker and controller in one process). */
export interface KafkaBroker {
  /** Bootstrap address, `host:port`. */
  brokers: string;
  port: number;
  pid: number;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends it with SIGKILL, as a crash would. */
  kill(): Promise<void>;
  /** Starts it again on the same port with the same data, after `stop` or `kill` (or instead of them). */
  restart(): Promise<void>;
}

/** Starts a real Kafka broker and waits until an admin client gets an answer; fetches it on first use. */
export async function startKafka(options: KafkaOptions): Promise<KafkaBroker> {
  const { spec, brokers, port } = await kafkaChild(options);
  const start = async (): Promise<Child> => {
    const child = await startChild(spec);
    try {
      await untilReady(spec, child, 90_000);
    } catch (error) {
      await child.kill();
      throw error;
    }
    return child;
  };
  let child = await start();
  return {
    brokers,
    port,
    get pid() {
      return child.pid;
    },
    stop: () => child.stop(),
    kill: () => child.kill(),
    restart: async () => {
      await child.stop();
      child = await start();
    },
  };
}

/** How to run the broker as a supervised child, and its address. */
export async function kafkaChild(
  options: KafkaOptions,
): Promise<{ spec: ChildSpec; brokers: string; port: number }> {
  const jars = await kafkaJars(
    options.cache ?? cacheDirectory,
    options.report ?? (() => undefined),
  );
  const port = await freePort(options.port);
  const controllerPort = await freePort(options.port === undefined ? undefined : port + 1);
  const directory = join(options.directory, 'kafka');
  const data = join(directory, 'data');
  const serverFile = join(directory, 'server.properties');
  const loggingFile = join(directory, 'log4j2.xml');
  const brokers = `127.0.0.1:${port}`;
  const compiled =
    options.isMeasured === true
      ? ['-XX:+UseG1GC']
      : ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const java = ['-Xms256m', '-Xmx512m', ...compiled, '-Djava.awt.headless=true'];
  const classPath = ['-cp', join(jars, '*')];
  const spec: ChildSpec = {
    name: 'kafka',
    command: 'java',
    args: [
      ...java,
      `-Dlog4j2.configurationFile=${loggingFile}`,
      ...classPath,
      ...['kafka.Kafka', serverFile],
    ],
    mark: serverFile,
    pidFile: options.pidFile ?? join(options.directory, 'kafka.pid'),
    logFile: options.logFile ?? join(options.directory, 'kafka.log'),
    stopWithinMs: 20_000,
    prepare: async () => {
      await mkdir(directory, { recursive: true });
      await writeFile(serverFile, serverProperties(data, port, controllerPort));
      await writeFile(loggingFile, loggingConfiguration);
      if (!existsSync(join(data, 'meta.properties'))) await formatStorage(classPath, serverFile);
    },
    ready: () => answers(brokers),
  };
  return { spec, brokers, port };
}

async function formatStorage(classPath: string[], serverFile: string): Promise<void> {
  // The leading letter keeps the argument parser from taking an id that begins with "-" for an option.
  const clusterId = `S${Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url').slice(1)}`;
  const tool = [...classPath, 'kafka.tools.StorageTool', 'format', '--cluster-id', clusterId];
  await run('java', ['-Xmx256m', '-XX:TieredStopAtLevel=1', ...tool, '--config', serverFile]).catch(
    (error: Error & { stderr?: string }) => {
      throw new Error(`Kafka's data directory could not be made: ${error.stderr ?? error.message}`);
    },
  );
}

async function answers(brokers: string): Promise<boolean> {
  const kafka = new Kafka({
    clientId: 'shouwen-dev-readiness',
    brokers: [brokers],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 1_000,
    requestTimeout: 2_000,
    retry: { retries: 0 },
  });
  const admin = kafka.admin();
  try {
    await admin.connect();
    if ((await admin.describeCluster()).brokers.length === 0) return false;
    // A broker answers before groups can be joined: asking for one makes the offsets topic and needs its coordinator.
    await admin.describeGroups(['shouwen-dev-readiness']);
    return true;
  } finally {
    await admin.disconnect().catch(() => undefined);
  }
}

/** A Java properties file takes a backslash as an escape; spaces inside a value are kept. */
function serverProperties(data: string, port: number, controllerPort: number): string {
  return `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${port}
controller.listener.names=CONTROLLER
listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
log.dirs=${data.replaceAll('\\', '\\\\')}
auto.create.topics.enable=false
default.replication.factor=1
min.insync.replicas=1
offsets.topic.replication.factor=1
offsets.topic.num.partitions=8
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=8
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
share.coordinator.state.topic.num.partitions=8
group.initial.rebalance.delay.ms=0
broker.session.timeout.ms=5000
broker.heartbeat.interval.ms=1000
num.network.threads=2
num.io.threads=4
log.cleaner.dedupe.buffer.size=16777216
`;
}

/** One JSON object a line on standard output, as every other process does. */
const loggingConfiguration = `<?xml version="1.0" encoding="UTF-8"?>
<Configuration status="ERROR" shutdownHook="disable">
  <Appenders>
    <Console name="out" target="SYSTEM_OUT">
      <PatternLayout charset="UTF-8" alwaysWriteExceptions="false"
        pattern='{"time":"%d{ISO8601}","level":"%p","logger":"%c","msg":"%enc{%m%xEx}{JSON}"}%n'/>
    </Console>
  </Appenders>
  <Loggers>
    <Root level="WARN"><AppenderRef ref="out"/></Root>
    <Logger name="kafka.server.KafkaServer" level="INFO"/>
    <Logger name="kafka.server.BrokerServer" level="INFO"/>
  </Loggers>
</Configuration>
`;
