import type { z } from 'zod';

/** The environment does not say all that the process needs; the message names every variable at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads typed configuration from the environment. Throws {@link ConfigError} naming every problem in words. */
export function loadConfig<Config>(
  schema: z.ZodType<Config>,
  environment: Readonly<Record<string, string | undefined>>,
): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return name in given ? `${name}: ${issue.message}` : `${name} is missing`;
  });
  throw new ConfigError(`The configuration is not valid:\n  - ${problems.join('\n  - ')}`);
}
