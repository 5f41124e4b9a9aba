import {
  CustomerMergingServiceClient,
  SurveyCampaignStatus,
  SurveyFormState,
  SurveyServiceClient,
} from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import type { ServiceEnvironment } from '@shouwen/dev';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';
import { refusalOf, signIn } from '@shouwen/platform/testing';
import { Client } from 'pg';
import { prepareCrm, startCrm } from './crm.process.js';
import type { CrmProcess } from './crm.process.js';
import { CustomerCalls } from './customer-calls.js';
import { SurveyCalls, options, text } from './survey-calls.js';
import { keepOutgoing } from './outgoing.js';

const first = { page: undefined };
const answer = (question: string, ...values: string[]) => ({ question, values, words: '' });

describe('surveys', () => {
  let environment: ServiceEnvironment;
  let service: CrmProcess;
  let database: Client;
  let client: SurveyServiceClient;
  let surveys: SurveyCalls;
  let customers: CustomerCalls;
  let ana: () => RequestContext;
  let sue: () => RequestContext;
  let max: () => RequestContext;

  const person = async (name: string, province: string, details = {}) => {
    const email = { kind: 'CONTACT_POINT_KIND_EMAIL', value: `${name}@example.com` };
    const addresses = { items: [{ line: '1', province }] };
    const contactPoints = { items: [email] };
    return customers.create(ana(), name, { contactPoints, addresses, ...details });
  };

  beforeAll(async () => {
    environment = await prepareCrm();
    service = await startCrm(environment);
    client = service.client(SurveyServiceClient);
    customers = new CustomerCalls(service.customers);
    database = new Client(environment.ownerUrl);
    await database.connect();
    await keepOutgoing(database);
    ana = await signIn(environment, 'ana', 'agent');
    sue = await signIn(environment, 'sue', 'supervisor');
    max = await signIn(environment, 'max', 'manager');
    surveys = new SurveyCalls(client, { agent: ana, supervisor: sue, manager: max });
  }, 120_000);

  afterAll(async () => {
    await database.end();
    const code = await service.stop();
    await environment.close();
    expect(code).toBe(0);
  });

  it('draws as many of each tier and region as are wanted, nobody twice and nobody who is tired', async () => {
    const people = [];
    for (let index = 0; index < 6; index++) {
      people.push(await person(`zj${index}`, index < 4 ? '浙江省' : '江苏省'));
    }
    const vips = people.slice(0, 2).map(({ id }) => id);
    await database.query(
      `insert into customer_tier (customer_id, version, tier) select unnest($1::uuid[]), 1, 'vip'`,
      [vips],
    );
    const strata = [
      { tier: 'vip', wanted: 5 },
      { tier: '', region: '浙江省', wanted: 1 },
    ];
    const once = await surveys.drawn({ strata });
    expect(once.status).toBe(SurveyCampaignStatus.RUNNING);
    expect(once.strata.map(({ invited }) => invited)).toEqual([2, 1]);
    const asked = await surveys.invitations(once.id);
    expect(asked.map(({ tier, region }) => [tier, region]).toSorted()).toEqual([
      ['', '浙江省'],
      ['vip', '浙江省'],
      ['vip', '浙江省'],
    ]);
    const rest = await surveys.drawn({ strata: [{ wanted: 100 }] });
    const later = (await surveys.invitations(rest.id)).map(({ customerId }) => customerId);
    expect(later).toHaveLength(3);
    expect(later).not.toEqual(expect.arrayContaining(vips));
  });

  it('takes answers behind a link once, asks what they bring up first, and keeps nothing of what it does not ask', async () => {
    const { id } = await person('li', '北京市');
    const planned = await surveys.drawn();
    const invitation = await surveys.invite(planned.id, id, {
      subject: 'ticket:1',
      handlerIds: ['ana'],
    });
    expect((await refusalOf(surveys.linkOf(invitation.id))).code).toBe('crm.rater_is_handler');
    const token = await surveys.linkOf(invitation.id, sue);
    const form = await surveys.open(token);
    expect(form.state).toBe(SurveyFormState.OPEN);
    expect(form.questions.map(({ code }) => code)).toEqual([
      'satisfaction',
      'recommendation',
      'words',
    ]);
    const shown = form.questions.map(({ code }) => code);
    const low = [answer('satisfaction', '3'), answer('recommendation', '6')];
    const more = await surveys.send(token, low, shown);
    expect(more).toMatchObject({ state: SurveyFormState.OPEN, problems: [] });
    expect(more.questions.map(({ code }) => code)).toContain('causes');
    const missing = await surveys.send(token, low, [...shown, 'causes']);
    expect(missing.problems.map(({ question }) => question)).toEqual(['causes']);
    const words = { question: 'words', values: [], words: ' 响应太慢 ' };
    const whole = [...low, answer('causes', 'speed', 'manner'), words];
    const both = await Promise.all([
      surveys.send(token, whole, [...shown, 'causes']),
      surveys.send(token, whole, [...shown, 'causes']),
    ]);
    expect(both.map(({ state }) => state)).toEqual([
      SurveyFormState.ANSWERED,
      SurveyFormState.ANSWERED,
    ]);
    expect(await surveys.open(token)).toMatchObject({
      state: SurveyFormState.ANSWERED,
      questions: [],
    });
    const { rows } = await database.query<{ question: string }>(
      'select question from survey_answer where invitation_id = $1 order by question',
      [invitation.id],
    );
    expect(rows.map(({ question }) => question)).toEqual([
      'causes',
      'recommendation',
      'satisfaction',
      'words',
    ]);
    const spoken = await callGrpc(
      client,
      client.listSurveyWords,
      { campaignId: planned.id, question: 'words', ...first },
      sue(),
    );
    expect(spoken.words).toMatchObject([{ words: '响应太慢', region: '北京市' }]);
    const told = await database.query<{ type: string }>(
      `select type, payload::text from outgoing where key = $1 order by id`,
      [invitation.id],
    );
    expect(told.rows.map(({ type }) => type)).toEqual([
      'shouwen.crm.survey.invited.v1',
      'shouwen.crm.survey.answered.v1',
    ]);
    expect(JSON.stringify(told.rows)).not.toMatch(/响应太慢|manner/);
  });

  it('knows no link but its own, and asks nobody who handled it or was asked lately', async () => {
    const { id } = await person('han', '上海市', { identities: { items: ['han'] } });
    const planned = await surveys.drawn();
    const handler = await refusalOf(surveys.invite(planned.id, id, { handlerIds: ['han'] }));
    expect(handler.code).toBe('crm.rater_is_handler');
    const token = await surveys.linkOf((await surveys.invite(planned.id, id)).id);
    const tired = await refusalOf(surveys.invite(planned.id, id, { subject: 'ticket:2' }));
    expect(tired.code).toBe('crm.survey_customer_tired');
    const [middle, last] = [await person('middle', '上海市'), await person('last', '上海市')];
    const merging = service.client(CustomerMergingServiceClient);
    const options = { idempotencyKey: '', expectedVersion: 0 };
    for (const [sourceId, targetId] of [
      [id, middle.id],
      [middle.id, last.id],
    ] as const) {
      const merge = { sourceId, targetId, reason: 'one', options };
      await callGrpc(merging, merging.mergeCustomers, merge, sue());
    }
    const merged = await refusalOf(surveys.invite(planned.id, last.id, { subject: 'ticket:2' }));
    expect(merged.code).toBe('crm.survey_customer_tired');
    const other = `${token.slice(0, 10)}${token[10] === 'A' ? 'B' : 'A'}${token.slice(11)}`;
    for (const wrong of [other, 'x', `${token}A`]) {
      expect((await refusalOf(surveys.open(wrong))).code).toBe('crm.survey_link_invalid');
    }
    await database.query(
      `update survey_invitation set expires_at = now() - interval '1 minute' where customer_id = $1`,
      [id],
    );
    expect((await surveys.open(token)).state).toBe(SurveyFormState.EXPIRED);
    const late = await surveys.send(token, [answer('satisfaction', '9')], ['satisfaction']);
    expect(late.state).toBe(SurveyFormState.EXPIRED);
    expect((await surveys.report(planned.id)).rates[0]).toMatchObject({ invited: 1, answered: 0 });
  });

  it('records what was said by telephone, but not from who handled it or is the customer', async () => {
    const phone = { items: [{ kind: 'CONTACT_POINT_KIND_PHONE', value: '13800138000' }] };
    const { id } = await customers.create(ana(), 'Wang', { contactPoints: phone });
    const own = await customers.create(ana(), 'Ana', { identities: { items: ['ana'] } });
    const other = await customers.create(ana(), 'Zhou');
    const planned = await surveys.drawn({ channel: 'SURVEY_CHANNEL_PHONE' });
    const good = [answer('satisfaction', '10'), answer('recommendation', '9')];
    const invitation = await surveys.invite(planned.id, id, {
      subject: 'ticket:3',
      handlerIds: ['ana'],
    });
    const ofOwn = await surveys.invite(planned.id, own.id);
    const ofOther = await surveys.invite(planned.id, other.id);
    expect((await refusalOf(surveys.linkOf(invitation.id))).code).toBe('crm.survey_not_online');
    for (const refused of [
      surveys.record(invitation.id, good, ana),
      surveys.record(ofOwn.id, good, ana),
      surveys.record(ofOther.id, good, ana),
    ]) {
      expect((await refusalOf(refused)).code).toBe('crm.rater_is_handler');
    }
    const wrong = await refusalOf(
      surveys.record(invitation.id, [answer('satisfaction', '11')], sue),
    );
    expect(wrong.violations.map(({ field }) => field)).toEqual([
      'answers.satisfaction',
      'answers.recommendation',
    ]);
    expect((await surveys.record(invitation.id, good, sue)).state).toBe(SurveyFormState.ANSWERED);
    const again = await refusalOf(surveys.record(invitation.id, good, sue));
    expect(again.code).toBe('crm.survey_answered_already');
    await surveys.record(
      ofOwn.id,
      [answer('satisfaction', '8'), answer('recommendation', '2')],
      sue,
    );
    const { rates, figures } = await surveys.report(planned.id);
    expect(rates[0]).toMatchObject({ invited: 3, answered: 2 });
    const ofAll = figures.filter(({ segment }) => !segment?.byTier && !segment?.byRegion);
    expect(
      ofAll.map(({ question, answered, mean, nps }) => [question, answered, mean, nps]),
    ).toEqual([
      ['satisfaction', 2, 9, undefined],
      ['causes', 0, undefined, undefined],
      ['recommendation', 2, 5.5, 0],
      ['words', 0, undefined, undefined],
    ]);
  });

  it('ends a campaign at its time, plans the next one, and thanks who comes later', async () => {
    const { id } = await person('zhao', '广东省');
    const planned = await surveys.drawn({ repeatMonths: 3 });
    const token = await surveys.linkOf((await surveys.invite(planned.id, id)).id);
    await database.query(`update survey_campaign set ends_at = now() where id = $1`, [planned.id]);
    await database.query(`update timer set due_at = now(), attempt_at = now() where subject = $1`, [
      planned.id,
    ]);
    const isClosed = async () =>
      (await surveys.campaign(planned)).status === SurveyCampaignStatus.CLOSED;
    await until(isClosed, { what: 'the campaign to close' });
    expect((await surveys.open(token)).state).toBe(SurveyFormState.EXPIRED);
    const waiting = { ...first, status: SurveyCampaignStatus.PLANNED };
    const { campaigns } = await callGrpc(client, client.listSurveyCampaigns, waiting, ana());
    expect(campaigns.map((next) => next.templateCode)).toEqual(['quarterly']);
    expect((await refusalOf(surveys.close(planned.id))).code).toBe('crm.survey_campaign_closed');
    const [next] = campaigns;
    expect((await surveys.close(next?.id ?? '')).status).toBe(SurveyCampaignStatus.CLOSED);
    expect((await refusalOf(surveys.invite(planned.id, id))).code).toBe(
      'crm.survey_campaign_not_running',
    );
  });

  it('keeps each version of a template, refuses one that cannot be asked, and lets only managers decide how often', async () => {
    const question = { code: 'q', kind: 'SURVEY_QUESTION_KIND_NPS', text, required: true };
    expect((await surveys.publish('short', [question])).version).toBe(1);
    expect((await surveys.publish('short', [question], 1)).version).toBe(2);
    expect((await refusalOf(surveys.publish('short', [question], 1))).code).toBe(
      'platform.version_conflict',
    );
    const twice = await refusalOf(surveys.publish('short', [question, question]));
    expect(twice.violations.map(({ field }) => field)).toEqual(['questions.1.code']);
    const old = await callGrpc(
      client,
      client.getSurveyTemplate,
      { code: 'short', version: 1 },
      ana(),
    );
    expect(old.questions).toHaveLength(1);
    const { templates } = await callGrpc(client, client.listSurveyTemplates, first, ana());
    expect(templates.map(({ code, version }) => [code, version])).toEqual([
      ['csat', 1],
      ['quarterly', 1],
      ['short', 2],
    ]);
    const limits = { fatigueDays: 30, fatigueLimit: 2, linkDays: 7, repeatMonths: 6, options };
    const putting = { ...limits, mailedChannels: undefined };
    const put = (who: () => RequestContext) =>
      callGrpc(client, client.putSurveyPolicy, putting, who());
    expect((await refusalOf(put(sue))).code).toBe('platform.permission_denied');
    expect(await put(max)).toMatchObject({ version: 2, fatigueLimit: 2 });
    const planned = await surveys.plan({
      templateCode: 'short',
      channel: 'SURVEY_CHANNEL_FOCUS_GROUP',
    });
    const note = { campaignId: planned.id, text: '六位客户', options };
    await callGrpc(client, client.addSurveyNote, note, ana());
    const asked = { campaignId: planned.id, ...first };
    const { notes } = await callGrpc(client, client.listSurveyNotes, asked, ana());
    expect(notes).toMatchObject([{ text: '六位客户', addedBy: { id: 'ana' } }]);
  });
});
