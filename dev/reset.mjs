// `npm run reset`: removes what `npm start` keeps (.shouwen/data). Downloads stay.
import { prepare, refuseWhileRunning } from './bootstrap.mjs';

refuseWhileRunning();
await prepare({ build: true });
await import('./dist/reset.js');
