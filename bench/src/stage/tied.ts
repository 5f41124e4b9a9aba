// Loaded before a measured program: ends it when the bench is gone, however that ended, and records CPU profiles.
import { writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import type { ProfileOrder } from './measured-process.js';

let session: Session | undefined;

process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.on('message', (message) => {
  if (isProfileOrder(message)) void obey(message);
});

async function obey({ profileInto }: ProfileOrder): Promise<void> {
  if (profileInto === null) {
    session = new Session();
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 500 });
    await session.post('Profiler.start');
  } else if (session !== undefined) {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    await writeFile(profileInto, JSON.stringify(profile));
  }
  process.send?.('done');
}

function isProfileOrder(message: unknown): message is ProfileOrder {
  return typeof message === 'object' && message !== null && 'profileInto' in message;
}
