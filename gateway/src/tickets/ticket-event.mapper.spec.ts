import { TimelineEntryKind } from '@shouwen/contracts';
import { ticketChangeOf } from './ticket-event.mapper.js';

const headers = {
  ce_type: Buffer.from('shouwen.ticketing.ticket.grade_changed.v1'),
  ce_subject: '0190a0a0-1234-7abc-8def-0123456789ab',
  ce_sequence: '7',
  ce_time: '2026-03-02T09:00:00Z',
};

describe('an event of ticketing', () => {
  it('tells what changed, of which ticket, to which version, and when', () => {
    expect(ticketChangeOf({ headers })).toEqual({
      ticketId: headers.ce_subject,
      version: 7,
      type: TimelineEntryKind.GRADE_CHANGED,
      changedAt: new Date('2026-03-02T09:00:00Z'),
    });
  });

  it.each([
    ['of a kind that is unknown', { ce_type: 'shouwen.ticketing.ticket.frozen.v1' }],
    ['without a ticket', { ce_subject: undefined }],
    ['without a version', { ce_sequence: 'x' }],
    ['without a time', { ce_time: 'soon' }],
  ])('%s tells nothing', (_what, wrong) => {
    expect(ticketChangeOf({ headers: { ...headers, ...wrong } })).toBeUndefined();
  });
});
