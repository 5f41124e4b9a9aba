import { freePort } from '@shouwen/dev';
import { Calls } from './calls.stage.js';
import { startPlatform } from './platform.stage.js';
import type { Platform } from './platform.stage.js';
import {
  plantCare,
  plantCredit,
  plantDemand,
  plantOrder,
  plantPrivacy,
  plantRecord,
  plantStanding,
  plantSurvey,
} from './planted-relations.stage.js';
import { plantCall, plantChat, plantMail, plantTicket, setUp } from './planted-tickets.stage.js';

const KEY = Buffer.alloc(32, 'k').toString('base64');

/** The platform with one customer who is known in every part of it. */
export async function startWithCustomer(gateway: Record<string, string> = {}) {
  const smtpPort = await freePort();
  const platform = await startPlatform({
    ticketing: {
      ...{ ERASURE_KEY: KEY, WEBHOOK_SECRET_KEYS: `k1:${KEY}` },
      SMTP_LISTEN: `127.0.0.1:${smtpPort}`,
    },
    crm: { ERASURE_KEY: KEY },
    gateway,
  });
  try {
    return { platform, ...(await plantCustomer(platform, smtpPort)) };
  } catch (error) {
    await platform.stop();
    throw error;
  }
}

async function plantCustomer(platform: Platform, smtpPort: number) {
  const calls = new Calls(platform);
  const team = await setUp(platform, calls);
  const customerId = await plantRecord(calls);
  const [ticket, chatId, callId, mailTicketId, , demandId, survey, care, creditId] =
    await Promise.all([
      plantTicket(platform, calls),
      plantChat(calls),
      plantCall(platform, calls, team.uuid),
      plantMail(calls, smtpPort),
      plantOrder(platform, calls, customerId),
      plantDemand(calls, customerId),
      plantSurvey(calls),
      plantCare(calls, customerId),
      plantCredit(calls, customerId),
      plantStanding(calls, customerId),
      plantPrivacy(calls, customerId),
    ]);
  const planted = { ...ticket, ...survey, care, customerId, chatId, callId, mailTicketId };
  return { calls, team, planted: { ...planted, demandId, creditId } };
}

export type WithCustomer = Awaited<ReturnType<typeof startWithCustomer>>;
