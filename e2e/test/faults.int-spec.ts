import { allTargets } from '../src/faults/plan.js';
import { reportOf } from '../src/faults/report.js';
import { runFaults } from '../src/faults/run-faults.js';
import type { FaultResult } from '../src/faults/run-faults.js';

describe('while each process and server is killed in the middle of 1,000 writes', () => {
  const seed = Number(process.env['FAULTS_SEED'] ?? 1);
  let result: FaultResult;

  beforeAll(async () => {
    const options = { writes: 1_000, kills: 6, seed, writers: 8, targets: allTargets };
    const lines: string[] = [];
    result = await runFaults(options, (line) => lines.push(line)).catch((error: unknown) => {
      throw new Error(`seed ${seed}:\n${lines.join('\n')}`, { cause: error });
    });
  }, 600_000);

  it('nothing is lost, nothing is done twice, and no process needs a hand', () => {
    const broken = result.checks.filter(({ violations }) => violations.length > 0);
    if (broken.length > 0) throw new Error(`seed ${seed}:\n${reportOf(result)}`);
  });

  it('every kind of process and server was killed', () => {
    const killed = new Set(result.recoveries.flatMap(({ targets }) => targets));
    expect(killed).toEqual(new Set(allTargets));
  });
});
