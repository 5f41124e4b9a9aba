import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

const { MAIL_SINK_PORT: port, MAIL_FOLDER: folder } = process.env;
if (!port || !folder) {
  throw new Error(
    'The development mail server needs MAIL_SINK_PORT and MAIL_FOLDER, the folder that mail is written to.',
  );
}

await mkdir(folder, { recursive: true });

/** Takes every mail and writes it to the folder; nothing leaves this machine. */
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  onData(stream, _session, done) {
    buffer(stream)
      .then((mail) => keep(folder, mail))
      .then(
        () => done(),
        (error: unknown) => done(error as Error),
      );
  },
});
server.on('error', (error) => log(error.message));
server.listen(Number(port), '127.0.0.1', () => log(`listening on 127.0.0.1:${port}`));

process.once('SIGTERM', () => {
  log('stopping');
  // Connections that senders keep open must not hold it up.
  server.close(() => process.exit(0));
});

async function keep(into: string, mail: Buffer): Promise<void> {
  const time = new Date().toISOString().replaceAll(/[-:.]/g, '');
  const name = `${time}-${randomUUID().slice(0, 8)}.eml`;
  const unfinished = join(into, `${name}.part`);
  await writeFile(unfinished, mail);
  await rename(unfinished, join(into, name));
  log(`wrote ${name}`);
}

function log(msg: string): void {
  process.stdout.write(
    `${JSON.stringify({ time: new Date().toISOString(), level: 'info', msg })}\n`,
  );
}
