import { OpenTicketRequest, requestSchemas } from '@shouwen/contracts';
import { ContractValidator } from './contract-validator.js';

const NAME = 'shouwen.ticketing.v1.OpenTicketRequest';

describe('checking a request against its contract', () => {
  const validator = new ContractValidator(requestSchemas);
  const opening = (patch: object) => ({
    ...OpenTicketRequest.fromJSON({ subject: 'Late', body: 'Where is it?' }),
    ...patch,
  });
  const wrong = (patch: object) => validator.violationsOf(NAME, opening(patch));

  it('finds nothing wrong with one that keeps every rule', () => {
    expect(wrong({})).toEqual([]);
    expect(() => validator.check(NAME, opening({}))).not.toThrow();
  });

  it.each<[string, object, string, RegExp, RegExp]>([
    ['blank', { subject: ' \n' }, 'subject', /white space/, /空白/],
    ['too long', { subject: '字'.repeat(201) }, 'subject', /at most 200 char/, /最多 200 个字符/],
    ['with U+0000', { body: 'a\u0000' }, 'body', /U\+0000/, /U\+0000/],
    ['of no known value', { grade: 'GRADE_EXTREME' }, 'grade', /one of/, /以下之一/],
    ['of the wrong type', { subject: 7 }, 'subject', /type string/, /类型/],
  ])('names a field that is %s, in both languages', (_what, patch, field, english, chinese) => {
    const [violation] = wrong(patch);
    expect(violation).toMatchObject({ field });
    expect(violation?.description).toMatch(english);
    expect(violation?.descriptionZh).toMatch(chinese);
  });

  it('counts characters as people do, not as JavaScript does', () => {
    expect(wrong({ subject: '𠮷'.repeat(200) })).toEqual([]);
  });

  it('names every field at once', () => {
    expect(wrong({ subject: '', body: '' }).map(({ field }) => field)).toEqual(['subject', 'body']);
  });
});
