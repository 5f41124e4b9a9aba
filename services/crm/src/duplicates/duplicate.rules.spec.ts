import { likenessOfNames } from './duplicate.rules.js';

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
