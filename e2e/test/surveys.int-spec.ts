import { until } from '@shouwen/dev';
import { browserProgram, problemsOf, startBrowser, tabTo } from './browser.stage.js';
import { startPlatform } from './platform.stage.js';
import type { Person, Platform } from './platform.stage.js';

const ana: Person = ['ana', 'agent'];
const max: Person = ['max', 'manager'];
const HOUR_MS = 3_600_000;
const mutation = (field: string, answer: string) => {
  const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${field}(input: $input) { ${answer} userErrors { code message } } }`;
};

let platform: Platform;
let base: string;
beforeAll(async () => {
  platform = await startPlatform({ crm: {} });
  base = new URL(platform.url).origin;
}, 120_000);
afterAll(() => platform.stop());

async function data(who: Person, query: string, variables: Record<string, unknown> = {}) {
  const { body } = await platform.as(who, query, { variables });
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

async function change(who: Person, field: string, answer: string, input: object) {
  const { [field]: payload } = await data(who, mutation(field, answer), { input });
  expect(payload.userErrors).toEqual([]);
  return payload;
}

/** The path of the page of a customer who was drawn for a campaign. */
async function pathFor(name: string, province: string, templateCode = 'quarterly') {
  const contactPoints = [{ kind: 'EMAIL', value: `${name}@example.com` }];
  const details = { contactPoints, addresses: [{ line: '1', province }] };
  const input = { kind: 'PERSON', name, details };
  await change(ana, 'createCustomer', 'customer { id }', input);
  const { campaign } = await change(max, 'planSurveyCampaign', 'campaign { uuid }', {
    name: { en: 'Spring', zh: '春季' },
    templateCode,
    channel: 'ONLINE',
    endsAt: new Date(Date.now() + HOUR_MS),
    strata: [{ region: province, wanted: 5 }],
    repeatMonths: 0,
  });
  const { uuid } = campaign;
  const read = `query ($uuid: ID!) { surveyCampaign(uuid: $uuid) { drawn }
    surveyInvitations(campaignUuid: $uuid, first: 5) { edges { node { uuid region } } } }`;
  const isDrawn = async () => (await data(ana, read, { uuid })).surveyCampaign.drawn;
  await until(isDrawn, { what: 'the draw to end' });
  const [edge] = (await data(ana, read, { uuid })).surveyInvitations.edges;
  const invitationUuids = [edge.node.uuid];
  const { links } = await change(ana, 'issueSurveyLinks', 'links { path }', { invitationUuids });
  return { uuid, path: links[0].path as string };
}

const get = (path: string, language = 'en') =>
  fetch(base + path, { headers: { 'accept-language': language } });

function post(path: string, fields: [string, string][], language = 'en') {
  const headers = { 'accept-language': language };
  const body = new URLSearchParams(fields);
  return fetch(base + path, { method: 'POST', redirect: 'manual', headers, body });
}

const shown = (...codes: string[]): [string, string][] => codes.map((code) => ['shown', code]);

it.each([
  ['zh-CN', '您对我们的服务', '根据您的回答新增', '请回答此题', '感谢您的参与'],
  ['en', 'How satisfied are you', 'bring up a few more', 'Please answer this', 'Thank you'],
])(
  'asks on a page in %s what the answers bring up, and takes them once',
  async (language, ...texts) => {
    const [question = '', more = '', missing = '', thanks = ''] = texts;
    const { uuid, path } = await pathFor(`li-${language}`, `省-${language}`);
    const page = await get(path, language);
    const text = await page.text();
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; /);
    expect(page.headers.get('set-cookie')).toBeNull();
    expect(text).toContain(`<html lang="${language}">`);
    expect(text).toContain(question);
    expect(text).not.toMatch(/<script|https?:|name="value\.causes"/);

    const first = shown('satisfaction', 'recommendation', 'words');
    const low: [string, string][] = [
      ['value.satisfaction', '4'],
      ['value.recommendation', '6'],
      ['words.words', '"></textarea><script>'],
    ];
    const again = await post(path, [...first, ...low], language);
    const second = await again.text();
    expect(again.status).toBe(200);
    expect(second).toContain(more);
    expect(second).toContain('name="value.causes"');
    expect(second).toMatch(/id="question-satisfaction~3"[^>]* checked/);
    expect(second).toContain('&quot;&gt;&lt;/textarea&gt;&lt;script&gt;');
    const all = [...first, ...shown('causes'), ...low];
    const wrong = await post(path, all, language);
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain(missing);

    const sent = await post(path, [...all, ['value.causes', 'speed']], language);
    expect(sent.status).toBe(303);
    const target = new URL(sent.headers.get('location') ?? '', base + path);
    expect(await (await get(target.pathname + target.search)).text()).toContain(thanks);
    const later = await post(path, [...first, ['value.satisfaction', '10']], language);
    expect(later.status).toBe(303);

    const report = `query ($uuid: ID!) { surveyReport(campaignUuid: $uuid) {
      rates { tier region rate } figures { question tier region mean nps values { value count } } }
    surveyWords(campaignUuid: $uuid, question: "words", first: 5) { edges { node { words } } } }`;
    const { surveyReport, surveyWords } = await data(max, report, { uuid });
    expect(surveyReport.rates[0]).toEqual({ tier: null, region: null, rate: 1 });
    const [satisfaction, causes, recommendation] = surveyReport.figures;
    expect([satisfaction, causes, recommendation]).toMatchObject([
      { question: 'satisfaction', mean: 4, nps: null },
      { question: 'causes', values: [{ value: 'speed', count: 1 }] },
      { question: 'recommendation', nps: -100 },
    ]);
    expect(surveyWords.edges).toEqual([{ node: { words: '"></textarea><script>' } }]);
  },
);

it('shows what a template says as text, and tells in words what it can not take', async () => {
  const title = { en: '<img src=x>', zh: '<b>问卷</b>' };
  const questions = [{ code: 'why', kind: 'TEXT', text: title }];
  const input = { code: 'odd', title, introduction: title, questions };
  await change(max, 'publishSurveyTemplate', 'template { version }', input);
  const { path } = await pathFor('odd', '奇省', 'odd');
  const page = await (await get(`${path}?lang=zh`)).text();
  expect(page).toContain('<h1>&lt;b&gt;问卷&lt;/b&gt;</h1>');
  expect(page).toContain('<html lang="zh-CN">');

  const unknown = await get(`${path.slice(0, -2)}AA`, 'zh');
  expect([unknown.status, await unknown.text()]).toEqual([
    404,
    expect.stringContaining('该链接不完整或无效'),
  ]);
  const long = await post(path, [...shown('why'), ['words.why', 'x'.repeat(140_000)]]);
  expect([long.status, await long.text()]).toEqual([413, expect.stringContaining('shorten it')]);
  const longer = await post(path, [...shown('why'), ['words.why', '长'.repeat(2_001)]]);
  expect(longer.status).toBe(400);
  const headers = { 'content-type': 'application/json' };
  const json = await fetch(base + path, { method: 'POST', headers, body: '{}' });
  expect([json.status, json.headers.get('content-type')]).toEqual([
    415,
    'text/html; charset=utf-8',
  ]);
  expect((await post(path, [...shown('why'), ['words.why', '长'.repeat(2_000)]])).status).toBe(303);
});

(browserProgram === undefined ? it.skip : it).each([
  ['zh-CN', 360, 740, '感谢您的参与'],
  ['en-GB', 1280, 800, 'Thank you'],
])(
  'can be answered in %s by the keyboard alone, %i px wide, and nothing keeps anybody from it',
  async (locale, width, height, thanks) => {
    const { path } = await pathFor(`keys-${locale}`, `键-${locale}`);
    const browser = await startBrowser();
    try {
      const page = await browser.newPage({ locale, viewport: { width, height } });
      await page.goto(base + path);
      const name = (step: string) => `survey-${locale}-${step}`;
      expect(await problemsOf(page, name('first'))).toEqual([]);
      const colour = `getComputedStyle(document.querySelector('button')).backgroundColor`;
      expect(await page.evaluate(colour)).toBe('rgb(11, 83, 148)');
      await tabTo(page, '[name="value.satisfaction"]');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowRight');
      await tabTo(page, '[name="value.recommendation"]');
      await page.keyboard.press('Space');
      await tabTo(page, 'textarea');
      await page.keyboard.type('慢 slow');
      const send = async () => {
        await tabTo(page, 'button');
        await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      };
      await send();
      expect(await page.evaluate(`document.activeElement.className`)).toBe('notice');
      expect(await problemsOf(page, name('more'))).toEqual([]);
      await send();
      expect(await page.evaluate(`document.activeElement.className`)).toBe('notice wrong');
      expect(await problemsOf(page, name('wrong'))).toEqual([]);
      await tabTo(page, '[name="value.causes"]');
      await page.keyboard.press('Space');
      await send();
      expect(await page.textContent('h1')).toBe(thanks);
      expect(await problemsOf(page, name('thanks'))).toEqual([]);
    } finally {
      await browser.close();
    }
  },
  60_000,
);
