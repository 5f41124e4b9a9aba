/** Every sort of refusal. */
export const errorKinds = [
  'invalid',
  'unauthenticated',
  'denied',
  'not_found',
  'precondition',
  'conflict',
  'exhausted',
  'unavailable',
  'timeout',
  'internal',
] as const;

/** What sort of refusal an error is; decides the gRPC status and what the caller can do about it. */
export type ErrorKind = (typeof errorKinds)[number];

/** Languages that every message to a user exists in (P7). */
export type Locale = 'en' | 'zh-CN';

/** One field that is wrong, in both languages; `field` is a path such as `customer.id`. */
export interface FieldViolation {
  field: string;
  description: string;
  descriptionZh: string;
}

/** Kind and wording of one error; `{name}` in a text is filled from the error's parameters. */
export interface ErrorDefinition {
  kind: ErrorKind;
  en: string;
  zh: string;
}

/** What an error carries besides its parameters. */
export interface ErrorOptions {
  violations?: FieldViolation[];
  retryAfterMs?: number;
  cause?: unknown;
}

/** A refusal with a stable code, in words that tell the user what to do next; see docs/errors.md. */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly kind: ErrorKind;
  readonly violations: readonly FieldViolation[];
  readonly retryAfterMs: number | undefined;

  constructor(
    readonly code: string,
    readonly definition: ErrorDefinition,
    readonly parameters: Readonly<Record<string, string>>,
    options: ErrorOptions = {},
  ) {
    super(fill(definition.en, parameters), { cause: options.cause });
    this.kind = definition.kind;
    this.violations = options.violations ?? [];
    this.retryAfterMs = options.retryAfterMs;
  }

  /** The message in a language. */
  messageIn(locale: Locale): string {
    return locale === 'en' ? this.message : fill(this.definition.zh, this.parameters);
  }
}

/** True for errors that may pass when the same call is made again later. */
export function isRetryable(error: unknown): boolean {
  return (
    error instanceof DomainError &&
    (error.kind === 'unavailable' || error.kind === 'timeout' || error.kind === 'exhausted')
  );
}

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type ErrorFactory<Definition extends ErrorDefinition> = [Placeholders<Definition['en']>] extends [
  never,
]
  ? (parameters?: Record<string, never>, options?: ErrorOptions) => DomainError
  : (
      parameters: Record<Placeholders<Definition['en']>, string>,
      options?: ErrorOptions,
    ) => DomainError;

/** Turns a catalogue of definitions into one function an error; codes read `<domain>.<name>`. */
export function defineErrors<const Catalogue extends Record<string, ErrorDefinition>>(
  domain: string,
  catalogue: Catalogue,
): { [Name in keyof Catalogue]: ErrorFactory<Catalogue[Name]> } {
  return Object.fromEntries(
    Object.entries(catalogue).map(([name, definition]) => [
      name,
      (parameters: Record<string, string> = {}, options?: ErrorOptions) =>
        new DomainError(`${domain}.${name}`, definition, parameters, options),
    ]),
  ) as { [Name in keyof Catalogue]: ErrorFactory<Catalogue[Name]> };
}

function fill(text: string, parameters: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => parameters[name] ?? placeholder);
}
