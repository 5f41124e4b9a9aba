import { join } from 'node:path';
import { repositoryRoot, stateDirectory } from './paths.js';

/** Addresses that a process may be given; all known before the first one starts. */
export interface Addresses {
  kafkaBrokers: string;
  issuer: string;
  audience: string;
  /** Database of each service that has one, as the role it runs as. */
  databases: Record<string, string>;
  /** The server that takes the mail that the platform sends. */
  mailOut: string;
  /** Where customers' browsers and applications reach the gateway. */
  gateway: string;
  /** `host:port` of each service's gRPC server. */
  grpc: Record<string, string>;
}

/** The ports a process listens on, as numbers it would like to have. */
export interface Ports {
  ops: number;
  grpc?: number;
  http?: number;
  smtp?: number;
}

/** One process of the platform. */
export interface PlatformProcess {
  name: string;
  /** Its folder in the checkout; its programs are in `dist`. */
  folder: string;
  /** Whether it owns a database, with the migrations that `dist/migrate.js` runs. */
  database: boolean;
  /** Services start before the processes that call them, and end after them. */
  stage: 'service' | 'edge';
  ports: Ports;
  environment: (addresses: Addresses, ports: Ports) => Record<string, string>;
}

/** What secrets of webhooks are sealed with on this machine; in production a key of one's own. */
const developmentBytes = Buffer.from('development-key-of-32-bytes-only').toString('base64');
const developmentKey = `development:${developmentBytes}`;

/** Every process of the platform that `npm start` runs: add a line here for a new service. */
export const processes: readonly PlatformProcess[] = [
  {
    name: 'ticketing',
    folder: 'services/ticketing',
    database: true,
    stage: 'service',
    ports: { grpc: 4101, ops: 4201, smtp: 4125 },
    environment: (addresses, ports) => ({
      ...serviceEnvironment('ticketing')(addresses, ports),
      SMTP_LISTEN: `127.0.0.1:${ports.smtp}`,
      SMTP_URL: addresses.mailOut,
      ATTACHMENT_FOLDER: join(stateDirectory, 'data', 'attachments'),
      ALLOW_PRIVATE_WEBHOOKS: 'true',
      WEBHOOK_SECRET_KEYS: developmentKey,
      ERASURE_KEY: developmentBytes,
    }),
  },
  {
    name: 'crm',
    folder: 'services/crm',
    database: true,
    stage: 'service',
    ports: { grpc: 4102, ops: 4202 },
    environment: (addresses, ports) => ({
      ...serviceEnvironment('crm')(addresses, ports),
      FILE_FOLDER: join(stateDirectory, 'data', 'files'),
      SMTP_URL: addresses.mailOut,
      SURVEY_URL: `${addresses.gateway}/surveys/{token}`,
      ERASURE_KEY: developmentBytes,
    }),
  },
  {
    name: 'gateway',
    folder: 'gateway',
    database: false,
    stage: 'edge',
    ports: { http: 4000, ops: 4200 },
    environment: (addresses, { http }) => ({
      HTTP_PORT: String(http),
      ...Object.fromEntries(
        Object.entries(addresses.grpc).map(([name, address]) => [
          `${variablePrefix(name)}_GRPC_URL`,
          address,
        ]),
      ),
    }),
  },
];

function serviceEnvironment(name: string): PlatformProcess['environment'] {
  return (addresses, { grpc }) => ({
    GRPC_LISTEN: `127.0.0.1:${grpc}`,
    DATABASE_URL: addresses.databases[name] ?? '',
  });
}

/** What every process is told, besides what is its own. */
export function environmentOf(
  { environment }: PlatformProcess,
  addresses: Addresses,
  ports: Ports,
): Record<string, string> {
  return {
    NODE_ENV: 'development',
    KAFKA_BROKERS: addresses.kafkaBrokers,
    OIDC_ISSUER: addresses.issuer,
    OIDC_AUDIENCE: addresses.audience,
    OPS_HOST: '127.0.0.1',
    OPS_PORT: String(ports.ops),
    ...environment(addresses, ports),
  };
}

/** `services/ticketing` → `TICKETING`, as environment variables spell it. */
export function variablePrefix(name: string): string {
  return name.toUpperCase().replaceAll('-', '_');
}

/** Absolute path of a program of a process, such as `main` or `migrate`. */
export function programOf({ folder }: PlatformProcess, program: 'main' | 'migrate'): string {
  return join(repositoryRoot, folder, 'dist', `${program}.js`);
}
