import { freePort } from '../free-port.js';
import { accepts } from '../node-child.js';
import { startJavaServer } from './test-server.js';
import type { TestServer } from './test-server.js';

const version = '2.1.5';

/** A mail server with one account, whose mailbox is empty after each start. */
export interface ImapServer extends TestServer {
  /** Where mail is fetched from, such as `imap://user:password@host:port/INBOX`. */
  imapUrl: string;
  /** Where mail is put into the mailbox by SMTP, whoever it is for. */
  smtpPort: number;
  address: string;
}

/** Starts GreenMail, which speaks IMAP and SMTP. */
export async function startImapServer(): Promise<ImapServer> {
  const [imapPort, smtpPort] = [await freePort(), await freePort()];
  const [user, domain, password] = ['fetched', 'shouwen.test', 'right-password'];
  const host = '127.0.0.1';
  const server = await startJavaServer('imap', {
    program: {
      title: `GreenMail ${version}`,
      folder: `greenmail-${version}`,
      artifacts: [`com.icegreen:greenmail-standalone:${version}`],
      megabytes: 10,
      otherwise: '',
    },
    arguments: () => [
      ...[`-Dgreenmail.imap.hostname=${host}`, `-Dgreenmail.imap.port=${imapPort}`],
      ...[`-Dgreenmail.smtp.hostname=${host}`, `-Dgreenmail.smtp.port=${smtpPort}`],
      `-Dgreenmail.users=${user}:${password}@${domain}`,
      'com.icegreen.greenmail.standalone.GreenMailStandaloneRunner',
    ],
    ready: async () => (await accepts(imapPort)) && (await accepts(smtpPort)),
  });
  const account = encodeURIComponent(user);
  return {
    ...server,
    imapUrl: `imap://${account}:${password}@${host}:${imapPort}/INBOX`,
    smtpPort,
    address: `${user}@${domain}`,
  };
}
