import { createLogger } from '../logging/logger.js';
import { migrate } from '../persistence/migrate.js';
import type { ServiceDefinition } from './service-definition.js';

/** Brings a service's database up to date and ends the process: with 0 when it is, with 1 and the reason when not. */
export async function runMigrations(
  definition: Pick<ServiceDefinition, 'name' | 'migrations'>,
): Promise<void> {
  const logger = createLogger(`${definition.name}-migrate`, { LOG_LEVEL: 'info' });
  try {
    await migrate(definition.migrations, process.env);
    logger.info('the database is up to date');
  } catch (error) {
    logger.fatal({ err: error }, 'the database could not be brought up to date');
    process.exitCode = 1;
  }
}
