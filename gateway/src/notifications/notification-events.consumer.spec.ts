import { newNotificationOf } from './notification-events.consumer.js';

const headers = {
  ce_type: 'shouwen.ticketing.notification.added.v1',
  ce_subject: 'ana',
  ce_sequence: '7',
};

describe('an event of a notification', () => {
  it('tells whose it is and where it stands', () => {
    expect(newNotificationOf({ headers })).toEqual({ recipientId: 'ana', number: 7 });
  });

  it.each([
    ['that it was read', { ce_type: 'shouwen.ticketing.notification.read.v1' }],
    ['nobody', { ce_subject: undefined }],
    ['no place', { ce_sequence: 'x' }],
  ])('that tells %s is passed over', (_what, wrong) => {
    expect(newNotificationOf({ headers: { ...headers, ...wrong } })).toBeUndefined();
  });
});
