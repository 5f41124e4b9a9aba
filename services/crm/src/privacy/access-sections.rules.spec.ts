import type { AccessSection } from '../customers/personal-data.js';
import { accessSql, inOrder, nextPlace, placeIn } from './access-sections.rules.js';

const section = (name: string, key: AccessSection['key']): AccessSection => ({
  ...{ name, key, from: name, of: 'customer_id = any($1)', item: 'to_jsonb(it)', tells: [] },
});
const ID = '019cb000-0000-7000-8000-0000000000aa';
const record = section('record', [['id', 'uuid']]);
const history = section('history', [
  ['customer_id', 'uuid'],
  ['version', 'integer'],
]);
const sections = [record, history];

describe('a page of what is known of a customer', () => {
  it.each([
    ['', record, ''],
    ['record:', record, ''],
    [`record:${ID}`, record, ID],
    [`history:${ID}.7`, history, `${ID}.7`],
  ])('begins where the token %j says', (token, expected, after) => {
    expect(placeIn(sections, token)).toEqual({ section: expected, after });
  });

  it.each([
    'nothing:',
    'record',
    `record:${ID}.7`,
    `history:${ID}`,
    `history:${ID}.x`,
    'x'.repeat(200),
  ])('is refused for the token %j', (token) => {
    expect(() => placeIn(sections, token)).toThrow(
      expect.objectContaining({ code: 'platform.page_token_invalid' }),
    );
  });

  it('is followed by the rest of its part, by the next part, or by nothing', () => {
    expect(nextPlace(record, ID, history)).toBe(`record:${ID}`);
    expect(nextPlace(record, '', history)).toBe('history:');
    expect(nextPlace(history, '', undefined)).toBe('');
  });

  it('comes after that of the record, by the name of its part', () => {
    const care = section('care', [['id', 'uuid']]);
    expect(inOrder([history, record, care])).toEqual([record, care, history]);
  });

  it('is read in the order of all columns of the key', () => {
    expect(accessSql(history)).toContain('order by customer_id, version limit $3');
  });
});
