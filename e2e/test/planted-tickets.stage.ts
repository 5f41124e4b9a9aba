import { createHmac } from 'node:crypto';
import { until } from '@shouwen/dev';
import { createTransport } from 'nodemailer';
import { withClient } from '../src/stage/databases.js';
import { Calls, ada, ana, ben, max, sue } from './calls.stage.js';
import { datum, su, word } from './marked-customer.js';
import type { Platform } from './platform.stage.js';

const SUPPORT = 'support@shouwen.test';
const HOUR_MS = 3_600_000;

/** Makes the limits of waiting short and staffs a team; answers the team. */
export async function setUp(platform: Platform, calls: Calls) {
  await withClient(platform.databaseUrl, async (client) => {
    await client.query(
      `update collaboration_limit set value = 1 where name = 'missed_call_grace_seconds'`,
    );
    await client.query('update survey_policy set delay_seconds = 0');
  });
  const { team } = await calls.change(max, 'createTeam', { name: '电话组' }, 'team { id uuid }');
  for (const memberId of ['ana', 'ben']) {
    const member = { memberId, name: memberId, teamId: team.id };
    await calls.change(max, 'saveStaffMember', member);
  }
  // Nobody chats while no agent is there.
  await calls.change(ana, 'setPresence', { state: 'AVAILABLE' });
  const mailbox = { address: SUPPORT, fromName: '客服', grade: 'GENERAL' };
  await calls.change(ada, 'saveMailbox', mailbox);
  return team as { id: string; uuid: string };
}

async function plantAttachment(platform: Platform, ticketId: string): Promise<string> {
  const token = await platform.tokens.of(...su);
  const url = platform.url.replace('/graphql', `/attachments?name=${word.fileName}.txt`);
  const uploaded = await fetch(url, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'text/plain' },
    body: `${word.fileText} ${datum.name}`,
  });
  const { id } = (await uploaded.json()) as { id: string };
  const input = { ticketId, body: word.reply, attachmentIds: [id] };
  await new Calls(platform).change(su, 'replyToTicket', input);
  return id;
}

/** A ticket on the web with all that is done with tickets, up to the rating of its solution. */
export async function plantTicket(platform: Platform, calls: Calls) {
  const subject = `${word.subject} ${datum.name}`;
  const ticketId = await calls.open(su, subject, `${word.question} ${datum.spokenPhone}`);
  await calls.change(ana, 'claimTicket', { ticketId });
  const attachmentId = await plantAttachment(platform, ticketId);
  await calls.change(ana, 'addNote', { ticketId, body: `${word.note} ${datum.phone}` });
  const regrade = { ticketId, grade: 'IMPORTANT', reason: word.gradeReason };
  await calls.change(ana, 'changeGrade', regrade);
  const task = {
    ...{ ticketId, kind: 'PROMISE', title: word.taskTitle, description: word.taskText },
    dueAt: new Date(Date.now() + HOUR_MS),
  };
  await calls.change(ana, 'createTask', task);
  await calls.change(sue, 'openSupervisionOrder', { ticketId, what: word.order });
  const offer = { ticketId, personId: 'ben', reason: word.transfer };
  const offered = await calls.change(ana, 'offerTransfer', offer, 'transfer { id }');
  const transferId = offered.transfer.id as string;
  await calls.change(ben, 'refuseTransfer', { transferId, reason: word.transfer });
  await calls.change(ana, 'replyToTicket', { ticketId, body: `${word.answer} ${datum.name}` });
  await calls.change(ana, 'resolveTicket', { ticketId, resolution: word.resolution });
  const pending = '{ pendingSurveys { edges { node { id } } } }';
  const asked = await until(async () => (await calls.ask(su, pending)).pendingSurveys.edges[0], {
    what: 'the customer to be asked how it was',
  });
  const surveyId = asked.node.id as string;
  await calls.change(su, 'answerSurvey', { surveyId, score: 9, comment: word.rating });
  // What is erased while it is open has more that could be forgotten.
  await calls.change(su, 'reopenTicket', { ticketId, reason: word.reason });
  return { ticketId, attachmentId, surveyId, transferId };
}

export async function plantChat(calls: Calls) {
  const started = await calls.change(
    su,
    'startChat',
    { body: word.chat },
    'chat { id ticket { id } }',
  );
  const { id: chatId, ticket } = started.chat;
  await calls.change(ana, 'claimTicket', { ticketId: ticket.id });
  await calls.change(ana, 'sendChatMessage', { chatId, body: word.chatAnswer });
  return chatId as string;
}

export async function plantCall(platform: Platform, calls: Calls, teamId: string) {
  const input = { name: '总机', defaultRegion: 'CN', teamId };
  const { source, secret } = await calls.change(
    ada,
    'createCallSource',
    input,
    'source { id path } secret',
  );
  const key = Buffer.from((secret as string).slice('whsec_'.length), 'base64');
  for (const event of ['ringing', 'missed']) {
    const at = new Date(Date.now() - 60_000);
    const said = { callId: 'c1', event, at, direction: 'inbound', to: '400-800-1234' };
    const body = JSON.stringify({ ...said, from: datum.spokenPhone });
    const timestamp = Math.floor(Date.now() / 1000);
    const signature = createHmac('sha256', key).update(`${event}.${timestamp}.${body}`);
    const headers = {
      ...{ 'content-type': 'application/json', 'webhook-id': event },
      'webhook-timestamp': String(timestamp),
      'webhook-signature': `v1,${signature.digest('base64')}`,
    };
    const url = new URL(source.path as string, platform.url);
    const { status } = await fetch(url, { method: 'POST', headers, body });
    if (status !== 200) throw new Error(`the call was answered ${status}`);
  }
  const list = '{ calls { edges { node { id ticket { id } } } } }';
  const call = await until(
    async () => {
      const node = (await calls.ask(ben, list)).calls.edges[0]?.node;
      return node?.ticket == null ? undefined : node;
    },
    { what: 'the ticket of the call' },
  );
  return call.id as string;
}

export async function plantMail(calls: Calls, smtpPort: number) {
  const client = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  const text = `${word.mailText} ${datum.internationalPhone}`;
  const from = `${datum.name} <${datum.email}>`;
  await client.sendMail({ from, to: SUPPORT, subject: word.mailSubject, text });
  client.close();
  const list = '{ tickets(filter: { channel: EMAIL }) { edges { node { id } } } }';
  const edge = await until(async () => (await calls.ask(ana, list)).tickets.edges[0], {
    what: 'the ticket of the mail',
  });
  const ticketId = edge.node.id as string;
  await calls.change(ana, 'claimTicket', { ticketId });
  await calls.change(ana, 'replyToTicket', { ticketId, body: word.answer });
  return ticketId;
}
