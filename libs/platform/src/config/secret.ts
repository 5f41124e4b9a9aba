import { readFileSync } from 'node:fs';
import { z } from 'zod';

type SecretShape<Name extends string> = Record<Name | `${Name}_FILE`, z.ZodOptional<z.ZodString>>;

/** Variables of a secret, from the environment or from a mounted file that `<name>_FILE` names. */
export function secret<Name extends string>(name: Name): SecretShape<Name> {
  const shape = { [name]: z.string().optional(), [`${name}_FILE`]: z.string().optional() };
  return shape as SecretShape<Name>;
}

/** The value of a secret; undefined when it is given in neither way. Throws when its file can't be read. */
export function secretOf<Name extends string>(
  config: Partial<Record<NoInfer<Name> | `${NoInfer<Name>}_FILE`, string>>,
  name: Name,
): string | undefined {
  const file = config[`${name}_FILE`];
  return file === undefined ? config[name] : readFileSync(file, 'utf8').trim();
}
