import { parseMail } from './mail-parser.js';

const FROM = 'From: li@example.org';
const HTML = 'Content-Type: text/html; charset=utf-8\n\n<style>p{}</style><p>杯子<b>坏了</b></p>';
const PICTURE =
  'Content-Type: image/gif\nContent-Transfer-Encoding: base64\n\nR0lGODdhAQABAIAAAA==';

/** A mail of one part, or of several. */
function aMail(type: string, ...parts: string[]): Buffer {
  const body = parts.map((part) => `--b\n${part}\n`).join('');
  const lines = parts.length === 0 ? type : `Content-Type: ${type}; boundary=b\n\n${body}--b--`;
  return Buffer.from(`${FROM}\n${lines}\n`.replaceAll('\n', '\r\n'));
}

it.each([
  ['is the whole mail', aMail(HTML)],
  ['comes with its pictures', aMail('multipart/related', HTML, PICTURE)],
  ['comes with a file', aMail('multipart/mixed', HTML, PICTURE)],
  ['has no other form', aMail('multipart/alternative', HTML)],
  [
    'has another form that is empty',
    aMail('multipart/alternative', 'Content-Type: text/plain\n\n ', HTML),
  ],
])('markup is read for its text where it %s', async (_where, raw) => {
  const { facts, attachments } = await parseMail(raw, '');
  expect(facts.text.trim()).toBe('杯子坏了');
  expect(attachments).toHaveLength(raw.includes('image/gif') ? 1 : 0);
});

it.each([
  ['has parts that none of its boundaries begins', aMail('multipart/mixed', '').subarray(0, -9)],
  ['is broken into parts without a boundary', aMail('Content-Type: multipart/mixed\n\nwords')],
  ['has its words among the headers', aMail('Subject: x\n \nwords')],
])('a mail that %s is a file for a person to see', async (_how, raw) => {
  const { facts, attachments } = await parseMail(raw, '');
  expect(facts.text.trim()).toBe('');
  expect(attachments).toEqual([{ name: 'message.eml', content: raw }]);
});

it('a mail that says nothing has no file', async () => {
  const { facts, attachments } = await parseMail(aMail('Subject: Call me\n folded\n\n'), '');
  expect(facts.subject).toBe('Call me folded');
  expect(attachments).toEqual([]);
});
