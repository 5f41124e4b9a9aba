import { dropTestDatabases } from './test-database.js';
import type { TestServers } from './test-run.js';

declare global {
  var shouwenTestServers: TestServers | undefined;
}

/** Jest's global teardown: ends what the global setup started, or clears this run's databases from a given server. */
// eslint-disable-next-line import-x/no-default-export -- the only export that Jest looks at
export default async function globalTeardown(): Promise<void> {
  if (globalThis.shouwenTestServers) return globalThis.shouwenTestServers.stop();
  const { TEST_DATABASE_URL: url, SHOUWEN_TEST_RUN: run } = process.env;
  if (url && run) await dropTestDatabases(url, run);
}
