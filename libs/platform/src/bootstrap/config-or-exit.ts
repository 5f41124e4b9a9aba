import type { z } from 'zod';
import { ConfigError, loadConfig } from '../config/load-config.js';

/** Configuration of a process from its environment; says what is wrong with it and exits with 1 otherwise. */
export function configOrExit<Config>(name: string, schema: z.ZodType<Config>): Config {
  try {
    return loadConfig(schema, process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${name}: ${error.message}\n`);
    process.exit(1);
  }
}
