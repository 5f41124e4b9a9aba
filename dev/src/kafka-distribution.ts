import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { isAlive } from './process-identity.js';

const run = promisify(execFile);

export const kafkaVersion = '4.3.1';
/** The binding for the logging library that Kafka 4.3 brings; without it the broker writes no log. */
const logBindingVersion = '2.25.4';
const oldestJava = 17;

/** Tells the person waiting what is going on. */
export type Report = (message: string) => void;

/**
 * The folder with Kafka's jars, fetched through Maven on first use and kept in `cache`. It appears under its name only when it is
 * complete; several processes may ask at once. Throws one sentence when Java or Maven is missing.
 */
export async function kafkaJars(cache: string, report: Report): Promise<string> {
  await requireJava();
  const finished = join(cache, `kafka-${kafkaVersion}`);
  if (existsSync(finished)) return finished;
  await mkdir(cache, { recursive: true });
  const unlock = await lock(join(cache, `kafka-${kafkaVersion}.lock`), report);
  try {
    if (!existsSync(finished)) await download(cache, finished, report);
  } finally {
    await unlock();
  }
  return finished;
}

async function requireJava(): Promise<void> {
  const advice = `Kafka needs Java ${oldestJava} or newer: install it (Debian: apt install openjdk-17-jre-headless), or set KAFKA_BROKERS to a running broker.`;
  const { stderr, stdout } = await run('java', ['-version']).catch(() => {
    throw new Error(advice);
  });
  const version = /version "(\d+)/.exec(stderr + stdout)?.[1];
  if (version !== undefined && Number(version) < oldestJava) {
    throw new Error(`${advice} The Java on the PATH is version ${version}.`);
  }
}

async function download(cache: string, finished: string, report: Report): Promise<void> {
  for (const name of await readdir(cache)) {
    // The lock is held, so whatever is half done was interrupted.
    if (name.startsWith('kafka-part-'))
      await rm(join(cache, name), { recursive: true, force: true });
  }
  const part = join(cache, `kafka-part-${process.pid}`);
  await mkdir(part);
  await writeFile(join(part, 'pom.xml'), projectFile());
  report(`Fetching Kafka ${kafkaVersion} through Maven (about 45 MB, once) …`);
  await runMaven(part, report);
  await rename(join(part, 'jars'), finished);
  await rm(part, { recursive: true, force: true });
  report(`Kafka ${kafkaVersion} is in ${finished}`);
}

function projectFile(): string {
  const dependency = (group: string, artifact: string, version: string): string =>
    `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version></dependency>`;
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>shouwen</groupId><artifactId>kafka</artifactId><version>1</version>
  <dependencies>
    ${dependency('org.apache.kafka', 'kafka_2.13', kafkaVersion)}
    ${dependency('org.apache.logging.log4j', 'log4j-slf4j-impl', logBindingVersion)}
  </dependencies>
</project>
`;
}

function runMaven(folder: string, report: Report): Promise<void> {
  const args = ['--batch-mode', 'dependency:copy-dependencies', '-DincludeScope=runtime'];
  const maven = spawn('mvn', [...args, '-DoutputDirectory=jars'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): boolean => maven.kill();
  process.once('exit', end);
  const lastLines: string[] = [];
  let downloads = 0;
  let lastReport = Date.now();
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (/Downloaded from .*\.jar /.test(line)) downloads += 1;
      else if (/ERROR/.test(line) && lastLines.push(line) > 6) lastLines.pop();
      if (Date.now() - lastReport < 2_000) return;
      lastReport = Date.now();
      report(`Fetching Kafka: ${downloads} files so far …`);
    });
  }
  return new Promise((resolve, reject) => {
    maven.once('error', () =>
      reject(
        new Error(
          'Kafka is fetched through Maven on first use: install it (Debian: apt install maven), or set KAFKA_BROKERS to a running broker.',
        ),
      ),
    );
    maven.once('close', (code, signal) => {
      process.off('exit', end);
      if (code === 0) return resolve();
      const how = signal ?? `code ${code}`;
      reject(new Error([`Maven could not fetch Kafka (${how}).`, ...lastLines].join('\n  ')));
    });
  });
}

/** Waits for a lock file that names its holder; one whose holder is gone is taken over. */
async function lock(path: string, report: Report): Promise<() => Promise<void>> {
  let told = false;
  for (;;) {
    try {
      const file = await open(path, 'wx');
      await file.write(`${process.pid}\n`);
      await file.close();
      return () => rm(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = Number.parseInt(await readFile(path, 'utf8').catch(() => ''), 10);
    if (holder > 0 && !(await isAlive(holder))) {
      // Renamed first, so that of several who see the dead holder only one removes this very file.
      const aside = `${path}.${process.pid}`;
      await rename(path, aside).catch(() => undefined);
      await rm(aside, { force: true });
      continue;
    }
    if (!told) report('Another process is fetching Kafka; waiting for it …');
    told = true;
    await delay(500);
  }
}
