import { TimelineEntryKind } from '@shouwen/contracts';
import { TicketChanges } from './ticket-changes.js';

const change = (version: number, ticketId = 'a') => ({
  ticketId,
  version,
  type: TimelineEntryKind.REPLIED,
  changedAt: new Date(0),
});

function heard(maxPending: number): TicketChanges {
  const changes = new TicketChanges(maxPending);
  changes.resume();
  return changes;
}

describe('the changes of a ticket', () => {
  it('reach each follower of that ticket, in order, from when they began to follow', async () => {
    const changes = heard(10);
    changes.publish(change(1));
    const [first, second, other] = ['a', 'a', 'b'].map((id) => changes.follow(id));
    changes.publish(change(2));
    changes.publish(change(3));
    for (const follower of [first, second]) {
      expect(await follower?.next()).toMatchObject({ value: { version: 2 } });
      expect(await follower?.next()).toMatchObject({ value: { version: 3 } });
    }
    const waiting = other?.next();
    changes.publish(change(9, 'b'));
    expect(await waiting).toMatchObject({ value: { version: 9 } });
  });

  it('end for a follower who is too far behind, and never leave one out silently', async () => {
    const changes = heard(2);
    const follower = changes.follow('a');
    for (const version of [1, 2, 3, 4]) changes.publish(change(version));
    expect(changes.size).toBe(0);
    await expect(follower.next()).rejects.toMatchObject({ code: 'gateway.changes_missed' });
    expect(await follower.next()).toEqual({ value: undefined, done: true });
  });

  it('end at once for a follower who waits when they are ended', async () => {
    const changes = heard(2);
    const follower = changes.follow('a');
    const waiting = follower.next();
    follower.end();
    follower.end();
    expect(await waiting).toEqual({ value: undefined, done: true });
    expect(await follower.next()).toEqual({ value: undefined, done: true });
    expect(changes.size).toBe(0);
  });

  it('are told to be missed, at once, to those who follow when they can no longer be heard', async () => {
    const changes = heard(2);
    const [waiter, reader] = [changes.follow('a'), changes.follow('b')];
    const waiting = waiter.next();
    changes.publish(change(1, 'b'));
    changes.interrupt();
    await expect(waiting).rejects.toMatchObject({ code: 'gateway.changes_missed' });
    await expect(reader.next()).rejects.toMatchObject({ code: 'gateway.changes_missed' });
    expect(changes.size).toBe(0);
  });

  it('can not be followed while they can not be heard', () => {
    const changes = new TicketChanges(2);
    const refusal = expect.objectContaining({ code: 'platform.service_unavailable' }) as Error;
    expect(() => changes.follow('a')).toThrow(refusal);
    changes.resume();
    changes.follow('a');
    changes.interrupt();
    expect(() => changes.follow('a')).toThrow(refusal);
  });
});
