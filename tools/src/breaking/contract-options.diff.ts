import type { DescField, DescMessage } from '@bufbuild/protobuf';
import type { Contract, FieldRules } from '../contracts/contract.model.js';

/**
 * Sentences about what buf does not see, because it is said in options: a message that moves to another topic or type, and
 * a rule that refuses what was accepted before.
 */
export function optionBreaks(before: Contract, after: Contract): string[] {
  return [...topicBreaks(before, after), ...ruleBreaks(before, after)];
}

function topicBreaks(before: Contract, after: Contract): string[] {
  const now = new Map(after.topicMessages.map((found) => [found.message.typeName, found]));
  return before.topicMessages.flatMap((old) => {
    const name = old.message.typeName;
    const found = now.get(name);
    if (found === undefined) return [`${name} is no longer on the topic ${old.topic}`];
    return (['type', 'topic', 'direction'] as const)
      .filter((key) => found[key] !== old[key])
      .map((key) => `${name}: the ${key} changed from ${old[key]} to ${found[key]}`);
  });
}

function ruleBreaks(before: Contract, after: Contract): string[] {
  const old = accepted(before);
  return [...accepted(after)].flatMap(([name, message]) => {
    const previous = old.get(name);
    return previous === undefined ? [] : messageBreaks(before, previous, after, message);
  });
}

function messageBreaks(
  before: Contract,
  previous: DescMessage,
  after: Contract,
  message: DescMessage,
): string[] {
  const oneofs = message.oneofs
    .filter((oneof) => after.isRequired(oneof))
    .filter(({ name }) => !previous.oneofs.some((o) => o.name === name && before.isRequired(o)))
    .map(({ name }) => `${message.typeName}.${name} became required`);
  const fields = message.fields.flatMap((field) => {
    const known = previous.fields.find(({ number }) => number === field.number);
    const now = after.rulesOf(field);
    const tightened = known ? tighter(before.rulesOf(known), now) : demanded(now);
    return tightened.map((what) => `${message.typeName}.${field.name}: ${what}`);
  });
  return [...oneofs, ...fields];
}

function demanded(now: FieldRules): string[] {
  return now.required === true || (now.minItems ?? 0) > 0 ? ['a new field is required'] : [];
}

function tighter(old: FieldRules, now: FieldRules): string[] {
  const lowered = (['maxLength', 'maxItems', 'maximum'] as const).filter(
    (rule) => (now[rule] ?? Infinity) < (old[rule] ?? Infinity),
  );
  const raised = (['minItems', 'minimum'] as const).filter(
    (rule) => (now[rule] ?? -Infinity) > (old[rule] ?? -Infinity),
  );
  return [
    ...(now.required === true && old.required !== true ? ['became required'] : []),
    ...(now.format !== undefined && now.format !== old.format ? ['has another format'] : []),
    ...[...lowered, ...raised].map((rule) => `${rule} is stricter`),
  ];
}

/** Messages that come from outside, with all that they hold, by full name. */
function accepted({ methods, topicMessages }: Contract): Map<string, DescMessage> {
  const found = new Map<string, DescMessage>();
  const visit = (message: DescMessage): void => {
    if (found.has(message.typeName)) return;
    found.set(message.typeName, message);
    for (const field of message.fields) {
      const nested = messageIn(field);
      if (nested !== undefined) visit(nested);
    }
  };
  for (const { input } of methods) visit(input);
  for (const { message, direction } of topicMessages) if (direction === 'inbound') visit(message);
  return found;
}

function messageIn(field: DescField): DescMessage | undefined {
  return field.fieldKind === 'enum' || field.fieldKind === 'scalar' ? undefined : field.message;
}
