import { placeOfToken, tokenOfPlace } from './timeline-place.rules.js';

const ID = '0197f3b0-0000-7000-8000-000000000001';
const MOMENT = '2026-03-02T09:00:00.123Z';

describe('a place in the timelines of customers', () => {
  it('is what its token says', () => {
    const token = tokenOfPlace(new Date(MOMENT), [7, ID]);
    expect(placeOfToken(token, ['version', 'uuid'])).toEqual({ at: MOMENT, keys: ['7', ID] });
  });

  it('is before everything without a token', () => {
    expect(placeOfToken('', ['uuid'])).toEqual({
      at: 'infinity',
      keys: ['ffffffff-ffff-ffff-ffff-ffffffffffff'],
    });
  });

  it.each([
    ['no moment', ID],
    ['a moment alone', MOMENT],
    ['a day that no month has', `2026-02-30T09:00:00.123Z/${ID}`],
    ['an hour that no day has', `2026-02-20T25:00:00.123Z/${ID}`],
    ['a year that no database has', `0000-01-01T00:00:00.000Z/${ID}`],
    ['a word that a database knows', `infinity/${ID}`],
    ['a key of another kind', `${MOMENT}/7`],
    ['a key too many', `${MOMENT}/${ID}/${ID}`],
    ['more than a key', `${MOMENT}/${ID} or true`],
  ])('is not %s', (_what, token) => {
    expect(() => placeOfToken(token, ['uuid'])).toThrow(
      expect.objectContaining({ code: 'platform.page_token_invalid' }),
    );
  });

  it.each(['0', '-1', '1e3', '9999999999', ''])('has no version %j', (version) => {
    expect(() => placeOfToken(`${MOMENT}/${version}`, ['version'])).toThrow(
      expect.objectContaining({ code: 'platform.page_token_invalid' }),
    );
  });
});
