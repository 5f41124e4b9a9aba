import { readFile, readdir, writeFile } from 'node:fs/promises';

/** Clock ticks a second; Linux has told every program 100 since 2.6. */
const ticksPerSecond = 100;

interface ProcessTimes {
  pid: number;
  parent: number;
  /** CPU seconds of its own, and of children that have ended. */
  own: number;
  reaped: number;
}

/** CPU seconds that a process and its children, living and ended, have taken so far. Linux only. */
export async function cpuSecondsOf(pid: number): Promise<number> {
  const family = await familyOf(pid);
  return family.reduce((sum, { own, reaped }) => sum + own + reaped, 0);
}

/** Memory of a process and its children in bytes, with what they share counted once. Linux only. */
export async function residentBytesOf(pid: number): Promise<number> {
  const family = await familyOf(pid);
  const parts = await Promise.all(family.map((member) => memoryOf(member.pid)));
  const total = (of: (part: Memory) => number) => parts.reduce((sum, part) => sum + of(part), 0);
  const most = (of: (part: Memory) => number) => Math.max(0, ...parts.map(of));
  return total(({ own }) => own) + most(({ file }) => file) + most(({ shared }) => shared);
}

/** Begins anew to take down the most memory of a process. Linux only. */
export async function forgetPeakOf(pid: number): Promise<void> {
  await writeFile(`/proc/${pid}/clear_refs`, '5');
}

/** Most memory of a process at any moment since {@link forgetPeakOf}, in bytes. Linux only. */
export async function peakBytesOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return 1024 * Number(/^VmHWM:\s+(\d+) kB/m.exec(status)?.[1]);
}

interface Memory {
  own: number;
  file: number;
  shared: number;
}

async function memoryOf(pid: number): Promise<Memory> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const bytes = (name: string) =>
    1024 * Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0);
  return { own: bytes('RssAnon'), file: bytes('RssFile'), shared: bytes('RssShmem') };
}

async function familyOf(pid: number): Promise<ProcessTimes[]> {
  const all = await Promise.all(
    (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map((name) => timesOf(name)),
  );
  const known = all.filter((times) => times !== undefined);
  const family = known.filter((times) => times.pid === pid);
  for (const member of family) family.push(...known.filter(({ parent }) => parent === member.pid));
  return family;
}

async function timesOf(pid: string): Promise<ProcessTimes | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  if (stat === undefined) return undefined;
  // The name, in brackets, may hold spaces and brackets itself.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const seconds = (index: number) => Number(fields[index]) / ticksPerSecond;
  return {
    pid: Number(pid),
    parent: Number(fields[1]),
    own: seconds(11) + seconds(12),
    reaped: seconds(13) + seconds(14),
  };
}
