import { once } from 'node:events';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';

/** Hands mails over as they are: what a mail program would set right first, such as bare line feeds, stays wrong. */
export async function openSmtp(port: number) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
  /** The last line of an answer. */
  const answer = async (): Promise<string> => {
    for (;;) {
      const { value, done } = await lines.next();
      if (done === true) throw new Error('the mail server hung up');
      if (/^\d{3}(?!-)/.test(value)) return value;
    }
  };
  const say = (line: string) => {
    socket.write(`${line}\r\n`);
    return answer();
  };
  await answer();
  await say('EHLO samples.example');
  return {
    /** Answers what the server says to the mail, or to what it refuses before. */
    async send(raw: Buffer, envelope: { from: string; to: string }): Promise<string> {
      for (const line of [`MAIL FROM:<${envelope.from}>`, `RCPT TO:<${envelope.to}>`]) {
        const said = await say(line);
        if (!said.startsWith('250')) return said;
      }
      await say('DATA');
      const stuffed = raw.toString('latin1').replace(/(^|\r\n)\./g, '$1..');
      socket.write(Buffer.from(stuffed, 'latin1'));
      return say(stuffed.endsWith('\r\n') ? '.' : '\r\n.');
    },
    close: () => void socket.end('QUIT\r\n'),
  };
}
