import { DomainError } from '@shouwen/platform';
import { callReportOf } from './call-report.js';

const now = new Date('2026-03-02T09:05:00Z');
const report = {
  event: 'ended',
  callId: '20260302-000123',
  at: '2026-03-02T17:01:02+08:00',
  direction: 'inbound',
  from: '138 0013 8000',
  to: '400-800-1234',
};

const bytes = (value: unknown) => Buffer.from(JSON.stringify(value));

function refusalOf(body: Uint8Array): DomainError {
  try {
    callReportOf(body, now);
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  throw new Error('the report was not refused');
}

describe('a report', () => {
  it('is read with what it leaves out', () => {
    expect(callReportOf(bytes(report), now)).toEqual({
      callRef: '20260302-000123',
      event: {
        kind: 'ended',
        at: new Date('2026-03-02T09:01:02Z'),
        direction: 'inbound',
        caller: '138 0013 8000',
        called: '400-800-1234',
        queue: '',
        extension: '',
        durationSeconds: null,
        recordingUrl: '',
      },
    });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['an unknown event', { event: 'hold' }, 'event'],
    ['no identity', { callId: '' }, 'callId'],
    ['an identity that is no text', { callId: 7 }, 'callId'],
    ['a time without an offset', { at: '2026-03-02T09:01:02' }, 'at'],
    ['an offset of no zone', { at: '2026-03-02T09:01:02+99:99' }, 'at'],
    ['a day of no calendar', { at: '2026-02-30T09:01:02Z' }, 'at'],
    ['a time that has not come', { at: '2027-03-02T09:01:02Z' }, 'at'],
    ['a time before telephones reported', { at: '1970-01-01T00:00:00Z' }, 'at'],
    ['a number with a line break', { from: '1\n2' }, 'from'],
    ['a number that is null', { to: null }, 'to'],
    ['a negative duration', { durationSeconds: -1 }, 'durationSeconds'],
    ['a duration that is no whole number', { durationSeconds: 1.5 }, 'durationSeconds'],
  ])('with %s is refused, naming the field', (_what, patch, field) => {
    const refusal = refusalOf(bytes({ ...report, ...patch }));
    expect(refusal.code).toBe('platform.invalid_request');
    expect(refusal.violations.map((violation) => violation.field)).toEqual([field]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a recording without TLS', { recordingUrl: 'http://pbx.example/1' }, 'http://pbx.example/1'],
    ['a recording that is a script', { recordingUrl: 'javascript:alert(1)' }, ''],
    ['a recording that is no text', { recordingUrl: 7 }, ''],
    ['fields of its own', { mood: 'angry', leg: { id: 7 } }, ''],
    ['nothing said of what may be left out', { queue: null, durationSeconds: null }, ''],
  ])('with %s is taken all the same', (_what, patch, recordingUrl) => {
    const { event } = callReportOf(bytes({ ...report, ...patch }), now);
    expect(event).toMatchObject({ kind: 'ended', queue: '', durationSeconds: null, recordingUrl });
  });

  it.each([[Buffer.from('')], [Buffer.from('{')], [Buffer.from([0xff, 0xfe])]])(
    'that is no JSON in UTF-8 is refused as such',
    (body) => {
      expect(refusalOf(body).code).toBe('telephony.report_not_json');
    },
  );

  it.each([[[]], [null], ['text'], [7]])('that is %j and no object is refused', (body) => {
    expect(refusalOf(bytes(body)).code).toBe('platform.invalid_request');
  });
});
