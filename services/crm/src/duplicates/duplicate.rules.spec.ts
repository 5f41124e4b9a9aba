import { likenessOfNames, pointsProblems } from './duplicate.rules.js';

describe('how alike names are', () => {
  it.each([
    ['杭州晨光贸易有限公司', '杭州晨光贸易', true],
    ['杭州晨光贸易有限公司', '杭州晨光商贸有限公司', false],
    ['杭州晨光文化用品股份有限公司', '杭州晨光文化用品厂', true],
    ['Harbour Lights Ltd', 'harbour lights limited', true],
    ['Jonathan Smith', 'Jonathon Smith', true],
    ['Harbour Lights', 'Harbour Bridge', false],
    ['王丽', '王芳', false],
    ['Ltd', 'Limited', false],
  ])('%s and %s: %s', (one, other, isAlike) => {
    expect(likenessOfNames([one], [other]) >= 0.7).toBe(isAlike);
  });
});

describe('points', () => {
  it.each([
    ['phone', 0, true],
    ['threshold', 1, true],
    ['threshold', 0, false],
    ['likeness_percent', 0, false],
  ])('of %s may be %s: %s', (name, points, isFine) => {
    expect(pointsProblems(name, points).map(({ field }) => field)).toEqual(
      isFine ? [] : ['points'],
    );
  });
});
