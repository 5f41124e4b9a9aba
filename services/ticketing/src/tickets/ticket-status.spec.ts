import { checkTransitions, ticketStatuses, ticketTransitions } from './ticket-status.js';

describe('the table of transitions', () => {
  it('of tickets makes sense', () => {
    expect(() => checkTransitions(ticketStatuses, ticketTransitions)).not.toThrow();
  });

  it('is refused when it names a status that does not exist', () => {
    const check = () =>
      checkTransitions(['new', 'done'], { finish: { from: ['new'], to: 'over' } });
    expect(check).toThrow('unknown statuses: over');
  });

  it('is refused when a status can never be reached', () => {
    const moves = {
      finish: { from: ['new'], to: 'done' },
      restart: { from: ['done', 'lost'], to: 'new' },
    };
    expect(() => checkTransitions(['new', 'done', 'lost'], moves)).toThrow(
      'no transition leads to: lost',
    );
  });

  it('is refused when a status can never be left', () => {
    const check = () =>
      checkTransitions(['new', 'done'], { finish: { from: ['new'], to: 'done' } });
    expect(check).toThrow('no transition leaves: done');
  });
});
