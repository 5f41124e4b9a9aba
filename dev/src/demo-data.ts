import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { developmentClient, developmentPassword } from './accounts.js';
import { demoCustomers } from './demo-customers.js';
import { demoOrders, demoStandings } from './demo-orders.js';
import { tellOrders } from './demo-partner.js';
import { demoMailbox, demoStaff, demoTeams } from './demo-staff.js';
import { demoTickets, type DemoStep, type DemoTicket } from './demo-tickets.js';

const DAY_MS = 86_400_000;

/** Where the demo data goes in, and how one signs in there. */
export interface DemoTarget {
  graphql: string;
  issuer: string;
  kafkaBrokers: string;
  /** Tells a later start that the data is there; idempotency keys protect a repetition before that. */
  doneFile: string;
}

interface Payload {
  id?: string;
  ticket?: { id: string } | null;
  team?: { id: string } | null;
  customer?: { id: string } | null;
  userErrors: { code: string; message: string }[];
}

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
}

/**
 * Puts the demo tickets, staff, mailbox and customers in through the public API, and their orders as a partner does, once.
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
    const query =
      'query Demo($identity: String!) { customerByIdentity(identity: $identity) { id } }';
    await addStandings(mutate, async (identity) => {
      const request = { query, variables: { identity } };
      const answer = await post(target.graphql, await tokenFor('manager'), request);
      return answer.data?.['customerByIdentity']?.id;
    });
  });
  return { tickets, customers, orders };
}

async function addStandings(
  mutate: Mutate,
  idOf: (identity: string) => Promise<string | undefined>,
): Promise<void> {
  for (const { key, customer, by, mutation, input, ...rest } of demoStandings) {
    const until =
      'days' in rest ? new Date(Date.now() + rest.days * DAY_MS).toISOString() : undefined;
    const customerId = await idOf(customer);
    // Somebody may have changed the demo customer since.
    if (customerId === undefined) continue;
    const wanted = { ...input, until, customerId, idempotencyKey: `demo-standing-${key}` };
    await mutate(by, mutation, wanted, 'standing { version }');
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
    return (payload.ticket ?? payload.team ?? payload.customer)?.id ?? '';
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
