import { runMigrations } from '@shouwen/platform';
import { ticketing } from './ticketing.definition.js';

await runMigrations(ticketing);
