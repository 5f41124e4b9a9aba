import { Channel, Complexity, Grade, TimelineEntryKind, Urgency } from '@shouwen/contracts';
import type { RequestContext } from '@shouwen/platform';
import { FastLaneCalls } from './fast-lane-calls.js';
import { TicketCalls, refusalOf, signIn } from './ticket-calls.js';
import { prepareTicketing, startTicketing } from './ticketing.process.js';
import type { TicketingEnvironment, TicketingProcess } from './ticketing.process.js';

const customer = { id: 'carol', name: 'Carol' };

let environment: TicketingEnvironment;
let service: TicketingProcess;
let tickets: TicketCalls;
let lane: FastLaneCalls;
let ana: () => RequestContext;
let max: () => RequestContext;
let carol: () => RequestContext;

beforeAll(async () => {
  environment = await prepareTicketing();
  service = await startTicketing(environment);
  tickets = new TicketCalls(service.client);
  lane = new FastLaneCalls(service);
  ana = await signIn(environment, 'ana', 'agent');
  max = await signIn(environment, 'max', 'manager');
  carol = await signIn(environment, 'carol', 'customer');
}, 120_000);

afterAll(async () => {
  lane.close();
  await service.stop();
  await environment.close();
});

describe('the grade of a ticket', () => {
  it('is derived from urgency and complexity, until a person overrides it with a reason', async () => {
    const opened = await tickets.open(ana(), {
      customer,
      urgency: Urgency.HIGH,
      complexity: Complexity.MODERATE,
    });
    expect(opened).toMatchObject({
      grade: Grade.IMPORTANT,
      urgency: Urgency.HIGH,
      complexity: Complexity.MODERATE,
      gradeOverridden: false,
    });
    const overridden = await tickets.changeGrade(opened.id, Grade.GENERAL, '客户不急', ana());
    expect(overridden).toMatchObject({ grade: Grade.GENERAL, gradeOverridden: true });
    const graded = await lane.grade(opened.id, Urgency.HIGH, Complexity.COMPLEX, ana());
    expect(graded).toMatchObject({ grade: Grade.URGENT, gradeOverridden: false, version: 3 });
    const same = await lane.grade(opened.id, Urgency.HIGH, Complexity.COMPLEX, ana());
    expect(same.version).toBe(3);
    const { entries } = await tickets.timeline(opened.id, ana());
    expect(entries.at(-1)).toMatchObject({
      kind: TimelineEntryKind.GRADE_CHANGED,
      changes: [
        { field: 'grade', from: 'general', to: 'urgent' },
        { field: 'complexity', from: 'moderate', to: 'complex' },
        { field: 'gradeSource', from: 'overridden', to: 'derived' },
      ],
    });
  });

  it('is not for a customer to choose, nor half of what it is derived from for anybody', async () => {
    const chosen = tickets.open(carol(), {
      urgency: Urgency.CRITICAL,
      complexity: Complexity.SIMPLE,
    });
    expect((await refusalOf(chosen)).code).toBe('ticketing.grade_not_allowed');
    const half = await refusalOf(
      tickets.open(ana(), { customer, urgency: Urgency.LOW, grade: Grade.URGENT }),
    );
    expect(half.violations.map(({ field }) => field)).toEqual(['grade', 'complexity']);
  });

  it('follows the matrix that a manager put, of which each wrong cell is named', async () => {
    const { cells, version } = await lane.matrix(ana());
    const stricter = cells.map((cell) =>
      cell.urgency === Urgency.LOW && cell.complexity === Complexity.SIMPLE
        ? { ...cell, grade: Grade.IMPORTANT }
        : cell,
    );
    const wrong = await refusalOf(lane.putMatrix(stricter, max()));
    expect(wrong.code).toBe('ticketing.grading_matrix_invalid');
    expect(wrong.violations.map(({ field }) => field)).toEqual(['cells.3.grade']);
    const right = stricter.map((cell) =>
      cell.urgency === Urgency.MEDIUM ? { ...cell, grade: Grade.IMPORTANT } : cell,
    );
    expect((await lane.putMatrix(right, max(), version)).version).toBe(version + 1);
    expect((await refusalOf(lane.putMatrix(cells, max(), version))).code).toBe(
      'platform.version_conflict',
    );
    const urgency = Urgency.LOW;
    const opened = await tickets.open(ana(), { customer, urgency, complexity: Complexity.SIMPLE });
    expect(opened.grade).toBe(Grade.IMPORTANT);
  });
});

describe('the queue', () => {
  it('shows urgent tickets before all others, each grade oldest first, page by page', async () => {
    const channel = Channel.PHONE;
    const grades = [Grade.GENERAL, Grade.URGENT, Grade.IMPORTANT, Grade.URGENT, Grade.GENERAL];
    const ids: string[] = [];
    for (const grade of grades) {
      ids.push((await tickets.open(ana(), { customer, grade, channel })).id);
    }
    const expected = [1, 3, 2, 0, 4].map((index) => ids[index]);
    const seen: string[] = [];
    let token = '';
    do {
      const page = await lane.queue(ana(), 2, token, channel);
      seen.push(...page.tickets.map(({ id }) => id));
      token = page.nextPageToken;
    } while (token !== '');
    expect(seen).toEqual(expected);
    expect(await lane.counters(ana(), channel)).toEqual({ urgent: 2, important: 1, general: 2 });
    await tickets.claim(ids[1] ?? '', ana());
    expect((await lane.counters(ana(), channel)).urgent).toBe(1);
    expect((await refusalOf(lane.queue(ana(), 2, 'urgent:1'))).code).toBe(
      'platform.page_token_invalid',
    );
  });
});
