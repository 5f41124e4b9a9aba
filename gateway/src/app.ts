import { configOrExit, createLogger, endOnSignals } from '@shouwen/platform';
import { gatewayConfig } from './gateway.config.js';
import { startGateway } from './gateway.js';

/** Runs the gateway in the foreground until SIGTERM. */
export async function runGateway(): Promise<void> {
  const config = configOrExit('gateway', gatewayConfig);
  const logger = createLogger('gateway', config);
  const starting = startGateway(config, logger);
  endOnSignals(logger, async () => {
    const gateway = await starting;
    await gateway.stop();
  });
  await starting;
}
