import { readFileSync } from 'node:fs';
import { secretOf, signatureOf } from '../webhooks/signature.js';
import { requireSigned, rotateSecret } from './call-source.rules.js';
import type { SignedReport } from './call-source.rules.js';
import type { CallSource } from './call.entity.js';

const DOCUMENT = readFileSync(new URL('../../../../docs/telephony.md', import.meta.url), 'utf8');

const now = new Date('2026-03-02T09:00:00Z');
const TIMESTAMP = now.getTime() / 1000;
const [OLD, NEW, OTHER] = [1, 2, 3].map((nth) => secretOf(Buffer.alloc(32, nth))) as [
  string,
  string,
  string,
];

const source: CallSource = {
  id: '0198f0a2-7c3d-7e11-9a44-3b5f0c6d7e8f',
  version: 1,
  name: 'PBX',
  defaultRegion: 'CN',
  teamId: '0198f0a2-7c3d-7e11-9a44-3b5f0c6d7e90',
  callbackCalendarId: null,
  active: true,
  secret: OLD,
  previousSecret: null,
  previousSecretUntil: null,
  createdAt: now,
  changedAt: now,
  changedBy: 'ada',
};

function signed(secrets: string[], timestamp = TIMESTAMP, body = '{"文":"字"}'): SignedReport {
  const message = { id: 'msg_1', timestamp, body };
  return {
    webhookId: message.id,
    webhookTimestamp: String(timestamp),
    webhookSignature: signatureOf(message, secrets),
    body: Buffer.from(body),
  };
}

function codeOf(report: SignedReport, of = source, at = now): string {
  try {
    requireSigned(report, of, 300, at);
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'taken';
}

describe('a report', () => {
  it('of docs/telephony.md is taken with the secret beside it', () => {
    const vectors = [
      ...DOCUMENT.matchAll(/^\| `(whsec_\S+)` \| `(\S+)` \| `(\d+)` \| `(.+)` \| `(v1,\S+)` \|$/gm),
    ];
    expect(vectors).toHaveLength(2);
    for (const [, secret = '', webhookId = '', stamp = '', body = '', signature = ''] of vectors) {
      const report = {
        webhookId,
        webhookTimestamp: stamp,
        webhookSignature: signature,
        body: Buffer.from(body),
      };
      const at = new Date(Number(stamp) * 1000);
      expect(codeOf(report, { ...source, secret }, at)).toBe('taken');
      expect(codeOf(report, source, at)).toBe('telephony.signature_invalid');
    }
  });

  it.each<[string, Partial<SignedReport>]>([
    ['has no id', { webhookId: '' }],
    ['has another id', { webhookId: 'msg_2' }],
    ['has an id of what no header carries', { webhookId: 'msg\u0000' }],
    ['has no timestamp', { webhookTimestamp: '' }],
    ['has a timestamp that is no number', { webhookTimestamp: 'now' }],
    ['has another timestamp', { webhookTimestamp: String(TIMESTAMP + 1) }],
    ['has no signature', { webhookSignature: '' }],
    ['has a signature of another version', { webhookSignature: 'v2,AAAA' }],
    ['has another body', { body: Buffer.from('{}') }],
  ])('that %s is refused', (_what, patch) => {
    expect(codeOf({ ...signed([OLD]), ...patch })).toBe('telephony.signature_invalid');
  });

  it.each([
    [0, 'taken'],
    [300, 'taken'],
    [-300, 'taken'],
    [301, 'telephony.timestamp_out_of_range'],
    [-301, 'telephony.timestamp_out_of_range'],
  ])('signed %i s from now is %s', (offset, expected) => {
    expect(codeOf(signed([OLD], TIMESTAMP + offset))).toBe(expected);
  });

  it('of a system that is switched off is refused, and only who has the secret learns why', () => {
    const off = { ...source, active: false };
    expect(codeOf(signed([OLD]), off)).toBe('telephony.source_disabled');
    expect(codeOf(signed([OTHER]), off)).toBe('telephony.signature_invalid');
  });

  it('is taken with either secret until the overlap ends, then with the new one', () => {
    const rotated = rotateSecret(source, NEW, 24, { callerId: 'ada', now });
    const ended = new Date(now.getTime() + 24 * 3_600_000);
    const stamp = ended.getTime() / 1000;
    expect(codeOf(signed([OLD]), rotated)).toBe('taken');
    expect(codeOf(signed([NEW]), rotated)).toBe('taken');
    expect(codeOf(signed([OLD], stamp), rotated, ended)).toBe('telephony.signature_invalid');
    expect(codeOf(signed([OTHER, NEW], stamp), rotated, ended)).toBe('taken');
    expect(rotated).toMatchObject({ version: 2, changedBy: 'ada' });
  });
});
