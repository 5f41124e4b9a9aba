// `npm run projections -- rebuild <service>`: derives anew what a service keeps only to be found or read faster, in the
// database that DATABASE_URL names, otherwise in that of a running `npm start`.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { prepare, root, run, say } from './bootstrap.mjs';

const [command, service = ''] = process.argv.slice(2);
const program = join(root, 'services', service, 'dist', 'projections.js');
if (command !== 'rebuild' || !/^[a-z-]+$/.test(service)) {
  say('npm run projections -- rebuild <service>, such as ticketing');
  process.exit(2);
}
await prepare({ build: true });
if (!existsSync(program)) {
  say(`${service} keeps nothing that could be rebuilt.`);
  process.exit(2);
}
const url = process.env.DATABASE_URL || runningDatabase();
if (url === undefined) {
  say('Set DATABASE_URL, or run npm start beside it.');
  process.exit(2);
}
process.exit(
  await run(process.execPath, [program], { env: { ...process.env, DATABASE_URL: url } }),
);

function runningDatabase() {
  try {
    const text = readFileSync(join(root, '.shouwen', 'run', 'env.json'), 'utf8');
    return JSON.parse(text).databases?.[service]?.url;
  } catch {
    return undefined;
  }
}
