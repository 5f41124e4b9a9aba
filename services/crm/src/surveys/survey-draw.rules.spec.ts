import { gatheredMore, isFull, neededFor, nobodyGathered } from './survey-draw.rules.js';

const stratum = (tier: string, region: string, wanted: number, invited = 0) => ({
  ...{ tier, region, wanted, invited },
});

describe('how many candidates of a stratum are kept', () => {
  it.each<[string, ReturnType<typeof stratum>[], number]>([
    ['those that are wanted, and some to spare', [stratum('vip', '', 100)], 1_100],
    ['what is drawn before is not drawn again', [stratum('vip', '', 100, 40)], 1_060],
    ['none once enough were drawn', [stratum('vip', '', 100, 100)], 0],
    [
      'also those that a stratum before may take',
      [stratum('', 'east', 300), stratum('vip', '', 100)],
      1_400,
    ],
    [
      'not those of strata that have nobody in common',
      [stratum('regular', '', 300), stratum('vip', 'east', 50), stratum('vip', 'west', 100)],
      1_100,
    ],
  ])('%s', (_name, strata, needed) => {
    expect(neededFor(strata, strata.length - 1)).toBe(needed);
  });

  it('is made smaller once there are twice as many', () => {
    const [none] = nobodyGathered([stratum('vip', '', 100)]);
    const [more] = gatheredMore([none!], { 0: 2_199 });
    expect(isFull(more!, 1_100)).toBe(false);
    const [full] = gatheredMore([more!], { 0: 1 });
    expect(isFull(full!, 1_100)).toBe(true);
    expect(gatheredMore([full!], {})).toEqual([full]);
  });
});
