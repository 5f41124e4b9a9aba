/** Encodings of files of text that are read. */
export type TextEncoding = 'utf-8' | 'gb18030';

const NEW_LINE = 0x0a;
const LAST_OF_ASCII = 0x7f;
/** From here on UTF-8 takes three bytes: what no text in GB18030 is by accident, as 联通 is two letters of two bytes. */
const THREE_BYTES = /[\u0800-\uffff]/;

const utf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030');

/** The encoding that most lines with other letters than those of ASCII are in; UTF-8 when there are none. */
export function encodingOf(head: Buffer): TextEncoding {
  let votes = 0;
  const whole = head.subarray(0, head.lastIndexOf(NEW_LINE) + 1);
  const looked = whole.length === 0 ? head : whole;
  for (let at = 0; at < looked.length;) {
    const end = looked.indexOf(NEW_LINE, at);
    const line = looked.subarray(at, end === -1 ? looked.length : end);
    at += line.length + 1;
    if (isAscii(line)) continue;
    const text = asUtf8(line);
    if (text === undefined) votes -= 1;
    else if (THREE_BYTES.test(text)) votes += 1;
  }
  return votes < 0 ? 'gb18030' : 'utf-8';
}

/** The text of a line: in the encoding of its file, unless only the other one can be meant. */
export function decodeLine(line: Buffer, encoding: TextEncoding): string {
  const text = asUtf8(line);
  if (text === undefined) return gb18030.decode(line);
  if (encoding === 'utf-8' || isAscii(line) || THREE_BYTES.test(text)) return text;
  return gb18030.decode(line);
}

function isAscii(line: Buffer): boolean {
  return line.every((byte) => byte <= LAST_OF_ASCII);
}

function asUtf8(line: Buffer): string | undefined {
  try {
    return utf8.decode(line);
  } catch {
    return undefined;
  }
}
