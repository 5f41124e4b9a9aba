import type { DescField, DescFile, DescMessage } from '@bufbuild/protobuf';

// Numbers of the fields of google.protobuf.*DescriptorProto that lead to an element.
const FILE_MESSAGES = 4;
const MESSAGE_FIELDS = 2;
const MESSAGE_NESTED = 3;

/** Text of the comment before a message or field, on one line; empty when it has none. */
export function commentOf(element: DescMessage | DescField): string {
  const path = element.kind === 'message' ? pathOf(element) : pathOfField(element);
  const file = element.kind === 'message' ? element.file : element.parent.file;
  return commentAt(file, path);
}

function commentAt(file: DescFile, path: readonly number[]): string {
  const location = file.proto.sourceCodeInfo?.location.find(
    (candidate) => candidate.path.join() === path.join(),
  );
  return (location?.leadingComments ?? '').trim().replace(/\s+/g, ' ');
}

function pathOf(message: DescMessage): number[] {
  return message.parent === undefined
    ? [FILE_MESSAGES, message.file.messages.indexOf(message)]
    : [...pathOf(message.parent), MESSAGE_NESTED, message.parent.nestedMessages.indexOf(message)];
}

function pathOfField(field: DescField): number[] {
  return [...pathOf(field.parent), MESSAGE_FIELDS, field.parent.fields.indexOf(field)];
}
