import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { developmentClient, developmentPassword } from './accounts.js';
import { demoTickets, type DemoStep, type DemoTicket } from './demo-tickets.js';

/** Where the demo data goes in, and how one signs in there. */
export interface DemoTarget {
  graphql: string;
  issuer: string;
  /** Tells a later start that the data is there; idempotency keys protect a repetition before that. */
  doneFile: string;
}

interface Payload {
  ticket: { id: string } | null;
  userErrors: { code: string; message: string }[];
}

interface Answer {
  data?: Record<string, Payload | null> | null;
  errors?: { message: string }[];
}

/** Puts the demo tickets in through the public API, once. Returns how many were put in. Throws when a mutation is refused. */
export async function addDemoData(target: DemoTarget): Promise<number> {
  if (existsSync(target.doneFile)) return 0;
  const tokens = new Map<string, Promise<string>>();
  const tokenFor = (username: string): Promise<string> => {
    const token = tokens.get(username) ?? fetchToken(target.issuer, username);
    tokens.set(username, token);
    return token;
  };
  const mutate = async (username: string, mutation: string, input: object): Promise<string> =>
    send(target.graphql, await tokenFor(username), mutation, input);

  for (const ticket of demoTickets) await addTicket(ticket, mutate);
  await mkdir(dirname(target.doneFile), { recursive: true });
  await writeFile(target.doneFile, `${demoTickets.length}\n`);
  return demoTickets.length;
}

async function addTicket(
  { key, by, open, steps }: DemoTicket,
  mutate: (username: string, mutation: string, input: object) => Promise<string>,
): Promise<void> {
  const ticketId = await mutate(by, 'openTicket', { ...open, idempotencyKey: `demo-${key}` });
  for (const [index, step] of steps.entries()) {
    const { by: username, mutation, input }: DemoStep = step;
    const idempotencyKey = `demo-${key}-${index + 1}`;
    await mutate(username, mutation, { ...input, ticketId, idempotencyKey });
  }
}

async function send(
  graphql: string,
  token: string,
  mutation: string,
  input: object,
): Promise<string> {
  const inputType = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation Demo($input: ${inputType}!) {
    ${mutation}(input: $input) { ticket { id } userErrors { code message } }
  }`;
  const response = await fetch(graphql, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const answer = (await response.json()) as Answer;
  const payload = answer.data?.[mutation];
  if (payload?.ticket && payload.userErrors.length === 0) return payload.ticket.id;
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
