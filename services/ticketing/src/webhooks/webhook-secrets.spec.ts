import { WebhookSecrets, keysIn } from './webhook-secrets.js';

const [one, two] = ['a', 'b'].map((letter) => Buffer.alloc(32, letter).toString('base64'));
const nonce = Buffer.alloc(12, 1);
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';

describe('the secrets of webhooks', () => {
  const secrets = new WebhookSecrets(keysIn(`k1:${one}`));

  it('are not readable as they are stored, and open to what they were', () => {
    const stored = secrets.seal('endpoint', secret, nonce);
    expect(stored).toMatch(/^aes-256-gcm:k1:/);
    expect(stored).not.toContain(secret.slice(6));
    expect(secrets.open('endpoint', stored)).toBe(secret);
  });

  it('open after a change of keys, as long as the old one is there', () => {
    const stored = secrets.seal('endpoint', secret, nonce);
    const changed = new WebhookSecrets(keysIn(`k2:${two}, k1:${one}`));
    expect(changed.open('endpoint', stored)).toBe(secret);
    expect(changed.seal('endpoint', secret, nonce)).toMatch(/^aes-256-gcm:k2:/);
    const without = new WebhookSecrets(keysIn(`k2:${two}`));
    expect(() => without.open('endpoint', stored)).toThrow('no key k1');
  });

  it('do not open for another endpoint, or when they were changed', () => {
    const stored = secrets.seal('endpoint', secret, nonce);
    expect(() => secrets.open('another', stored)).toThrow();
    const changed = stored.replace(/.{4}$/, (end) => (end === 'AAAA' ? 'BBBB' : 'AAAA'));
    expect(() => secrets.open('endpoint', changed)).toThrow();
  });

  it('of an earlier release open as they are', () => {
    expect(secrets.open('endpoint', secret)).toBe(secret);
  });

  it('are not made while there is no key', () => {
    expect(() => new WebhookSecrets([]).seal('endpoint', secret, nonce)).toThrow(
      expect.objectContaining({ code: 'webhooks.no_key' }),
    );
  });

  it.each(['k1', `k1:${'A'.repeat(20)}`, `bad id:${one}`])('are refused a key like %s', (text) => {
    expect(() => keysIn(text)).toThrow('WEBHOOK_SECRET_KEYS');
  });
});
