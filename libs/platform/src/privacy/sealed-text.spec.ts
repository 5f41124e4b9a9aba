import { NONCE_BYTES, SealedText, sealingKeyIn } from './sealed-text.js';

const keyOf = (letter: string) => Buffer.alloc(32, letter);
const nonce = Buffer.alloc(NONCE_BYTES, 1);

describe('a sealed text', () => {
  const seals = new SealedText(keyOf('a'));
  const sealed = seals.seal('request', '["tel:+8613800138000"]', nonce);

  it('is not readable, and opens to what it was', () => {
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain('13800138000');
    expect(seals.open('request', sealed)).toBe('["tel:+8613800138000"]');
  });

  it('does not open about something else, with another key, or when it was changed', () => {
    expect(() => seals.open('another', sealed)).toThrow();
    expect(() => new SealedText(keyOf('b')).open('request', sealed)).toThrow();
    expect(() => seals.open('request', `B${sealed.slice(1)}`)).toThrow();
  });

  it('takes keys of 32 bytes only', () => {
    expect(sealingKeyIn(keyOf('a').toString('base64'))).toEqual(keyOf('a'));
    expect(sealingKeyIn('c2hvcnQ=')).toBeUndefined();
  });
});
