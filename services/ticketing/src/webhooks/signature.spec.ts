import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Webhook } from 'standardwebhooks';
import { SECRET_BYTES, secretOf, signatureOf } from './signature.js';

const newSecret = () => secretOf(randomBytes(SECRET_BYTES));

const DOCUMENT = readFileSync(new URL('../../../../docs/webhooks.md', import.meta.url), 'utf8');

// The example of the Standard Webhooks specification's reference libraries.
const example = {
  id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
  timestamp: 1614265330,
  body: '{"test": 2432232314}',
};
const EXAMPLE_SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const EXAMPLE_SIGNATURE = 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=';

describe('a webhook message', () => {
  it('is signed as the specification says', () => {
    expect(signatureOf(example, [EXAMPLE_SECRET])).toBe(EXAMPLE_SIGNATURE);
  });

  it('has every test vector of docs/webhooks.md', () => {
    const vectors = [
      ...DOCUMENT.matchAll(/^\| `(whsec_\S+)` \| `(\S+)` \| `(\d+)` \| `(.+)` \| `(v1,\S+)` \|$/gm),
    ];
    expect(vectors.length).toBeGreaterThanOrEqual(3);
    for (const [, secret = '', id = '', timestamp, body = '', signature] of vectors) {
      expect(signatureOf({ id, timestamp: Number(timestamp), body }, [secret])).toBe(signature);
    }
  });

  it('is accepted by the reference library with the old and with the new secret', () => {
    const secrets = [newSecret(), newSecret()];
    const timestamp = Math.floor(Date.now() / 1000);
    const message = { id: 'a', timestamp, body: '{"文":"字"}' };
    const headers = {
      'webhook-id': message.id,
      'webhook-timestamp': String(timestamp),
      'webhook-signature': signatureOf(message, secrets),
    };
    for (const secret of secrets) {
      expect(new Webhook(secret).verify(message.body, headers)).toEqual({ 文: '字' });
    }
    expect(() => new Webhook(newSecret()).verify(message.body, headers)).toThrow();
    expect(() => new Webhook(secrets[0] ?? '').verify('{}', headers)).toThrow();
  });

  it('has a secret of 32 random bytes', () => {
    const secret = newSecret();
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(newSecret()).not.toBe(secret);
  });
});
