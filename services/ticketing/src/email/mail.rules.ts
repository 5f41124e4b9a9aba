import { retryDelayMs } from '@shouwen/platform';

/** What a mail says, after parsing, as plain facts. */
export interface MailFacts {
  /** Address of the `From` header in its normal form; empty when it has none that can be read. */
  sender: string;
  senderName: string;
  /** Addresses in `To` and `Cc`, in their normal form. */
  recipients: string[];
  subject: string;
  text: string;
  /** Its own Message-ID with angle brackets; empty when it has none. */
  messageId: string;
  /** Message-IDs it refers to, the nearest first. */
  references: string[];
  autoSubmitted: string;
  precedence: string;
  autoResponseSuppress: string;
  isList: boolean;
  /** True when it is a report about the delivery of a mail. */
  isDeliveryReport: boolean;
  /** Where the envelope says that failures should go; empty for mail that must not be answered. */
  returnPath: string;
}

/** What a mail is, before anybody looks at its thread. */
export type MailKind = 'message' | 'loop' | 'delivery_report' | 'automatic' | 'list';

/** Why a mail is kept for a person. */
export type QuarantineReason =
  | 'empty'
  | 'not_parsed'
  | 'no_sender'
  | 'automatic'
  | 'mailing_list'
  | 'sender_rate'
  | 'report_unknown'
  | 'failed_repeatedly';

/** What a delivery report says about one mail of ours. */
export interface DeliveryReport {
  /** `failed`, `delayed`, `delivered`, `relayed` or `expanded`; empty when it does not say. */
  action: string;
  /** Enhanced status code, such as `5.1.1`; empty when it does not say. */
  status: string;
}

/** Most characters of a message that a timeline keeps; the whole of a longer one is attached. */
export const LONGEST_BODY = 20_000;
const LONGEST_SUBJECT = 200;
const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 190;
const MOST_REFERENCES = 50;
const LONGEST_PAUSE_MS = 900_000;

const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{Cc}]+@[^\s@<>()[\]\\,;:"\p{Cc}]+$/u;

/** An address in the form in which two that are the same compare equal; empty when it is none. */
export function normalAddress(address: string): string {
  const normal = address.trim().normalize('NFC').toLowerCase();
  if (normal.length > LONGEST_ADDRESS || !normal.isWellFormed()) return '';
  return ADDRESS.test(normal) ? normal : '';
}

/** What a mail is, by its headers: people write messages, everything else has to be told apart (T1). */
export function kindOf(
  mail: MailFacts,
  isOurs: { address: boolean; messageId: boolean },
): MailKind {
  if (isOurs.address || isOurs.messageId) return 'loop';
  if (mail.isDeliveryReport) return 'delivery_report';
  const automatic = mail.autoSubmitted !== '' && mail.autoSubmitted !== 'no';
  if (automatic || mail.precedence === 'auto_reply') return 'automatic';
  if (mail.isList || ['bulk', 'junk', 'list'].includes(mail.precedence)) return 'list';
  return mail.returnPath === '' ? 'automatic' : 'message';
}

/** True when a mail may be answered by a machine. */
export function mayBeConfirmed(mail: MailFacts): boolean {
  const suppress = mail.autoResponseSuppress;
  return mail.returnPath !== '' && !/\b(all|autoreply|oof|dr)\b/.test(suppress);
}

/** Message-IDs in a header, with their angle brackets. */
export function messageIdsIn(header: string): string[] {
  const found = header.match(/<[^<>\s]{1,250}>/g) ?? [];
  return [...new Set(found)].slice(-MOST_REFERENCES);
}

/** Number of the ticket that a subject names as ours do, `[T-2026-000123]`; undefined when it names none. */
export function ticketNumberIn(subject: string): string | undefined {
  return /\[(T-\d{4}-\d{6,14})\]/.exec(subject)?.[1];
}

/** The subject of a ticket: one line, without what answers put before it. */
export function subjectFor(subject: string): string {
  const line = oneLine(subject);
  return [...(line === '' ? '(no subject 无主题)' : line)].slice(0, LONGEST_SUBJECT).join('');
}

/** The subject of an answer: with the ticket's number, so that the thread survives programs that lose its headers. */
export function subjectOfAnswer(number: string, subject: string): string {
  const bare = oneLine(subject).replace(/^((re|aw|sv|回复|答复|转发|fwd?)\s*[:：]\s*)+/i, '');
  return `Re: [${number}] ${bare}`;
}

/** A name as one line that can be shown and stored. */
export function nameFor(name: string): string {
  return [...oneLine(name)].slice(0, LONGEST_NAME).join('');
}

/** The text of a message as a timeline keeps it, and whether something was cut off. */
export function bodyFor(text: string): { body: string; cut: boolean } {
  const clean = text.toWellFormed().replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim();
  const characters = clean.length > LONGEST_BODY ? [...clean] : undefined;
  if (characters === undefined || characters.length <= LONGEST_BODY) {
    return { body: clean === '' ? '(no text 无正文)' : clean, cut: false };
  }
  return { body: `${characters.slice(0, LONGEST_BODY - 3).join('')}[…]`, cut: true };
}

/** What a delivery report says, from its text. */
export function deliveryReportIn(text: string): DeliveryReport {
  return {
    action: /^action:\s*(\w+)/im.exec(text)?.[1]?.toLowerCase() ?? '',
    status: /^status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(text)?.[1] ?? '',
  };
}

/** True when a report says that a mail never arrives; one that is late only may still. */
export function saysUndeliverable({ action, status }: DeliveryReport): boolean {
  return (
    action === 'failed' || (action === '' && !status.startsWith('4') && !status.startsWith('2'))
  );
}

/** Why mail could not be fetched. */
export type FetchFailure = 'login_refused' | 'no_such_folder' | 'unreachable' | 'failed';

const NETWORK =
  /^(E(CONN|HOST|NET|PIPE|TIMEDOUT|NOTFOUND|AI_)|NoConnection|CONNECT_|GREETING_|UPGRADE_|ETIMEOUT)/;

/** Why fetching mail failed, from what the library throws. */
export function fetchFailureOf(error: unknown): FetchFailure {
  const { authenticationFailed, mailboxMissing, code } = error as {
    authenticationFailed?: boolean;
    mailboxMissing?: boolean;
    code?: string;
  };
  if (authenticationFailed === true) return 'login_refused';
  if (mailboxMissing === true) return 'no_such_folder';
  return NETWORK.test(code ?? '') ? 'unreachable' : 'failed';
}

/** How long to wait after a number of failures in a row: longer each time, then as long as the last of the schedule. */
export function pauseMs(
  scheduleSeconds: readonly number[],
  failures: number,
  random: number,
): number {
  const nth = Math.min(failures, scheduleSeconds.length);
  return retryDelayMs(scheduleSeconds, nth, random) ?? LONGEST_PAUSE_MS;
}

/** The references an answer carries: the thread so far, the oldest and the newest when it is long. */
export function referencesAfter(references: readonly string[], messageId: string): string[] {
  if (messageId === '') return [...references];
  const all = [...references.filter((id) => id !== messageId), messageId];
  return all.length <= MOST_REFERENCES
    ? all
    : [...all.slice(0, 1), ...all.slice(1 - MOST_REFERENCES)];
}

function oneLine(text: string): string {
  return (
    text
      .toWellFormed()
      // eslint-disable-next-line no-control-regex -- line breaks and controls are what has to go
      .replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
  );
}
