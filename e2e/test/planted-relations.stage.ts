import { randomUUID } from 'node:crypto';
import { until } from '@shouwen/dev';
import { ana, max, sam, sue } from './calls.stage.js';
import type { Calls } from './calls.stage.js';
import { datum, su, word } from './marked-customer.js';
import type { Platform } from './platform.stage.js';

const DAY_MS = 24 * 3_600_000;
/** The province tells a campaign whom to draw. */
const PROVINCE = '浙江';

export async function plantRecord(calls: Calls): Promise<string> {
  const organisation = { kind: 'ORGANISATION', name: '织锦公司' };
  const { customer } = await calls.change(ana, 'createCustomer', organisation, 'customer { id }');
  const details = {
    identities: [su[0]],
    otherNames: [datum.latinName],
    contactPoints: [
      { kind: 'PHONE', value: datum.spokenPhone },
      { kind: 'EMAIL', value: datum.email },
    ],
    addresses: [{ country: 'CN', province: PROVINCE, city: '杭州', line: datum.street }],
    traits: [
      { key: 'birthday', value: datum.birthday },
      { key: 'likes', value: word.trait },
    ],
    memberships: [{ organisationId: customer.id, position: word.position }],
  };
  const person = { kind: 'PERSON', name: datum.name, source: word.source, details };
  const created = await calls.change(ana, 'createCustomer', person, 'customer { id }');
  const customerId = created.customer.id as string;
  await calls.change(ana, 'updateCustomer', {
    ...{ customerId, reason: word.reason, details: { status: 'ACTIVE' } },
  });
  return customerId;
}

/** A partner tells of a paid order. */
export async function plantOrder(platform: Platform, calls: Calls, customerId: string) {
  const producer = platform.kafka.producer();
  await producer.connect();
  const value = {
    ...{ orderReference: 'A-77', customer: { identity: su[0], name: datum.name } },
    ...{
      at: new Date().toISOString(),
      currency: 'CNY',
      amount: '321.00',
      paymentReference: 'P-77',
    },
  };
  const headers = {
    ...{ ce_specversion: '1.0', ce_id: randomUUID(), ce_source: '/partners/acme' },
    ce_type: 'partner.order.paid.v1',
  };
  await producer.send({
    topic: `${platform.topicPrefix}partner.orders.v1`,
    messages: [{ key: 'A-77', value: JSON.stringify(value), headers }],
  });
  await producer.disconnect();
  const query = `query ($id: ID!) { customer(id: $id) { orders { edges { node { reference } } } } }`;
  const hasOrder = async () =>
    (await calls.ask(ana, query, { id: customerId })).customer.orders.edges.length === 1;
  await until(hasOrder, { what: 'the order to be known' });
}

export async function plantDemand(calls: Calls, customerId: string): Promise<string> {
  const raised = await calls.change(
    ana,
    'raiseDemand',
    { title: word.demand, description: word.demandText, customerId, comment: word.vote },
    'demand { id }',
  );
  return raised.demand.id;
}

/** An interview by telephone of everybody in the customer's province, who is the customer alone. */
export async function plantSurvey(calls: Calls) {
  const campaign = {
    name: { en: 'Spring', zh: '春季' },
    ...{ templateCode: 'quarterly', channel: 'PHONE', repeatMonths: 0 },
    endsAt: new Date(Date.now() + DAY_MS),
    strata: [{ region: PROVINCE, wanted: 5 }],
  };
  const planned = await calls.change(max, 'planSurveyCampaign', campaign, 'campaign { uuid }');
  const campaignUuid = planned.campaign.uuid as string;
  const list = `query ($uuid: ID!) { surveyInvitations(campaignUuid: $uuid) { edges { node { uuid } } } }`;
  const invited = async () =>
    (await calls.ask(ana, list, { uuid: campaignUuid })).surveyInvitations.edges[0];
  const invitationUuid = (await until(invited, { what: 'the draw' })).node.uuid as string;
  const answers = [
    { question: 'satisfaction', values: ['9'] },
    { question: 'recommendation', values: ['9'] },
    { question: 'words', words: `${word.surveyWords} ${datum.name}` },
  ];
  await calls.change(ana, 'recordSurveyAnswers', { invitationUuid, answers });
  return { campaignUuid, invitationUuid };
}

export async function plantCare(calls: Calls, customerId: string) {
  const owner = { id: 'ana', name: 'Ana' };
  const birthday = { birthday: { calendar: 'GREGORIAN', month: 6, day: 5 }, consent: true };
  await calls.change(max, 'setCareProfile', { customerId, owner, birthday });
  const project = { customerId, name: word.project, startedOn: '2026-01-05' };
  const created = await calls.change(ana, 'createCareProject', project, 'project { id }');
  await calls.change(max, 'putAccountPlan', {
    ...{ customerId, owner, objectives: word.plan, startedOn: '2026-01-05' },
    preferences: [{ key: 'tea', value: word.preference }],
    ...{ meetingEveryMonths: 0, visitEveryMonths: 3 },
  });
  const dueAt = new Date(Date.now() + DAY_MS);
  const task = { customerId, kind: 'ACCOUNT_VISIT', what: word.careTask, dueAt, owner };
  const scheduled = await calls.change(ana, 'scheduleCareTask', task, 'task { id }');
  const taskId = scheduled.task.id as string;
  await calls.change(ana, 'completeCareTask', { taskId, result: word.careResult });
  return { projectId: created.project.id as string, taskId };
}

export async function plantCredit(calls: Calls, customerId: string): Promise<string> {
  const purpose = { customerId, purpose: word.creditPurpose };
  const opened = await calls.change(sam, 'openCreditInvestigation', purpose, 'assessment { id }');
  const assessmentId = opened.assessment.id as string;
  await calls.change(sam, 'recordCreditFindings', { assessmentId, findings: word.creditFindings });
  const { creditForm } = await calls.ask(
    sam,
    '{ creditForm { questions { code options { code } } } }',
  );
  const questions = creditForm.questions as { code: string; options: { code: string }[] }[];
  const answers = questions.map(({ code, options }) => ({
    question: code,
    option: options.at(-1)?.code,
  }));
  const proposal = { assessmentId, answers, limit: 50_000, reason: word.creditReason };
  await calls.change(sue, 'proposeCreditGrade', proposal);
  await calls.change(max, 'approveCreditGrade', { assessmentId, reason: word.creditReason });
  return assessmentId;
}

export async function plantStanding(calls: Calls, customerId: string): Promise<void> {
  const until = new Date(Date.now() + DAY_MS);
  const override = { customerId, tier: 'vip', until, reason: word.tierReason };
  await calls.change(sue, 'overrideTier', override);
  const agent = { customerId, agentId: 'ana', reason: word.agentReason };
  await calls.change(max, 'setDedicatedAgent', agent);
}

/** What the customer agreed to, and who read what in clear. */
export async function plantPrivacy(calls: Calls, customerId: string): Promise<void> {
  const consent = { customerId, purpose: 'marketing', given: true, source: word.consent };
  await calls.change(ana, 'setConsent', consent);
  const reveal = { customerId, fields: ['PHONE'], purpose: 'call_back', reason: word.reveal };
  await calls.change(ana, 'revealCustomerFields', reveal);
}
