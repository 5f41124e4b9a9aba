// `npm run bench`: measures the platform against a bare Fastify + pg; docs/performance.md explains it.
import { prepare } from '../dev/bootstrap.mjs';

await prepare({ build: true });
await import('./dist/main.js');
