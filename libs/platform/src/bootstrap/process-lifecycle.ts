import type { Logger } from 'pino';
import { shutdownTelemetry } from '../telemetry.js';

const SHUTDOWN_MS = 14_000;

/**
 * Ends the process when Kubernetes or a terminal asks for it: runs `shutDown` once, exits with 0 when it finished
 * and with 1 when it failed or took longer than 14 s. A failure nobody caught is logged and ends the process too.
 */
export function endOnSignals(logger: Logger, shutDown: () => Promise<void>): void {
  let ending = false;
  const end = (code: number) => {
    if (ending) return;
    ending = true;
    setTimeout(() => {
      logger.error('shutting down took too long');
      process.exit(1);
    }, SHUTDOWN_MS).unref();
    shutDown()
      .finally(shutdownTelemetry)
      .then(
        () => process.exit(code),
        (error: unknown) => {
          logger.error({ err: error }, 'shutting down failed');
          process.exit(1);
        },
      );
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      logger.info({ signal }, 'shutting down');
      end(0);
    });
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      logger.fatal({ err: error }, event);
      end(1);
    });
  }
}

/** Tries again, with growing pauses of at most 5 s, until `attempt` succeeds. */
export async function untilItWorks(
  attempt: () => Promise<void>,
  onFailure: (error: unknown, pauseMs: number) => void,
): Promise<void> {
  for (let pauseMs = 200; ; pauseMs = Math.min(2 * pauseMs, 5_000)) {
    try {
      await attempt();
      return;
    } catch (error) {
      onFailure(error, pauseMs);
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
}

/** Waits for work that may hang, such as an open stream of somebody else, but no longer than `ms`. */
export async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work, timeout]);
  clearTimeout(timer);
}
