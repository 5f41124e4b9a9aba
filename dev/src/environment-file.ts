import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { developmentAccounts, developmentClient, developmentPassword } from './accounts.js';
import type { Addresses, PlatformProcess, Ports } from './processes.js';
import { logDirectory, runDirectory } from './state.js';
import type { DatabaseAddresses } from './testing/test-database.js';

/** Everything that a person or a tool needs to reach what runs. */
export interface Environment {
  addresses: Addresses;
  processes: { process: PlatformProcess; ports: Ports }[];
  databases: Record<string, DatabaseAddresses>;
  /** Superuser or administrator of the database server, when one is known. */
  postgresUrl: string | undefined;
  prometheusUrl: string | undefined;
  /** Whether the issuer is the development one, whose accounts are known. */
  ownIssuer: boolean;
}

export const environmentFile = join(runDirectory, 'env.json');

/** Addresses of the gateway. */
export function gatewayAddresses({ processes }: Environment): {
  graphql: string;
  ide: string;
  ws: string;
} {
  const http = processes.find(({ process }) => process.name === 'gateway')?.ports.http;
  const origin = `127.0.0.1:${http}`;
  return {
    graphql: `http://${origin}/graphql`,
    ide: `http://${origin}/graphiql`,
    ws: `ws://${origin}/graphql`,
  };
}

/** Writes `.shouwen/run/env.json`, readable by the owner only because it has passwords in it. */
export async function writeEnvironmentFile(environment: Environment): Promise<void> {
  const { addresses, databases, ownIssuer } = environment;
  const content = {
    pid: process.pid,
    addresses: {
      ...gatewayAddresses(environment),
      issuer: addresses.issuer,
      audience: addresses.audience,
      token: ownIssuer ? `${addresses.issuer}/token` : null,
      kafka: addresses.kafkaBrokers,
      postgres: environment.postgresUrl ?? null,
      prometheus: environment.prometheusUrl ?? null,
      grpc: addresses.grpc,
    },
    databases,
    processes: Object.fromEntries(
      environment.processes.map(({ process, ports }) => [
        process.name,
        {
          ports,
          metrics: `http://127.0.0.1:${ports.ops}/metrics`,
          readyz: `http://127.0.0.1:${ports.ops}/readyz`,
          pidFile: join(runDirectory, `${process.name}.pid`),
          log: join(logDirectory, `${process.name}.log`),
        },
      ]),
    ),
    signIns: ownIssuer
      ? {
          clientId: developmentClient,
          password: developmentPassword,
          accounts: developmentAccounts,
        }
      : null,
  };
  await mkdir(dirname(environmentFile), { recursive: true });
  await writeFile(environmentFile, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
}
