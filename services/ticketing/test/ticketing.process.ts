import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TicketServiceClient } from '@shouwen/contracts';
import { prepareService, startService } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { createGrpcClient, migrate } from '@shouwen/platform';
import { ticketing } from '../src/ticketing.definition.js';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/** Where a ticketing process under test is and what it works with. */
export type TicketingEnvironment = ServiceEnvironment;

/** A database, a topic prefix and an issuer of its own for one file of tests. */
export function prepareTicketing(): Promise<TicketingEnvironment> {
  return prepareService({
    template: 'ticketing',
    migrate: ({ ownerUrl, url }) =>
      migrate(ticketing.migrations, { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: url }),
  });
}

/** One running process of the service. */
export interface TicketingProcess {
  client: TicketServiceClient;
  address: string;
  opsUrl: string;
  kill(): Promise<void>;
  stop(): Promise<number | null>;
}

/** Starts the built service and waits until it is ready. */
export async function startTicketing(
  environment: TicketingEnvironment,
  variables: Record<string, string> = {},
): Promise<TicketingProcess> {
  const { address, opsUrl, end } = await startService(MAIN, environment, {
    ATTACHMENT_FOLDER: join(tmpdir(), `shouwen-attachments-${process.pid}`),
    ...variables,
  });
  const client = createGrpcClient(TicketServiceClient, address);
  const endWith = (signal: NodeJS.Signals) => {
    client.close();
    return end(signal);
  };
  return {
    client,
    address,
    opsUrl,
    kill: async () => void (await endWith('SIGKILL')),
    stop: () => endWith('SIGTERM'),
  };
}
