import { ImapFlow } from 'imapflow';

const SILENT_MS = 30_000;

/** A mail that waits in a mailbox elsewhere. */
export interface WaitingMail {
  raw: Buffer;
  /** Marks it as seen; called once it is stored here. */
  done: () => Promise<void>;
}

/** A mailbox elsewhere that mail is fetched from. */
export abstract class MailSource {
  /** How long to wait after the last mail before looking again. */
  abstract readonly everyMs: number;

  /** Goes through mail that nobody has seen, the oldest first and at most `most`. */
  abstract each(most: number, take: (mail: WaitingMail) => Promise<void>): Promise<number>;
}

/** Fetches from an IMAP server. */
export class ImapSource extends MailSource {
  constructor(
    private readonly url: string,
    override readonly everyMs: number,
  ) {
    super();
  }

  override async each(most: number, take: (mail: WaitingMail) => Promise<void>): Promise<number> {
    const url = new URL(this.url);
    const secure = url.protocol === 'imaps:';
    const client = new ImapFlow({
      host: url.hostname,
      port: Number(url.port || (secure ? 993 : 143)),
      secure,
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      logger: false,
      connectionTimeout: SILENT_MS,
      greetingTimeout: SILENT_MS,
      socketTimeout: SILENT_MS,
    });
    // Without a listener an error of an idle connection would end the process; the commands themselves throw.
    client.on('error', () => undefined);
    await client.connect();
    try {
      const folder = decodeURIComponent(url.pathname.slice(1)) || 'INBOX';
      const lock = await client.getMailboxLock(folder);
      try {
        const unseen = (await client.search({ seen: false }, { uid: true })) || [];
        const uids = unseen.slice(0, most);
        for (const uid of uids) {
          const found = await client.fetchOne(String(uid), { source: true }, { uid: true });
          if (found === false || found?.source === undefined) continue;
          const done = async () => {
            await client.messageFlagsAdd(String(uid), ['\\Seen'], { uid: true });
          };
          await take({ raw: found.source, done });
        }
        return uids.length;
      } finally {
        lock.release();
      }
    } finally {
      await client.logout().catch(() => client.close());
    }
  }
}
