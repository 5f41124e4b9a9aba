import { dropTestDatabases } from './test-database.js';
import type { TestServers } from './test-run.js';

declare global {
  var shouwenTestServers: TestServers | undefined;
  /** True when this process named the run; a run that was given is shared with others, whose databases must stay. */
  var shouwenTestRunIsOurs: boolean | undefined;
}

/** Jest's global teardown: ends what the global setup started, or clears the databases of its own run from a given server. */
// eslint-disable-next-line import-x/no-default-export -- the only export that Jest looks at
export default async function globalTeardown(): Promise<void> {
  if (globalThis.shouwenTestServers) return globalThis.shouwenTestServers.stop();
  const { TEST_DATABASE_URL: url, SHOUWEN_TEST_RUN: run } = process.env;
  if (url && run && globalThis.shouwenTestRunIsOurs) await dropTestDatabases(url, run);
}
