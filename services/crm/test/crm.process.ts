import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Client } from '@grpc/grpc-js';
import { CustomerServiceClient } from '@shouwen/contracts';
import { prepareService, startService } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { createGrpcClient, migrate } from '@shouwen/platform';
import { crm } from '../src/crm.definition.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** A database, a topic prefix and an issuer of its own for one file of tests. */
export function prepareCrm(): Promise<ServiceEnvironment> {
  return prepareService({
    template: 'crm',
    migrate: ({ ownerUrl, url }) =>
      migrate(crm.migrations, { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: url }),
  });
}

/** One running process of the service. */
export interface CrmProcess {
  customers: CustomerServiceClient;
  address: string;
  opsUrl: string;
  /** A client of another gRPC service of the process; closed with it. */
  client<AnyClient extends Client>(
    type: new (...parts: ConstructorParameters<typeof Client>) => AnyClient,
  ): AnyClient;
  kill(): Promise<void>;
  stop(): Promise<number | null>;
}

/** Starts the built service and waits until it is ready. */
export async function startCrm(
  environment: ServiceEnvironment,
  variables: Record<string, string> = {},
): Promise<CrmProcess> {
  const { address, opsUrl, end } = await startService(MAIN, environment, {
    FILE_FOLDER: join(tmpdir(), `shouwen-files-${process.pid}`),
    ...variables,
  });
  const clients: Client[] = [];
  const client: CrmProcess['client'] = (type) => {
    const made = createGrpcClient(type, address);
    clients.push(made);
    return made;
  };
  const endWith = (signal: NodeJS.Signals) => {
    for (const open of clients) open.close();
    return end(signal);
  };
  return {
    customers: client(CustomerServiceClient),
    address,
    opsUrl,
    client,
    kill: async () => void (await endWith('SIGKILL')),
    stop: () => endWith('SIGTERM'),
  };
}
