import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, untilReady, type ChildSpec } from './child.js';
import { isAlive } from './process-identity.js';
import { Supervisor } from './supervisor.js';
import { until } from './testing/until.js';

describe('the supervisor', () => {
  let directory: string;
  let supervisor: Supervisor;
  let messages: string[];

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'shouwen supervisor '));
    messages = [];
    supervisor = new Supervisor(
      (message) => messages.push(message),
      join(directory, 'restarts.json'),
    );
  });
  afterEach(async () => {
    await supervisor.stop();
    await rm(directory, { recursive: true, force: true });
  });

  /** A process that says when it runs and in which order it was told to end. */
  async function aProcess(name: string, onTerm = `process.exit(0)`): Promise<ChildSpec> {
    const program = join(directory, `${name}.cjs`);
    const order = JSON.stringify(join(directory, 'order'));
    const source = `
      const fs = require('node:fs');
      process.on('SIGTERM', () => { fs.appendFileSync(${order}, '${name} '); ${onTerm}; });
      setInterval(() => {}, 1000);
      console.log(JSON.stringify({ msg: '首问' }));
      console.error('a warning');
      fs.writeFileSync(${JSON.stringify(join(directory, `${name}.up`))}, String(process.pid));
    `;
    await writeFile(program, source);
    return {
      name,
      command: process.execPath,
      args: [program],
      mark: program,
      pidFile: join(directory, `${name}.pid`),
      logFile: join(directory, `${name}.log`),
      stopWithinMs: 500,
      ready: async () => {
        const said = await readFile(join(directory, `${name}.up`), 'utf8').catch(() => '');
        return said !== '' && said === (await pidOf(name)).toString();
      },
    };
  }

  async function pidOf(name: string): Promise<number> {
    return Number(await readFile(join(directory, `${name}.pid`), 'utf8'));
  }

  it('starts a crashed process again, says so and counts it', async () => {
    await supervisor.start(await aProcess('worker'), 1);
    const first = await pidOf('worker');
    process.kill(first, 'SIGKILL');
    await until(() => messages.includes('worker is ready again.'), { what: 'the restart' });

    expect(await pidOf('worker')).not.toBe(first);
    expect(messages[0]).toContain('worker ended unexpectedly (SIGKILL)');
    expect(JSON.parse(await readFile(join(directory, 'restarts.json'), 'utf8'))).toEqual({
      worker: 1,
    });
  });

  it('ends the highest stage first, and with SIGKILL what does not end', async () => {
    await supervisor.start(await aProcess('store', ''), 1);
    await supervisor.start(await aProcess('service'), 2);
    const pids = [await pidOf('store'), await pidOf('service')];
    await supervisor.stop();

    expect(await readFile(join(directory, 'order'), 'utf8')).toBe('service store ');
    expect(await Promise.all(pids.map(isAlive))).toEqual([false, false]);
    expect(existsSync(join(directory, 'store.pid'))).toBe(false);
  });

  it('ends what a killed supervisor left, but not a stranger with the same process id', async () => {
    const spec = await aProcess('worker');
    const left = await startChild(spec);
    await untilReady(spec, left, 10_000);
    await supervisor.start(spec, 1);
    expect(await isAlive(left.pid)).toBe(false);
    await supervisor.stop();

    await writeFile(spec.pidFile, String(process.ppid));
    const next = new Supervisor(() => undefined, join(directory, 'restarts.json'));
    await next.start(spec, 1);
    expect(await isAlive(process.ppid)).toBe(true);
    await next.stop();
  });

  it('tells why a process did not start', async () => {
    const spec = await aProcess('broken');
    await writeFile(
      join(directory, 'broken.cjs'),
      `console.error('no such table'); process.exit(3)`,
    );
    await expect(supervisor.start(spec, 1)).rejects.toThrow(/code 3[^]*no such table/);
  });

  it('keeps the log one JSON object a line', async () => {
    const spec = await aProcess('worker');
    await supervisor.start(spec, 1);
    const lines = await until(
      async () => {
        const text = await readFile(spec.logFile, 'utf8');
        const found = text.trim().split('\n');
        return found.length === 2 && found;
      },
      { what: 'both lines' },
    );
    expect(lines.map((line) => (JSON.parse(line) as { msg: string }).msg).sort()).toEqual([
      'a warning',
      '首问',
    ]);
  });
});
