import { join } from 'node:path';
import { freePort } from './free-port.js';
import { kafkaChild } from './kafka.js';
import type { Report } from './maven-files.js';
import { accepts, answersOk, filesOf, nodeChild } from './node-child.js';
import { cacheDirectory, repositoryRoot } from './paths.js';
import { postgresChild } from './postgres.js';
import { prometheusChild } from './prometheus.js';
import { dataDirectory, mailDirectory } from './state.js';
import type { Supervisor } from './supervisor.js';

/** Order of ending: the highest stage first, so that nothing loses what it uses. */
export const stages = { store: 1, support: 2, service: 3, edge: 4 } as const;

const preferredPorts = { postgres: 5442, kafka: 9192, issuer: 4300, prometheus: 9190, mail: 4126 };

/** Starts what the platform runs on: each part only when the environment does not name one to use instead. */
export class Infrastructure {
  constructor(
    private readonly supervisor: Supervisor,
    private readonly report: Report,
  ) {}

  /** Address of the database server for its administrator. */
  async postgres(): Promise<string> {
    if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
    this.report('Starting PostgreSQL …');
    const { spec, url, port } = await postgresChild({
      directory: dataDirectory,
      port: preferredPorts.postgres,
      ...filesOf('postgres'),
    });
    this.tellOtherPort('postgres', preferredPorts.postgres, port);
    await this.supervisor.start(spec, stages.store);
    return url;
  }

  /** Bootstrap address of the broker. */
  async kafka(): Promise<string> {
    if (process.env.KAFKA_BROKERS) return process.env.KAFKA_BROKERS;
    const { spec, brokers, port } = await kafkaChild({
      directory: dataDirectory,
      port: preferredPorts.kafka,
      cache: cacheDirectory,
      report: this.report,
      ...filesOf('kafka'),
    });
    this.tellOtherPort('kafka', preferredPorts.kafka, port);
    this.report('Starting Kafka …');
    await this.supervisor.start(spec, stages.store, 120_000);
    return brokers;
  }

  /** The OIDC issuer. */
  async issuer(): Promise<string> {
    if (process.env.OIDC_ISSUER) return process.env.OIDC_ISSUER;
    const issuer = `http://127.0.0.1:${await this.portNear(preferredPorts.issuer, 'issuer')}`;
    const program = join(repositoryRoot, 'dev', 'dist', 'issuer-main.js');
    const environment = {
      OIDC_ISSUER: issuer,
      ISSUER_KEYS_FILE: join(dataDirectory, 'issuer-keys.json'),
    };
    await this.supervisor.start(
      nodeChild('issuer', program, environment, () =>
        answersOk(`${issuer}/.well-known/openid-configuration`),
      ),
      stages.support,
    );
    return issuer;
  }

  /** The server that mail leaves through; ours writes it to a folder. */
  async mail(): Promise<string> {
    if (process.env.SMTP_URL) return process.env.SMTP_URL;
    const port = await this.portNear(preferredPorts.mail, 'mail');
    const program = join(repositoryRoot, 'dev', 'dist', 'mail-sink-main.js');
    const environment = { MAIL_SINK_PORT: String(port), MAIL_FOLDER: mailDirectory };
    await this.supervisor.start(
      nodeChild('mail', program, environment, () => accepts(port)),
      stages.support,
    );
    return `smtp://127.0.0.1:${port}`;
  }

  /** Address of Prometheus, which scrapes the given targets (name → `host:port`); undefined when it is not installed. */
  async prometheus(targets: Record<string, string>): Promise<string | undefined> {
    const prometheus = await prometheusChild(targets, preferredPorts.prometheus);
    if (!prometheus) return undefined;
    const { spec, url } = prometheus;
    this.tellOtherPort('prometheus', preferredPorts.prometheus, Number(new URL(url).port));
    this.report('Starting Prometheus …');
    try {
      await this.supervisor.start(spec, stages.support);
      return url;
    } catch (error) {
      // Nothing else depends on it.
      this.report(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  }

  /** `port`, or the next free one after saying so. */
  async portNear(port: number, use: string): Promise<number> {
    const free = await freePort(port);
    this.tellOtherPort(use, port, free);
    return free;
  }

  private tellOtherPort(use: string, wanted: number, taken: number): void {
    if (wanted === taken) return;
    this.report(`Port ${wanted} (${use}) is in use; ${taken} is taken instead.`);
  }
}
