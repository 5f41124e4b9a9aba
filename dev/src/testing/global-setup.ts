import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { newTestRunId, startTestServers } from './test-run.js';

interface GlobalConfig {
  testPathPatterns: { patterns: string[] };
}
interface ProjectConfig {
  rootDir: string;
}

/** Jest's global setup: starts PostgreSQL and Kafka when this run has integration specs and none are given by the environment. */
// eslint-disable-next-line import-x/no-default-export -- the only export that Jest looks at
export default async function globalSetup(
  { testPathPatterns }: GlobalConfig,
  { rootDir }: ProjectConfig,
): Promise<void> {
  if (process.env.SHOUWEN_TEST_RUN === undefined) {
    process.env.SHOUWEN_TEST_RUN = newTestRunId();
    globalThis.shouwenTestRunIsOurs = true;
  }
  if (process.env.TEST_DATABASE_URL && process.env.TEST_KAFKA_BROKERS) return;
  if (!runsIntegrationSpecs(rootDir, testPathPatterns.patterns)) return;
  const servers = await startTestServers((message) => process.stderr.write(`${message}\n`));
  process.env.TEST_DATABASE_URL ??= servers.databaseUrl;
  process.env.TEST_KAFKA_BROKERS ??= servers.brokers;
  globalThis.shouwenTestServers = servers;
  // Jest leaves without its teardown when it is interrupted.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void servers.stop().finally(() => process.exit(1)));
  }
}

function runsIntegrationSpecs(rootDir: string, patterns: string[]): boolean {
  const folder = join(rootDir, 'test');
  let files: string[];
  try {
    files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return false;
  }
  return files
    .filter((file) => file.endsWith('.int-spec.ts'))
    .some((file) => {
      const path = join(folder, file);
      return (
        patterns.length === 0 || patterns.some((pattern) => new RegExp(pattern, 'i').test(path))
      );
    });
}
