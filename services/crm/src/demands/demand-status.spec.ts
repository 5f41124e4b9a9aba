import { checkDemandTransitions } from './demand-status.js';

describe('the table of moves', () => {
  it('of demands makes sense', () => {
    expect(() => checkDemandTransitions()).not.toThrow();
  });

  it.each([
    [
      'names a status that does not exist',
      ['new'],
      { end: { from: ['new'], to: 'over' } },
      'unknown: over',
    ],
    [
      'leaves a status that nothing leads to',
      ['new', 'lost'],
      { end: { from: ['lost'], to: 'new' } },
      'unreachable: lost',
    ],
    [
      'holds a status that nothing leads out of',
      ['new', 'done'],
      { end: { from: ['new'], to: 'done' } },
      'stuck: done',
    ],
  ])('is refused when it %s', (_why, statuses, moves, words) => {
    expect(() => checkDemandTransitions(statuses, moves, [])).toThrow(words);
  });
});
