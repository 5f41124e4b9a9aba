import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { developmentClient, developmentPassword } from './accounts.js';
import { demoCustomers } from './demo-customers.js';
import { demoOrders, demoStandings } from './demo-orders.js';
import { tellOrders } from './demo-partner.js';
import { demoShiftAssignments, demoShifts, demoShiftsFrom } from './demo-shifts.js';
import { demoMailbox, demoStaff, demoTeams } from './demo-staff.js';
import {
  demoAnswersOf,
  demoSurveyCampaign,
  demoSurveyTemplate,
  demoSurveyed,
  demoSurveyors,
} from './demo-surveys.js';
import { demoTickets, type DemoStep, type DemoTicket } from './demo-tickets.js';

const DAY_MS = 86_400_000;
/** Months that the demo campaign of surveys goes on. */
const SURVEY_MONTHS = 3;
/** How often, and how long apart, it is asked whether that campaign has begun, which it does by itself. */
const SURVEY_TRIES = 120;
const SURVEY_TRY_MS = 250;

/** Where the demo data goes in, and how one signs in there. */
export interface DemoTarget {
  graphql: string;
  issuer: string;
  kafkaBrokers: string;
  /** Tells a later start that the data is there; idempotency keys protect a repetition before that. */
  doneFile: string;
}

interface Payload extends Partial<Record<(typeof changed)[number], { id?: string } | null>> {
  id?: string;
  status?: string;
  userErrors: { code: string; message: string }[];
}

/** What a mutation answers with an id that another one needs. */
const changed = ['ticket', 'team', 'customer', 'campaign', 'invitation', 'shift'] as const;

interface Answer {
  data?: Record<string, Payload | null> | null;
  errors?: { message: string }[];
}

type Mutate = (
  username: string,
  mutation: string,
  input: object,
  answer?: string,
) => Promise<string>;

/** What was put in. */
export interface AddedDemoData {
  tickets: number;
  customers: number;
  orders: number;
  surveyed: number;
  shifts: number;
}

type Ask = (
  query: string,
  variables: Record<string, string>,
) => Promise<Record<string, Payload | null>>;

/**
 * Puts the demo tickets, staff, mailbox and customers, a survey and shifts in through the public API, and orders as a partner does,
 * once.
 * Throws when a mutation is refused.
 */
export async function addDemoData(target: DemoTarget): Promise<AddedDemoData> {
  const tokens = new Map<string, Promise<string>>();
  const tokenFor = (username: string): Promise<string> => {
    const token = tokens.get(username) ?? fetchToken(target.issuer, username);
    tokens.set(username, token);
    return token;
  };
  const mutate: Mutate = async (username, mutation, input, answer = 'ticket { id }') =>
    send(target.graphql, await tokenFor(username), { mutation, input, answer });

  const ask: Ask = async (query, variables) => {
    const answer = await post(target.graphql, await tokenFor('manager'), { query, variables });
    return answer.data ?? {};
  };

  const once = async (doneFile: string, count: number, add: () => Promise<void>) => {
    if (existsSync(doneFile)) return 0;
    await add();
    await mkdir(dirname(doneFile), { recursive: true });
    await writeFile(doneFile, `${count}\n`);
    return count;
  };
  const tickets = await once(target.doneFile, demoTickets.length, async () => {
    for (const ticket of demoTickets) await addTicket(ticket, mutate);
    await addStaff(mutate);
  });
  // Apart, so that an installation from before there were records gets them as well.
  const customers = await once(`${target.doneFile}-customers`, demoCustomers.length, () =>
    addCustomers(mutate),
  );
  const orders = await once(`${target.doneFile}-orders`, demoOrders.length, async () => {
    await tellOrders(target.kafkaBrokers, demoOrders, new Date());
    await addStandings(mutate, ask);
  });
  const surveyed = await once(`${target.doneFile}-surveys`, demoSurveyed.length, () =>
    addSurveys(mutate, ask),
  );
  const shifts = await once(`${target.doneFile}-shifts`, demoShifts.length, () =>
    addShifts(mutate),
  );
  return { tickets, customers, orders, surveyed, shifts };
}

async function idOf(identity: string, ask: Ask): Promise<string | undefined> {
  const query = 'query Demo($identity: String!) { customerByIdentity(identity: $identity) { id } }';
  return (await ask(query, { identity }))['customerByIdentity']?.id;
}

async function addStandings(mutate: Mutate, ask: Ask): Promise<void> {
  for (const { key, customer, by, mutation, input, ...rest } of demoStandings) {
    const until =
      'days' in rest ? new Date(Date.now() + rest.days * DAY_MS).toISOString() : undefined;
    const customerId = await idOf(customer, ask);
    // Somebody may have changed the demo customer since.
    if (customerId === undefined) continue;
    const wanted = { ...input, until, customerId, idempotencyKey: `demo-standing-${key}` };
    await mutate(by, mutation, wanted, 'standing { version }');
  }
}

