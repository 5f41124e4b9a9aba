// Makes a bare clone ready to run, with nothing but Node itself: installs the packages when they are not those of the lock
// file, and builds (both do nothing when nothing changed).
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, URL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** Environment for Nx: no background process that outlives the command, no terminal interface. */
export const nxEnvironment = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };

export function say(message) {
  process.stdout.write(`${message}\n`);
}

/** Runs a command in the checkout; ends it when this process is told to end. Resolves with its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    const end = () => child.kill('SIGTERM');
    process.once('SIGTERM', end);
    child.once('error', (error) => {
      say(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code, signal) => {
      process.off('SIGTERM', end);
      resolve(signal ? 130 : (code ?? 1));
    });
  });
}

/** Asked before a build, which would replace programs that are running. */
export function refuseWhileRunning() {
  try {
    const pid = Number(readFileSync(join(root, '.shouwen', 'run', 'start.pid'), 'utf8'));
    process.kill(pid, 0);
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (!commandLine.includes('start.mjs')) return;
    say(`Already running here: process ${pid}. End it first (Ctrl-C, or kill ${pid}).`);
  } catch {
    // Not running, or not to be told on this system: it is asked again after the build.
    return;
  }
  process.exit(1);
}

export async function prepare({ build }) {
  requireNode();
  if (!packagesAreInstalled()) {
    say('Installing packages (npm ci) …');
    await mustSucceed(run('npm', ['ci', '--no-audit', '--no-fund']));
  }
  if (build) {
    say('Building …');
    const args = ['nx', 'run-many', '-t', 'build', '--outputStyle=static'];
    await mustSucceed(run('npx', args, { env: nxEnvironment }));
  }
}

async function mustSucceed(exitCode) {
  const code = await exitCode;
  if (code !== 0) process.exit(code);
}

function requireNode() {
  const { engines } = readJson(join(root, 'package.json'));
  const [major, minor] = engines.node.match(/\d+/g).map(Number);
  const [ownMajor, ownMinor] = process.versions.node.split('.').map(Number);
  if (ownMajor > major || (ownMajor === major && ownMinor >= minor)) return;
  say(
    `Shouwen needs Node ${engines.node}; this is ${process.versions.node}. See https://nodejs.org/`,
  );
  process.exit(1);
}

/** npm keeps a copy of what it installed; packages for other machines are missing from it. */
function packagesAreInstalled() {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = readJson(installedFile).packages;
  return Object.entries(readJson(join(root, 'package-lock.json')).packages).every(
    ([path, wanted]) =>
      !path.includes('node_modules/') ||
      wanted.optional ||
      wanted.link ||
      installed[path]?.version === wanted.version,
  );
}

function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
