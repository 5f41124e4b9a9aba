import { freePort, shiftDatabaseClock, until } from '@shouwen/dev';
import { createTransport } from 'nodemailer';
import { instantOf } from '../src/stage/deadlines.js';
import { startPlatform } from './platform.stage.js';
import type { Person } from './platform.stage.js';

/** The address that customers write to. */
export const SUPPORT = 'support@shouwen.test';
const LI = 'li@example.org';
const zoe: Person = ['zoe', 'agent'];

/** The slower time goes, the surer a step is over within the second it begins in: here it has 10 s for that. */
const SPEED = 0.1;
const CLOCK_READ_EVERY_MS = '20';

const TICKETS = `query ($customerId: String!) { tickets(filter: { customerId: $customerId }) { edges { node {
  id number status subject channel grade customer { id } owner { id } team { name } } } } }`;
const TICKET = `query ($id: ID!) { ticket(id: $id) { status number owner { id }
  timeline(first: 100) { edges { node { body } } } } }`;

interface Seen {
  status: string;
  number: string;
  owner: { id: string } | null;
  timeline: { edges: { node: { body: string | null } }[] };
}
interface Routed {
  id: string;
  subject: string;
  customer: { id: string };
  owner: { id: string } | null;
}

/** The platform on a day of 2026 that a test says, with a mailbox that takes mail. */
export async function startDay(startsAt: string) {
  const smtpPort = await freePort();
  const platform = await startPlatform({
    startsAt: instantOf(startsAt),
    ticketing: {
      SMTP_LISTEN: `127.0.0.1:${smtpPort}`,
      DATABASE_CLOCK_INTERVAL_MS: CLOCK_READ_EVERY_MS,
    },
  });

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test asks for is what it looks at
  async function ask(who: Person, query: string, variables = {}): Promise<any> {
    const { body } = await platform.as(who, query, { variables });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }

  /** Carries out a mutation that has to succeed and answers what is selected of it. */
  async function carryOut(who: Person, field: string, input: object, wanted: string) {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) {
      ${wanted} userErrors { field code message } } }`;
    const answer = (await ask(who, document, { input }))[field];
    if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
    return answer;
  }

  // A ticket beside the story: each change of it tells what time it is in the service.
  const opening = {
    subject: '报时',
    body: '现在几点',
    channel: 'PHONE',
    customer: { id: 'clock' },
  };
  const timepiece = (await carryOut(zoe, 'openTicket', opening, 'ticket { id }')).ticket;
  await carryOut(zoe, 'claimTicket', { ticketId: timepiece.id }, 'ticket { id }');

  async function mail(subject: string, body: string) {
    const client = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
    await client.sendMail({ from: `李女士 <${LI}>`, to: SUPPORT, subject, text: body });
    client.close();
  }
  const look = async (who: Person, id: string): Promise<Seen> =>
    (await ask(who, TICKET, { id })).ticket;

  return {
    ask,
    carryOut,
    /** What a ticket looks like to somebody. */
    look,
    /** Writes a mail in the customer's name. */
    mail,
    stop: () => platform.stop(),
    /** Makes it another time of 2026 in Shanghai, also in the service. */
    async itIs(time: string) {
      const instant = instantOf(time);
      await shiftDatabaseClock(platform.database, instant, SPEED);
      const reached = async () => {
        const note = { ticketId: timepiece.id, body: time };
        const { ticket } = await carryOut(zoe, 'addNote', note, 'ticket { updatedAt }');
        return Date.parse(ticket.updatedAt) >= instant.getTime();
      };
      await until(reached, { what: `the service to know that it is ${time}` });
    },
    /** Waits until the ticket that a mail opened was given to somebody. */
    routed(who: Person, subject: string): Promise<Routed> {
      const found = async () => {
        const { tickets } = await ask(who, TICKETS, { customerId: `mailto:${LI}` });
        return (tickets.edges as { node: Routed }[])
          .map(({ node }) => node)
          .find((ticket) => ticket.subject === subject && ticket.owner !== null);
      };
      return until(found, { what: `${subject} to be given to somebody` });
    },
    /** Writes to a ticket in the customer's name by mail, and waits until it is there. */
    async answerByMail(who: Person, id: string, body: string) {
      await mail(`Re: [${(await look(who, id)).number}]`, body);
      const isThere = async () =>
        (await look(who, id)).timeline.edges.some(({ node }) => node.body === body);
      await until(isThere, { what: `the mail "${body}"` });
    },
  };
}

export type Day = Awaited<ReturnType<typeof startDay>>;