async function addSurveys(mutate: Mutate, ask: Ask): Promise<void> {
  const template = { ...demoSurveyTemplate, idempotencyKey: 'demo-survey-template' };
  await mutate('manager', 'publishSurveyTemplate', template, 'template { version }');
  const now = new Date();
  // The first day of a month, so that a repetition says the same.
  const endsAt = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + SURVEY_MONTHS));
  const plan = { ...demoSurveyCampaign, endsAt, idempotencyKey: 'demo-survey-campaign' };
  const campaignUuid = await mutate('manager', 'planSurveyCampaign', plan, 'campaign { id: uuid }');
  await untilRunning(campaignUuid, ask);
  for (const { key, customer, said } of demoSurveyed) {
    const customerId = await idOf(customer, ask);
    // Somebody may have changed the demo customer since.
    if (customerId === undefined) continue;
    const invitation = {
      ...{ campaignUuid, customerId },
      idempotencyKey: `demo-survey-invite-${key}`,
    };
    const invitationUuid = await mutate(
      demoSurveyors.invites,
      'inviteToSurvey',
      invitation,
      'invitation { id: uuid }',
    );
    if (said === undefined) continue;
    const answers = { invitationUuid, answers: demoAnswersOf(said) };
    const recorded = { ...answers, idempotencyKey: `demo-survey-answers-${key}` };
    await mutate(demoSurveyors.records, 'recordSurveyAnswers', recorded, 'recorded');
  }
}

async function untilRunning(uuid: string, ask: Ask): Promise<void> {
  const query = 'query Demo($uuid: ID!) { surveyCampaign(uuid: $uuid) { status } }';
  for (let tries = 0; tries < SURVEY_TRIES; tries += 1) {
    if ((await ask(query, { uuid }))['surveyCampaign']?.status === 'RUNNING') return;
    await setTimeout(SURVEY_TRY_MS);
  }
  throw new Error('the demo campaign of surveys has not begun');
}

async function addShifts(mutate: Mutate): Promise<void> {
  const ids = new Map<string, string>();
  for (const { key, ...shift } of demoShifts) {
    const input = { ...shift, idempotencyKey: `demo-shift-${key}` };
    ids.set(key, await mutate('supervisor', 'saveShift', input, 'shift { id }'));
  }
  for (const { shift, memberId } of demoShiftAssignments) {
    const input = {
      ...{ shiftId: ids.get(shift), memberId, fromDate: demoShiftsFrom },
      idempotencyKey: `demo-shift-${shift}-${memberId}`,
    };
    await mutate('supervisor', 'saveShiftAssignment', input, 'assignment { id }');
  }
}

async function addCustomers(mutate: Mutate): Promise<void> {
  const ids = new Map<string, string>();
  for (const { key, kind, name, details, memberships = [] } of demoCustomers) {
    const belongsTo = memberships.map(({ organisation, position }) => ({
      organisationId: ids.get(organisation),
      position,
    }));
    const input = {
      ...{ kind, name, source: 'demo', idempotencyKey: `demo-customer-${key}` },
      details: { ...details, memberships: belongsTo },
    };
    ids.set(key, await mutate('agent', 'createCustomer', input, 'customer { id }'));
  }
}

async function addTicket({ key, by, open, steps }: DemoTicket, mutate: Mutate): Promise<void> {
  const ticketId = await mutate(by, 'openTicket', { ...open, idempotencyKey: `demo-${key}` });
  for (const [index, step] of steps.entries()) {
    const { by: username, mutation, input }: DemoStep = step;
    const idempotencyKey = `demo-${key}-${index + 1}`;
    await mutate(username, mutation, { ...input, ticketId, idempotencyKey });
  }
}

async function addStaff(mutate: Mutate): Promise<void> {
  const teamIds = new Map<string, string>();
  for (const { key, name } of demoTeams) {
    const input = { name, idempotencyKey: `demo-team-${key}` };
    teamIds.set(key, await mutate('admin', 'createTeam', input, 'team { id }'));
  }
  for (const { team, ...member } of demoStaff) {
    const teamId = team === undefined ? undefined : teamIds.get(team);
    const input = { ...member, teamId, idempotencyKey: `demo-staff-${member.memberId}` };
    await mutate('admin', 'saveStaffMember', input, 'staffMember { name }');
  }
  const mailbox = { ...demoMailbox, idempotencyKey: 'demo-mailbox' };
  await mutate('admin', 'saveMailbox', mailbox, 'mailbox { address }');
}

/** The id of what was changed, where the answer asks for one. */
async function send(
  graphql: string,
  token: string,
  { mutation, input, answer: wanted }: { mutation: string; input: object; answer: string },
): Promise<string> {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation Demo($input: ${inputType}!) {
    ${mutation}(input: $input) { ${wanted} userErrors { code message } }
  }`;
  const answer = await post(graphql, token, { query, variables: { input } });
  const payload = answer.data?.[mutation];
  if (payload && payload.userErrors.length === 0 && !answer.errors) {
    return changed.map((what) => payload[what]?.id).find((id) => id !== undefined) ?? '';
  }
  const reasons = [...(answer.errors ?? []), ...(payload?.userErrors ?? [])];
  throw new Error(`${mutation} was refused: ${reasons.map(({ message }) => message).join('; ')}`);
}

async function post(graphql: string, token: string, request: object): Promise<Answer> {
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return (await response.json()) as Answer;
}

async function fetchToken(issuer: string, username: string): Promise<string> {
  const response = await fetch(`${issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      ...{ grant_type: 'password', client_id: developmentClient },
      ...{ username, password: developmentPassword },
    }),
  });
  if (!response.ok) throw new Error(`No token for ${username}: ${await response.text()}`);
  return ((await response.json()) as { access_token: string }).access_token;
}
