// `npm start`: brings up everything on this machine. What it starts is listed in src/processes.ts.
import { prepare, refuseWhileRunning } from './bootstrap.mjs';

refuseWhileRunning();
await prepare({ build: true });
await import('./dist/start.js');
