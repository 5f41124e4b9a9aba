// `npm test`: everything there is to check, on a PostgreSQL and a Kafka of its own. What is run is listed in src/checks.ts.
import process from 'node:process';
import { nxEnvironment, prepare, run, say } from './bootstrap.mjs';

await prepare({ build: false });
const built = await run('npx', ['nx', 'build', '@shouwen/dev', '--outputStyle=static'], {
  env: nxEnvironment,
});
if (built !== 0) {
  say('0 passed, 1 failed');
  process.exit(1);
}
await import('./dist/test.js');
