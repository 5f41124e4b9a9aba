/** Hours of every day, in minutes after its midnight. */
function daily(from: number, to: number) {
  const intervals = [{ from, to }];
  const weekly = {
    ...{ monday: intervals, tuesday: intervals, wednesday: intervals, thursday: intervals },
    ...{ friday: intervals, saturday: intervals, sunday: intervals },
  };
  return { timeZone: 'Asia/Shanghai', weekly };
}

/** A shift of the demo data; its key makes idempotency keys and must never change. */
export const demoShifts = [
  { key: 'day', nameZh: '白班', nameEn: 'Day shift', hours: daily(480, 1200) },
  { key: 'night', nameZh: '夜班', nameEn: 'Night shift', hours: daily(1200, 1920) },
] as const;

/**
 * Who is on which shift. In each team somebody can be given work at any time: of the technical team one by day and one by night,
 * and of the service team `agent`, who has no shifts.
 */
export const demoShiftAssignments: readonly {
  shift: (typeof demoShifts)[number]['key'];
  memberId: string;
}[] = [
  { shift: 'day', memberId: 'agent2' },
  { shift: 'day', memberId: 'engineer' },
  { shift: 'night', memberId: 'specialist' },
];

/** Since when they are on them; the same at each start, so that what is repeated is the same mutation. */
export const demoShiftsFrom = '2026-01-01';
