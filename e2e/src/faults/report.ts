import type { FaultResult, Recovery } from './run-faults.js';

const SHOWN_VIOLATIONS = 5;

/** The result as a table for people. */
export function reportOf({ checks, counts, recoveries, repeated, ...rest }: FaultResult): string {
  const lines = [''];
  for (const { rule, looked, violations } of checks) {
    const verdict = violations.length === 0 ? 'ok  ' : 'FAIL';
    lines.push(`${verdict}  ${rule.padEnd(76)} ${violations.length} of ${looked}`);
    for (const violation of violations.slice(0, SHOWN_VIOLATIONS))
      lines.push(`        ${violation}`);
  }
  lines.push('', 'Counted:');
  for (const [name, count] of Object.entries(counts)) lines.push(row(name, String(count)));
  lines.push('', 'Attempts that clients repeated, by what they were told:');
  for (const [code, count] of Object.entries(repeated)) lines.push(row(code, String(count)));
  lines.push('', 'Seconds until all was ready, from when what was killed ran again:');
  for (const [targets, seconds] of recoveryTimes(recoveries)) {
    const spread = [seconds.at(0), seconds.at(seconds.length >> 1), seconds.at(-1)];
    const [least, median, most] = spread.map((value) => (value ?? 0).toFixed(1));
    lines.push(row(targets, `${least} / ${median} / ${most} (${seconds.length} times)`));
  }
  const broken = checks.filter(({ violations }) => violations.length > 0).length;
  const verdict =
    broken === 0 ? 'All rules held.' : `${broken} rules were broken; logs are in ${rest.logs}.`;
  lines.push('', `${rest.seconds.toFixed(0)} s. ${verdict}`);
  return lines.join('\n');
}

/** Least, median and most can be read from each list: it is sorted. */
function recoveryTimes(recoveries: Recovery[]): [string, number[]][] {
  const times = new Map<string, number[]>();
  for (const { targets, readySeconds } of recoveries) {
    const name = targets.length > 1 ? 'two at once' : targets.join();
    times.set(name, [...(times.get(name) ?? []), readySeconds]);
  }
  return [...times].map(([name, seconds]) => [name, seconds.toSorted((a, b) => a - b)]);
}

function row(name: string, value: string): string {
  return `  ${name.padEnd(44)} ${value}`;
}
