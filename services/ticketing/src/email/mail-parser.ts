import { simpleParser } from 'mailparser';
import type { AddressObject, Attachment, EmailAddress, HeaderValue, ParsedMail } from 'mailparser';
import { messageIdsIn, nameFor, normalAddress } from './mail.rules.js';
import type { MailFacts } from './mail.rules.js';

const LONGEST_HTML = 2_000_000;
const REPORT_TEXT = 20_000;
/** Name of a mail that is a file. */
const WHOLE = 'message.eml';

const OPTIONS = {
  keepCidLinks: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  checksumAlgo: false as const,
  maxHtmlLengthToParse: LONGEST_HTML,
  defaultInlineEmbedded: false,
};
const HTML_MAIL = Buffer.from('Content-Type: text/html; charset=utf-8\r\n\r\n');

/** A mail that could be parsed. */
export interface ParsedMessage {
  facts: MailFacts;
  attachments: { name: string; content: Buffer }[];
  /** Text of a delivery report, with the headers of the mail it is about. */
  report: string;
}

/**
 * Parses a mail whatever its charsets. Of markup only the text is kept: nothing a sender wrote is ever shown as HTML.
 * Throws when its structure is beyond the bounds of the parser.
 */
export async function parseMail(raw: Buffer, envelopeSender: string): Promise<ParsedMessage> {
  const mail = await simpleParser(raw, OPTIONS);
  const headers = mail.headers ?? new Map<string, HeaderValue>();
  const from = addressesIn(headers.get('from'))[0];
  const contentType = headers.get('content-type');
  const type = isStructured(contentType) ? contentType : { value: '', params: {} };
  const isReport =
    type.value === 'multipart/report' &&
    (type.params as Record<string, string>)['report-type'] === 'delivery-status';
  const inReplyTo = messageIdsIn(lineOf(headers.get('in-reply-to')));
  const references = messageIdsIn(lineOf(headers.get('references'))).toReversed();
  const text = await textOf(mail);
  const attachments = (mail.attachments ?? []).map(attachmentOf);
  // What could not be made out is for a person to see.
  const isUnread = text.trim() === '' && attachments.length === 0 && saysMore(raw);
  return {
    facts: {
      sender: normalAddress(from?.address ?? ''),
      senderName: nameFor(from?.name ?? ''),
      recipients: recipientsOf(headers),
      subject: lineOf(headers.get('subject')),
      text,
      messageId: messageIdsIn(lineOf(headers.get('message-id')))[0] ?? '',
      references: [...new Set([...inReplyTo, ...references])],
      autoSubmitted: wordOf(headers.get('auto-submitted')),
      precedence: wordOf(headers.get('precedence')),
      autoResponseSuppress: lineOf(headers.get('x-auto-response-suppress')).toLowerCase(),
      isList: headers.has('list'),
      isDeliveryReport: isReport,
      returnPath: envelopeSender,
    },
    attachments: isUnread ? [{ name: WHOLE, content: raw }] : attachments,
    report: isReport ? reportOf(mail) : '',
  };
}

/** What the headers of a mail say about its envelope, for mail that was fetched and not delivered here. */
export async function envelopeOf(raw: Buffer): Promise<{ sender: string; recipients: string[] }> {
  try {
    const end = raw.indexOf('\r\n\r\n');
    const mail = await simpleParser(end < 0 ? raw : raw.subarray(0, end + 4));
    const headers = mail.headers ?? new Map<string, HeaderValue>();
    const returnPath = addressesIn(headers.get('return-path'))[0]?.address;
    // A server that keeps no return path tells nothing; one that is there and empty forbids answers.
    const from = addressesIn(headers.get('from'))[0]?.address ?? '';
    const sender = headers.has('return-path') ? (returnPath ?? '') : from;
    return { sender, recipients: recipientsOf(headers) };
  } catch {
    return { sender: '', recipients: [] };
  }
}

async function textOf(mail: ParsedMail): Promise<string> {
  const { text = '', html } = mail;
  if (text.trim() !== '' || typeof html !== 'string') return textWithNote(mail);
  // The library reads markup for text only where it is the whole of a mail, so it is made one.
  return textWithNote(await simpleParser(Buffer.concat([HTML_MAIL, Buffer.from(html)]), OPTIONS));
}

function textWithNote({ text, textConversionError }: ParsedMail): string {
  return (
    text ??
    (textConversionError === undefined
      ? ''
      : '(HTML could not be read as text HTML 无法转换为文本)')
  );
}

/** True when a mail has a body, or lines among its headers that are none. */
function saysMore(raw: Buffer): boolean {
  const [head = '', ...body] = raw.toString('latin1').split(/\r?\n\r?\n/);
  return /\S/.test(body.join('')) || /^(?![^\s:]+\s*:|[ \t]+\S).+$/m.test(head);
}

function attachmentOf(attachment: Attachment): ParsedMessage['attachments'][number] {
  return {
    name: attachment.filename ?? nameByType(attachment.contentType),
    content: attachment.content,
  };
}

function nameByType(contentType: string): string {
  return contentType === 'message/rfc822' ? WHOLE : 'attachment';
}

function reportOf(mail: ParsedMail): string {
  const parts = (mail.attachments ?? []).map(({ content }) =>
    content.subarray(0, REPORT_TEXT).toString('latin1'),
  );
  return [mail.text ?? '', ...parts].join('\n');
}

/** The mailboxes that the headers of a mail name as receivers, for mail that comes without an envelope. */
function recipientsOf(headers: Map<string, HeaderValue>): string[] {
  const named = ['delivered-to', 'to', 'cc'].flatMap((name) => addressesIn(headers.get(name)));
  const addresses = named.map(({ address }) => normalAddress(address ?? ''));
  return [...new Set(addresses.filter((address) => address !== ''))];
}

function addressesIn(value: HeaderValue | undefined): EmailAddress[] {
  const objects = (Array.isArray(value) ? value : [value]) as (AddressObject | undefined)[];
  return objects
    .flatMap((object) => (typeof object === 'object' && 'value' in object ? object.value : []))
    .flatMap((entry) => entry.group ?? [entry]);
}

function lineOf(value: HeaderValue | undefined): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((part) => typeof part === 'string').join(' ');
  return '';
}

function wordOf(value: HeaderValue | undefined): string {
  return lineOf(value).toLowerCase().split(';')[0]?.trim() ?? '';
}

function isStructured(
  value: HeaderValue | undefined,
): value is { value: string; params: Record<string, string> } {
  return typeof value === 'object' && 'params' in value;
}
