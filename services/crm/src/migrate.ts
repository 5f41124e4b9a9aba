import { runMigrations } from '@shouwen/platform';
import { crm } from './crm.definition.js';

await runMigrations(crm);
