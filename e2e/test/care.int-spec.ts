import { until } from '@shouwen/dev';
import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';

const ana: Person = ['ana', 'agent'];
const sam: Person = ['sam', 'specialist'];
const sue: Person = ['sue', 'supervisor'];
const max: Person = ['max', 'manager'];
const carla: Person = ['carla', 'customer'];

const ERRORS = 'userErrors { field code message }';
const TASKS = `query ($filter: CareTaskFilter) { careTasks(first: 10, filter: $filter) { edges { node {
  id version kind status what occursOn dueAt owner { id } customer { name } } } } }`;
const CREDIT = 'assessment { id version status grade score limit decider { id } }';

let platform: Platform;
let customerId: string;

const write = async (person: Person, name: string, answer: string, input: object) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${answer} ${ERRORS} } }`;
  const { body } = await platform.as(person, query, { variables: { input } });
  return body.data[name];
};

beforeAll(async () => {
  // Three days before the day on which who was born on 29 February is congratulated in this year.
  platform = await startPlatform({ crm: {}, startsAt: new Date('2027-02-25T08:00:00+08:00') });
  const person = { kind: 'PERSON', name: '陈思远' };
  customerId = (await write(ana, 'createCustomer', 'customer { id }', person)).customer.id;
}, 120_000);
afterAll(() => platform.stop());

it('turns a birthday on 29 February and a project into tasks, which are done and answered for', async () => {
  const benefit = { birthdayBenefitEn: 'A call', birthdayBenefitZh: '致电祝贺', offers: [] };
  const brings = { tier: 'general', visitEveryMonths: 0, ...benefit, reason: '新权益' };
  const put = await write(max, 'putCareEntitlement', 'entitlement { version }', brings);
  expect(put).toEqual({ entitlement: { version: 2 }, userErrors: [] });
  const birthday = { calendar: 'GREGORIAN', month: 2, day: 29 };
  const known = { owner: { id: 'ana', name: 'Ana' }, birthday: { birthday, consent: true } };
  const PROFILE = 'profile { tier birthday { day } }';
  const masked = await write(ana, 'setCareProfile', PROFILE, { customerId, ...known });
  expect(masked).toEqual({ profile: { tier: 'general', birthday: null }, userErrors: [] });
  const profile = await write(max, 'setCareProfile', PROFILE, { customerId, ...known });
  expect(profile.profile).toEqual({ tier: 'general', birthday: { day: 29 } });
  const project = await write(ana, 'createCareProject', 'project { id uuid nextVisitOn }', {
    customerId,
    name: '仓储系统',
    startedOn: '2027-02-02',
  });
  expect(project.project.nextVisitOn).toBe('2027-03-02');
  const tasks = async () => {
    const variables = { filter: { customerId, statuses: ['OPEN'] } };
    const { body } = await platform.as(ana, TASKS, {
      variables,
      headers: { 'accept-language': 'zh-CN' },
    });
    return body.data.careTasks.edges as { node: { id: string; version: number } }[];
  };
  await until(async () => (await tasks()).length === 2, { what: 'both tasks to fall due' });
  const [first] = await tasks();
  expect(await tasks()).toMatchObject([
    {
      node: {
        kind: 'BIRTHDAY',
        what: '致电祝贺',
        occursOn: '2027-02-28',
        dueAt: '2027-02-28T16:00:00.000Z',
        owner: { id: 'ana' },
        customer: { name: '陈思远' },
      },
    },
    { node: { kind: 'PROJECT_VISIT', what: '仓储系统', occursOn: '2027-03-02' } },
  ]);
  const done = { taskId: first?.node.id, result: '已致电', expectedVersion: 9 };
  const stale = await write(ana, 'completeCareTask', 'task { status }', done);
  expect(stale.userErrors).toMatchObject([{ code: 'platform.version_conflict' }]);
  const right = { ...done, expectedVersion: 1 };
  const completed = await write(ana, 'completeCareTask', 'task { status result }', right);
  expect(completed).toEqual({ task: { status: 'DONE', result: '已致电' }, userErrors: [] });
  const { body } = await platform.as(carla, TASKS, { variables: {} });
  expect(body.data.careTasks).toBeNull();
});

it('grades the credit of a customer by a form and two people', async () => {
  const opened = await write(sam, 'openCreditInvestigation', CREDIT, {
    customerId,
    purpose: '申请账期',
  });
  const { id: assessmentId } = opened.assessment;
  const form = await platform.as(sam, '{ creditForm { questions { code options { code } } } }');
  const questions = form.body.data.creditForm.questions as {
    code: string;
    options: { code: string }[];
  }[];
  const answers = questions.map(({ code, options }) => ({
    question: code,
    option: options.at(-1)?.code,
  }));
  const proposal = { assessmentId, answers, limit: 50_000, reason: '经营稳定' };
  const proposed = await write(sue, 'proposeCreditGrade', CREDIT, proposal);
  expect(proposed.assessment).toMatchObject({ grade: 'AAA', score: 100, limit: 50_000 });
  const decision = { assessmentId, reason: '同意' };
  const own = await write(sue, 'approveCreditGrade', CREDIT, decision);
  expect(own.userErrors).toMatchObject([{ code: 'crm.credit_second_person' }]);
  const approved = await write(max, 'approveCreditGrade', CREDIT, decision);
  expect(approved.assessment).toMatchObject({ status: 'APPROVED', decider: { id: 'max' } });
  const CURRENT = `query ($id: ID!) { customerCredit(customerId: $id) { grade validUntil customer { name } } }`;
  const current = await platform.as(sue, CURRENT, { variables: { id: customerId } });
  expect(current.body.data.customerCredit).toMatchObject({
    grade: 'AAA',
    customer: { name: '陈思远' },
  });
  expect(current.body.data.customerCredit.validUntil).toMatch(/^2028-02-25/);
});
