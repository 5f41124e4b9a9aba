import { simpleParser } from 'mailparser';
import type { AddressObject, Attachment, EmailAddress, HeaderValue, ParsedMail } from 'mailparser';
import { messageIdsIn, nameFor, normalAddress } from './mail.rules.js';
import type { MailFacts } from './mail.rules.js';

const LONGEST_HTML = 2_000_000;
const REPORT_TEXT = 20_000;

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
  const mail = await simpleParser(raw, {
    keepCidLinks: true,
    skipTextToHtml: true,
    skipTextLinks: true,
    checksumAlgo: false,
    maxHtmlLengthToParse: LONGEST_HTML,
    defaultInlineEmbedded: false,
  });
  const headers = mail.headers ?? new Map<string, HeaderValue>();
  const from = addressesIn(headers.get('from'))[0];
  const contentType = headers.get('content-type');
  const type = isStructured(contentType) ? contentType : { value: '', params: {} };
  const isReport =
    type.value === 'multipart/report' &&
    (type.params as Record<string, string>)['report-type'] === 'delivery-status';
  const inReplyTo = messageIdsIn(lineOf(headers.get('in-reply-to')));
  const references = messageIdsIn(lineOf(headers.get('references'))).toReversed();
  return {
    facts: {
      sender: normalAddress(from?.address ?? ''),
      senderName: nameFor(from?.name ?? ''),
      recipients: recipientsOf(headers),
      subject: lineOf(headers.get('subject')),
      text: textOf(mail),
      messageId: messageIdsIn(lineOf(headers.get('message-id')))[0] ?? '',
      references: [...new Set([...inReplyTo, ...references])],
      autoSubmitted: wordOf(headers.get('auto-submitted')),
      precedence: wordOf(headers.get('precedence')),
      autoResponseSuppress: lineOf(headers.get('x-auto-response-suppress')).toLowerCase(),
      isList: headers.has('list'),
      isDeliveryReport: isReport,
      returnPath: envelopeSender,
    },
    attachments: (mail.attachments ?? []).map(attachmentOf),
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

function textOf(mail: ParsedMail): string {
  const note =
    mail.textConversionError === undefined
      ? ''
      : '(HTML could not be read as text HTML 无法转换为文本)';
  return mail.text ?? note;
}

function attachmentOf(attachment: Attachment): ParsedMessage['attachments'][number] {
  return {
    name: attachment.filename ?? nameByType(attachment.contentType),
    content: attachment.content,
  };
}

function nameByType(contentType: string): string {
  return contentType === 'message/rfc822' ? 'message.eml' : 'attachment';
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
