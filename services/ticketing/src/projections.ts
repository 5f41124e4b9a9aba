import { Database, createLogger, databaseConfig, loadConfig } from '@shouwen/platform';
import { SearchRebuild } from './search/search.rebuild.js';

// Derives anew what ticketing keeps only to be found or read faster; `npm run projections -- rebuild ticketing` runs it.
const logger = createLogger('ticketing-projections', { LOG_LEVEL: 'info' });
const REPORT_EVERY = 10_000;

async function rebuild(): Promise<void> {
  const config = loadConfig(databaseConfig, process.env);
  const database = new Database(config, { applicationName: 'ticketing-projections', entities: [] });
  await database.open();
  try {
    let reported = 0;
    const search = new SearchRebuild(database, ({ tickets, after }) => {
      if (tickets - reported < REPORT_EVERY) return;
      reported = tickets;
      logger.info({ tickets, after }, 'rebuilding what tickets are found by');
    });
    logger.info({ tickets: await search.run() }, 'what tickets are found by is rebuilt');
  } finally {
    await database.close();
  }
}

try {
  await rebuild();
} catch (error) {
  logger.fatal({ err: error }, 'the rebuild ended early; run it again and it goes on from there');
  process.exitCode = 1;
}
