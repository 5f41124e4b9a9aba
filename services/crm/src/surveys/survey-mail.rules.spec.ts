import { recipientOf } from './survey-mail.rules.js';
import type { KnownCustomer } from './survey-mail.rules.js';

const phone = { kind: 'phone', value: '+8613800138000' };
const email = (value: string) => ({ kind: 'email', value });
const speaks = (value: string) => ({ key: 'preferred_language', value });

describe('a customer is written to', () => {
  it.each<[string, Partial<KnownCustomer>, string]>([
    [
      'at their first address',
      { contactPoints: [phone, email('a@x.cn'), email('b@x.cn')] },
      'a@x.cn',
    ],
    ['at the one they wrote from', { identities: ['li', 'mailto:li@x.cn'] }, 'li@x.cn'],
    ['at the one they sign in with', { identities: ['li@x.cn'] }, 'li@x.cn'],
    ['nowhere when they have a telephone only', { contactPoints: [phone], identities: ['li'] }, ''],
    [
      'nowhere when it would be a second header',
      { identities: ['mailto:a@x.cn\nBcc: b@x.cn'] },
      '',
    ],
  ])('%s', (_where, patch, address) => {
    const nothing = { contactPoints: [], identities: [], traits: [] };
    expect(recipientOf({ ...nothing, ...patch }).address).toBe(address);
  });

  it.each([
    ['中文', 'zh'],
    ['zh-CN', 'zh'],
    ['English', 'en'],
    ['Italiano', 'both'],
    ['', 'both'],
  ])('who speaks "%s" in %s', (value, language) => {
    const known = { contactPoints: [], identities: [], traits: [speaks(value)] };
    expect(recipientOf(known).language).toBe(language);
  });
});
