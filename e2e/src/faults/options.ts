import { parseArgs } from 'node:util';
import { z } from 'zod';
import { allTargets } from './plan.js';

const count = z.coerce.number().int().min(1);

const optionsSchema = z.object({
  /** Acknowledged writes at least. */
  writes: count.default(20_000),
  seed: z.coerce.number().int().default(1),
  kills: count.default(100),
  /** Writes under way at once. */
  writers: count.max(200).default(12),
  /** What is killed, separated by commas. */
  targets: z
    .string()
    .default(allTargets.join())
    .transform((names) => names.split(','))
    .pipe(z.array(z.enum(allTargets)).min(1)),
});

/** How hard the platform is tried. */
export type FaultOptions = z.infer<typeof optionsSchema>;

/** Reads `--writes --seed --kills --writers --targets`. Throws with words about what is wrong. */
export function optionsOf(args: string[]): FaultOptions {
  const names = Object.keys(optionsSchema.shape);
  const options = Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
  const parsed = optionsSchema.safeParse(parseArgs({ args, options }).values);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}
