/** Media types that answers come in. */
export type AnswerType = 'application/json' | 'application/graphql-response+json';

const MAX_REMEMBERED = 100;
const remembered = new Map<string, AnswerType | undefined>();

/**
 * The media type to answer with, as `Accept` asks; undefined when the caller takes neither. Who does not say gets
 * application/json, as GraphQL over HTTP has it.
 */
export function answerTypeFor(accept: string | undefined): AnswerType | undefined {
  if (accept === undefined) return 'application/json';
  if (remembered.has(accept)) return remembered.get(accept);
  const type = negotiate(accept);
  if (remembered.size < MAX_REMEMBERED) remembered.set(accept, type);
  return type;
}

function negotiate(accept: string): AnswerType | undefined {
  let best: AnswerType | undefined;
  let bestWeight = 0;
  for (const range of accept.split(',')) {
    const [name = '', ...parameters] = range.toLowerCase().split(';');
    const type = typeOf(name.trim());
    if (type === undefined || !takesUtf8(parameters)) continue;
    const weight = weightOf(parameters);
    if (weight > bestWeight) {
      best = type;
      bestWeight = weight;
    }
  }
  return best;
}

function typeOf(range: string): AnswerType | undefined {
  switch (range) {
    case 'application/graphql-response+json':
      return range;
    case 'application/json':
    case 'application/*':
    case '*/*':
      return 'application/json';
    default:
      return undefined;
  }
}

function takesUtf8(parameters: string[]): boolean {
  const charset = parameters.find((parameter) => parameter.trim().startsWith('charset='));
  return charset === undefined || /charset="?utf-?8"?/.test(charset);
}

function weightOf(parameters: string[]): number {
  const given = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
  if (given === undefined) return 1;
  const weight = Number(given.slice(2));
  return Number.isFinite(weight) ? weight : 0;
}
