import { mailFailureOf } from './mail-failure.rules.js';

describe('a mail that could not be sent', () => {
  it.each([
    ['is given up when the server will never take it', { responseCode: 550 }, '550', true],
    ['is tried again when the server will take it later', { responseCode: 451 }, '451', false],
    ['is tried again when the server was away', { code: 'ECONNREFUSED' }, 'unreachable', false],
  ])('%s', (_rule, error, reason, isFinal) => {
    expect(mailFailureOf(error)).toEqual({ reason, isFinal });
  });
});
