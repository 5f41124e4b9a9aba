import { fetchFailureOf, pauseMs } from './mail.rules.js';

describe('mail that could not be fetched', () => {
  it.each([
    ['a refused password', { authenticationFailed: true }, 'login_refused'],
    ['a folder that is not there', { mailboxMissing: true }, 'no_such_folder'],
    ['a server that is away', { code: 'ECONNREFUSED' }, 'unreachable'],
    ['a name that is not known', { code: 'ENOTFOUND' }, 'unreachable'],
    ['a connection that ended', { code: 'NoConnection' }, 'unreachable'],
    ['a server that does not greet', { code: 'GREETING_TIMEOUT' }, 'unreachable'],
    ['anything else', new Error('unexpected'), 'failed'],
  ])('is told apart: %s', (_what, error, failure) => {
    expect(fetchFailureOf(error)).toBe(failure);
  });

  it.each([
    ['soon after the first failure', 1, 30_000],
    ['later after the second', 2, 60_000],
    ['as late as the schedule goes, for ever', 99, 900_000],
  ])('is tried again %s', (_when, failures, expected) => {
    expect(pauseMs([30, 60, 900], failures, 0)).toBe(expected);
  });

  it('is tried again even when there is no schedule', () => {
    expect(pauseMs([], 1, 0)).toBe(900_000);
  });
});
