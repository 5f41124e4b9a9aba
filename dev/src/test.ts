import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checks, projectTargets } from './checks.js';
import { repositoryRoot, stateDirectory } from './paths.js';
import { totalsOf, type TaskOutcome } from './test-totals.js';
import { resultFile, type ProjectResult } from './testing/result-file.js';
import { newTestRunId, startTestServers, type TestServers } from './testing/test-run.js';

const nxEnvironment = { NX_DAEMON: 'false', NX_TUI: 'false' };
const runFile = join(repositoryRoot, '.nx', 'cache', 'run.json');
const plannedFile = join(stateDirectory, 'test', 'tasks.json');

let servers: TestServers | undefined;
let current: ChildProcess | undefined;
let interrupted = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    interrupted = true;
    current?.kill('SIGTERM');
  });
}

try {
  process.exitCode = await testEverything();
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
} finally {
  await servers?.stop();
}

async function testEverything(): Promise<number> {
  servers = await startTestServers((message) => process.stdout.write(`${message}\n`));
  const environment = {
    ...nxEnvironment,
    TEST_DATABASE_URL: servers.databaseUrl,
    TEST_KAFKA_BROKERS: servers.brokers,
    SHOUWEN_TEST_RUN: newTestRunId(),
  };
  const planned = await plannedTasks();
  for (const { project } of planned) await rm(resultFile(project), { force: true });
  await rm(runFile, { force: true });
  // One more than the cores that it is measured on: tests that talk to servers and processes wait much of their time.
  const parallel = ['--parallel=3', '--outputStyle=static'];
  const projectsCode = await command('npx', [...runMany(), ...parallel], environment);
  const tasks = await outcomes(planned);

  const checked: { name: string; passed: boolean }[] = [];
  for (const { name, command: program, args } of checks) {
    if (interrupted) break;
    process.stdout.write(`\n> ${name}\n`);
    checked.push({ name, passed: (await command(program, args)) === 0 });
  }
  // What was not reached because of an interruption did not pass.
  for (const { name } of checks.slice(checked.length)) checked.push({ name, passed: false });

  const results = new Map<string, ProjectResult>();
  for (const { project, target } of planned) {
    const result =
      target === 'test' ? await readJson<ProjectResult>(resultFile(project)) : undefined;
    if (result) results.set(project, result);
  }
  const totals = totalsOf(tasks, results, checked);
  if (projectsCode !== 0 && totals.failed === 0) {
    totals.failed = 1;
    totals.failures.push(`nx run-many (code ${projectsCode})`);
  }
  await servers.stop();
  servers = undefined;
  process.stdout.write('\n');
  for (const name of totals.failures) process.stdout.write(`Failed: ${name}\n`);
  process.stdout.write(`${totals.passed} passed, ${totals.failed} failed\n`);
  return totals.failed === 0 && !interrupted ? 0 : 1;
}

function runMany(): string[] {
  return ['nx', 'run-many', '-t', ...projectTargets];
}

/** Every task that Nx has to run, so that one it did not reach is noticed. */
async function plannedTasks(): Promise<Omit<TaskOutcome, 'status'>[]> {
  await mkdir(dirname(plannedFile), { recursive: true });
  const code = await command('npx', [...runMany(), `--graph=${plannedFile}`], nxEnvironment);
  const graph = await readJson<{
    tasks: { tasks: Record<string, { target: { project: string; target: string } }> };
  }>(plannedFile);
  if (code !== 0 || !graph) throw new Error('Nx could not say which tasks there are.');
  return Object.entries(graph.tasks.tasks).map(([id, { target }]) => ({ id, ...target }));
}

async function outcomes(planned: Omit<TaskOutcome, 'status'>[]): Promise<TaskOutcome[]> {
  const run = await readJson<{ tasks: { taskId: string; status?: number }[] }>(runFile);
  const statuses = new Map(run?.tasks.map(({ taskId, status }) => [taskId, status]));
  return planned.map((task) => ({ ...task, status: statuses.get(task.id) }));
}

function command(
  program: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: repositoryRoot,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    current = child;
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}

async function readJson<T>(file: string): Promise<T | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as T);
}
