import { ActorKind } from '@shouwen/contracts';
import type { Caller } from '@shouwen/platform';
import type { ExportEntity, ExportPolicy, ExportStatus } from './export.entity.js';
import { decideExport, downloadExport, offerFile, rowLimitOf } from './export.rules.js';

const now = new Date('2026-03-02T09:00:00Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

const caller = (id: string, actorId = ''): Caller => ({
  ...{ kind: ActorKind.HUMAN, id, name: id, roles: new Set(['manager']), actorId, token: '' },
});
const anExport = (patch: Partial<ExportEntity> = {}): ExportEntity => ({
  ...{ id: 'e1', version: 1, status: 'requested', filter: { statuses: [] }, columns: ['id'] },
  ...{ inClear: false, roles: ['supervisor'], purpose: 'legal', reason: 'r', requestedAt: now },
  ...{ requestedBy: { kind: ActorKind.HUMAN, id: 'sue', name: 'Sue' }, makers: ['sue'] },
  ...{ decidedAt: null, decidedBy: null, decisionReason: '', attempts: 0, lease: null },
  ...{ fileKey: null, rows: 0, bytes: 0, sha256: '', finishedAt: null, expiresAt: null },
  ...{ downloads: 0, failure: null },
  ...patch,
});
const policy: ExportPolicy = {
  ...{ maxRows: 100, maxRowsInClear: 10, maxBytes: 1, rowsAtOnce: 1, maxAttempts: 1 },
  ...{ offerHours: 72, keepDays: 100 },
};
const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('deciding an export', () => {
  it.each([
    [true, 'approved'],
    [false, 'refused'],
  ] as const)('by a second person with %j makes it %s', (approved, status) => {
    const decision = { approved, reason: 'audit', caller: caller('max') };
    expect(decideExport(anExport(), decision, now)).toMatchObject({
      ...{ status, version: 2, decidedAt: now, decisionReason: 'audit' },
      decidedBy: { id: 'max' },
    });
  });

  it.each([
    ['the person who asked', caller('sue')],
    ['somebody who acts for that person', caller('sue', 'max')],
    ['that person acting for somebody else', caller('max', 'sue')],
  ])('is refused to %s', (_who, by) => {
    const decision = { approved: true, reason: '', caller: by };
    expect(codeOf(() => decideExport(anExport(), decision, now))).toBe('crm.export_second_person');
  });

  it.each<ExportStatus>(['refused', 'approved', 'ready', 'failed', 'expired'])(
    'is refused once it is %s',
    (status) => {
      const decision = { approved: true, reason: '', caller: caller('max') };
      const one = anExport({ status });
      expect(codeOf(() => decideExport(one, decision, now))).toBe('crm.export_decided');
    },
  );
});

describe('the file of an export', () => {
  const file = { rows: 3, bytes: 99, sha256: 'aa' };
  const ready = offerFile(anExport({ status: 'approved', lease: 'l' }), file, policy, now);

  it('is offered for the time that the policy says', () => {
    expect(ready).toMatchObject({ ...file, status: 'ready', lease: null, finishedAt: now });
    expect(ready.expiresAt).toEqual(later(72));
  });

  it('is counted when who asked for it downloads it', () => {
    expect(downloadExport(ready, caller('sue'), false, later(71))).toMatchObject({ downloads: 1 });
  });

  it.each<[string, ExportEntity, Caller, boolean, Date, string]>([
    ['to anybody else', ready, caller('max'), false, now, 'crm.export_not_yours'],
    ['to who acts for them', ready, caller('sue', 'max'), false, now, 'crm.export_not_yours'],
    [
      'when its time is over',
      ready,
      caller('sue'),
      false,
      later(72),
      'crm.export_not_downloadable',
    ],
    [
      'with an erased customer in it',
      ready,
      caller('sue'),
      true,
      now,
      'crm.export_not_downloadable',
    ],
    [
      'while it is written',
      anExport({ status: 'approved' }),
      caller('sue'),
      false,
      now,
      'crm.export_not_downloadable',
    ],
  ])('is refused %s', (_when, one, by, isWithdrawn, at, code) => {
    expect(codeOf(() => downloadExport(one, by, isWithdrawn, at))).toBe(code);
  });

  it.each([
    [true, 10],
    [false, 100],
  ])('in clear %j may have %i customers', (inClear, rows) => {
    expect(rowLimitOf(anExport({ inClear }), policy)).toBe(rows);
  });
});
