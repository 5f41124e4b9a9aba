import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { mavenFiles } from './maven-files.js';
import type { MavenFiles, Report } from './maven-files.js';

const run = promisify(execFile);

const oldestJava = 17;

/** A program for Java, as Maven knows it; what it needs is fetched with it. */
export type JavaProgram = Omit<MavenFiles, 'unpacked'>;

/** The folder with a program's jars, fetched on first use and kept in `cache`. Throws one sentence when Java or Maven is missing. */
export async function javaProgram(
  program: JavaProgram,
  cache: string,
  report: Report,
): Promise<string> {
  await requireJava(program);
  return mavenFiles(program, cache, report);
}

async function requireJava({ title, otherwise }: JavaProgram): Promise<void> {
  const advice = `${title} needs Java ${oldestJava} or newer: install it (Debian: apt install openjdk-17-jre-headless)${otherwise}.`;
  const { stderr, stdout } = await run('java', ['-version']).catch(() => {
    throw new Error(advice);
  });
  const version = /version "(\d+)/.exec(stderr + stdout)?.[1];
  if (version !== undefined && Number(version) < oldestJava) {
    throw new Error(`${advice} The Java on the PATH is version ${version}.`);
  }
}
