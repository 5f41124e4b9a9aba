import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { developmentClient, developmentPassword } from './accounts.js';
import { demoCustomers } from './demo-customers.js';
import { demoMailbox, demoStaff, demoTeams } from './demo-staff.js';
import { demoTickets, type DemoStep, type DemoTicket } from './demo-tickets.js';

/** Where the demo data goes in, and how one signs in there. */
export interface DemoTarget {
  graphql: string;
  issuer: string;
  /** Tells a later start that the data is there; idempotency keys protect a repetition before that. */
  doneFile: string;
}

interface Payload {
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
}

/** Puts the demo tickets, staff, mailbox and customers in through the public API, once. Throws when a mutation is refused. */
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
  return { tickets, customers };
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
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const answer = (await response.json()) as Answer;
  const payload = answer.data?.[mutation];
  if (payload && payload.userErrors.length === 0 && !answer.errors) {
    return (payload.ticket ?? payload.team ?? payload.customer)?.id ?? '';
  }
  const reasons = [...(answer.errors ?? []), ...(payload?.userErrors ?? [])];
  throw new Error(`${mutation} was refused: ${reasons.map(({ message }) => message).join('; ')}`);
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
