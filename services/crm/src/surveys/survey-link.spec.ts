import { keyIdOf, signLink, verifyLink } from './survey-link.js';

const key = { id: 300, secret: Buffer.alloc(32, 1) };
const content = {
  invitationId: '0197f3b0-1234-7abc-8def-0123456789ab',
  expiresAt: new Date('2026-03-02T09:00:00Z'),
};
const token = signLink(content, key);
const changed = (place: number) => {
  const bytes = Buffer.from(token, 'base64url');
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  return bytes.toString('base64url');
};

describe('a link', () => {
  it('says which invitation, until when, and which secret signed it', () => {
    expect(verifyLink(token, key)).toEqual(content);
    expect(keyIdOf(token)).toBe(300);
    expect(token).toMatch(/^[\w-]{51}$/);
  });

  it.each<[string, string]>([
    ['of another secret', signLink(content, { ...key, secret: Buffer.alloc(32, 2) })],
    ['of another id of the secret', signLink(content, { ...key, id: 301 })],
    ['with another secret named', changed(0)],
    ['with another invitation', changed(5)],
    ['with another expiry', changed(20)],
    ['with another signature', changed(37)],
    ['cut short', token.slice(0, -1)],
    ['with something behind it', `${token}A`],
    ['written otherwise', `${token}=`],
    ['that is empty', ''],
    ['in other characters', '问卷'.repeat(20)],
  ])('%s is not ours', (_what, other) => {
    expect(verifyLink(other, key)).toBeUndefined();
  });
});
