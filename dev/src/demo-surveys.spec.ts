import { demoShiftAssignments, demoShifts } from './demo-shifts.js';
import { demoStaff } from './demo-staff.js';
import { demoAnswersOf, demoSurveyTemplate, demoSurveyed, demoSurveyors } from './demo-surveys.js';

it('answers questions of the demo survey, and with choices that it has', () => {
  const choices = new Map<string, readonly string[]>(
    demoSurveyTemplate.questions.map((question) => [
      question.code,
      'choices' in question ? question.choices.map(({ code }) => code) : [],
    ]),
  );
  const answers = demoSurveyed.flatMap(({ said }) =>
    said === undefined ? [] : demoAnswersOf(said),
  );
  expect(answers.filter(({ question }) => !choices.has(question))).toEqual([]);
  const chosen = answers.filter(({ question }) => question === 'better');
  expect(chosen).not.toEqual([]);
  const offered = choices.get('better') ?? [];
  expect(chosen.flatMap(({ values = [] }) => values).filter((it) => !offered.includes(it))).toEqual(
    [],
  );
});

it('has answers recorded by somebody who neither invited nor is a customer', () => {
  expect(demoSurveyors.records).not.toBe(demoSurveyors.invites);
  expect(demoStaff.map(({ memberId }) => memberId)).toContain(demoSurveyors.records);
});

it('asks each customer once, and leaves one without an answer, so that the rate says something', () => {
  const asked = demoSurveyed.map(({ customer }) => customer);
  expect(new Set(asked).size).toBe(asked.length);
  expect(demoSurveyed.filter(({ key }) => !/^[a-z-]+$/.test(key))).toEqual([]);
  expect(demoSurveyed.some(({ said }) => said === undefined)).toBe(true);
});

it.each(['service', 'technical'])(
  'lets somebody of the team %s be given work at any minute of the week',
  (team) => {
    const covered = new Set<number>();
    for (const { memberId } of demoStaff.filter((member) => member.team === team)) {
      const own = demoShiftAssignments.filter((one) => one.memberId === memberId);
      // Who has no shifts can be given work by the policy that rules have at first.
      if (own.length === 0) return;
      for (const { shift } of own) {
        const [hours] = demoShifts.find(({ key }) => key === shift)?.hours.weekly.monday ?? [];
        if (hours === undefined) throw new Error(`the shift ${shift} has no hours`);
        for (let minute = hours.from; minute < hours.to; minute += 1) covered.add(minute % 1440);
      }
    }
    expect(covered.size).toBe(1440);
  },
);
