import { until } from '@shouwen/dev';
import type pg from 'pg';
import type { KnownTicket } from '../load/target.js';

const wanted = 1_000;
/** Below the gateway's limit on aliases. */
const atOnce = 25;

interface Row {
  uuid: string;
  number: string;
}

/** Tickets anywhere in the table; their global ids as the gateway tells them, when one is given. */
export async function knownTickets(
  database: pg.Client,
  gateway: string | undefined,
  tokens: string[],
): Promise<KnownTicket[]> {
  const { rows } = await database.query<Row>(
    `select id as uuid, number from ticket order by md5(id::text) limit ${wanted}`,
  );
  if (gateway === undefined) return rows.map(({ uuid }) => ({ uuid, nodeId: '' }));
  const tickets: KnownTicket[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    // A gateway that has just started may still ask for patience.
    const known = await until(() => ask(gateway, tokens[0] ?? '', some), { what: 'known tickets' });
    tickets.push(...known);
  }
  return tickets;
}

async function ask(gateway: string, token: string, rows: Row[]): Promise<KnownTicket[]> {
  const fields = rows.map(
    ({ number }, index) =>
      `t${index}: ticketByNumber(number: ${JSON.stringify(number)}) { id uuid }`,
  );
  const response = await fetch(`${gateway}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query: `{ ${fields.join(' ')} }` }),
  });
  const answer = (await response.json()) as { data?: Record<string, { id: string; uuid: string }> };
  return rows.map(({ uuid }, index) => {
    const ticket = answer.data?.[`t${index}`];
    if (ticket?.uuid !== uuid)
      throw new Error(`The gateway does not know ${uuid}: ${JSON.stringify(answer)}`);
    return { uuid, nodeId: ticket.id };
  });
}
