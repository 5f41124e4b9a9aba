import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Variables of a secret: it comes from the environment or from a mounted file that `<name>_FILE` names. */
export function secretVariables<Name extends string>(name: Name) {
  const shape = { [name]: z.string().optional(), [`${name}_FILE`]: z.string().optional() };
  return shape as Record<Name | `${Name}_FILE`, z.ZodOptional<z.ZodString>>;
}

/** The value of a secret; undefined when it is given in neither way. Throws when its file can't be read. */
export function secretOf<Name extends string>(
  config: Partial<Record<Name | `${Name}_FILE`, string>>,
  name: Name,
): string | undefined {
  const file = config[`${name}_FILE`];
  return file === undefined ? config[name] : readFileSync(file, 'utf8').trim();
}
