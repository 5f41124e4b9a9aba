import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { isAlive } from './process-identity.js';

/** Tells the person waiting what is going on. */
export type Report = (message: string) => void;

/** What Maven fetches, as one folder. */
export interface MavenFiles {
  /** As people call it. */
  title: string;
  /** Name of its folder in the cache, which tells its version too. */
  folder: string;
  /** What it consists of: `group:artifact:version`, with `:classifier` where it has one. */
  artifacts: readonly string[];
  megabytes: number;
  /** What to do instead of installing Java or Maven, if anything: ends a sentence. */
  otherwise: string;
  /** Whether to keep what is in the jars, and these alone, rather than the jars with all that they need. */
  unpacked?: boolean;
}

/**
 * The folder with files that are fetched through Maven on first use and kept in `cache`. It appears under its name only when it is
 * complete; several processes may ask at once. Throws what to do when they can't be fetched.
 */
export async function mavenFiles(
  files: MavenFiles,
  cache: string,
  report: Report,
): Promise<string> {
  const finished = join(cache, files.folder);
  if (existsSync(finished)) return finished;
  await mkdir(cache, { recursive: true });
  const unlock = await lock(join(cache, `${files.folder}.lock`), files, report);
  try {
    if (!existsSync(finished)) await download(files, cache, finished, report);
  } finally {
    await unlock();
  }
  return finished;
}

async function download(
  files: MavenFiles,
  cache: string,
  finished: string,
  report: Report,
): Promise<void> {
  const { title, folder, megabytes } = files;
  for (const name of await readdir(cache)) {
    // The lock is held, so whatever is half done was interrupted.
    if (name.startsWith(`${folder}-part-`))
      await rm(join(cache, name), { recursive: true, force: true });
  }
  const part = join(cache, `${folder}-part-${process.pid}`);
  await mkdir(part);
  await writeFile(join(part, 'pom.xml'), projectFile(files));
  report(`Fetching ${title} through Maven (about ${megabytes} MB, once) …`);
  await runMaven(files, part, report);
  await rename(join(part, 'files'), finished);
  await rm(part, { recursive: true, force: true });
  report(`${title} is in ${finished}`);
}

function projectFile({ artifacts }: MavenFiles): string {
  const dependencies = artifacts.map((name) => {
    const [group, artifact, version, classifier] = name.split(':');
    const which = classifier === undefined ? '' : `<classifier>${classifier}</classifier>`;
    return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>${which}</dependency>`;
  });
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>shouwen</groupId><artifactId>files</artifactId><version>1</version>
  <dependencies>
    ${dependencies.join('\n    ')}
  </dependencies>
</project>
`;
}

function runMaven(
  { title, otherwise, unpacked = false }: MavenFiles,
  folder: string,
  report: Report,
): Promise<void> {
  const goal = unpacked
    ? ['dependency:unpack-dependencies', '-DexcludeTransitive=true']
    : ['dependency:copy-dependencies', '-DincludeScope=runtime'];
  const maven = spawn('mvn', ['--batch-mode', ...goal, '-DoutputDirectory=files'], {
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
      report(`Fetching ${title}: ${downloads} files so far …`);
    });
  }
  return new Promise((resolve, reject) => {
    maven.once('error', () =>
      reject(
        new Error(
          `${title} is fetched through Maven on first use: install it (Debian: apt install maven)${otherwise}.`,
        ),
      ),
    );
    maven.once('close', (code, signal) => {
      process.off('exit', end);
      if (code === 0) return resolve();
      const how = signal ?? `code ${code}`;
      const advice = `Maven could not fetch ${title} (${how}). See that its repository, or the mirror in ~/.m2/settings.xml, can be reached, and try again${otherwise}.`;
      reject(new Error([advice, ...lastLines].join('\n  ')));
    });
  });
}

/** Waits for a lock file that names its holder; one whose holder is gone is taken over. */
async function lock(
  path: string,
  { title }: MavenFiles,
  report: Report,
): Promise<() => Promise<void>> {
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
    if (!told) report(`Another process is fetching ${title}; waiting for it …`);
    told = true;
    await delay(500);
  }
}
