import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Surroundings } from './sample-replica.js';

/** A change that a killed process had been told was committed. */
export interface Acknowledged {
  id: string;
  version: number;
}

/** A replica in a process of its own, to be killed. */
export class ChildReplica {
  readonly acknowledged: Acknowledged[] = [];
  finished = false;
  private readonly child: ChildProcess;

  constructor(
    { databaseUrl, brokers, topicPrefix }: Surroundings,
    work: { writes: number; aggregates: number; seed: number },
  ) {
    this.child = spawn(
      process.execPath,
      ['--import', pathOf('./fixtures/typescript.mjs'), pathOf('./fixtures/replica.ts')],
      {
        env: {
          ...process.env,
          NODE_OPTIONS: '',
          DATABASE_URL: databaseUrl,
          KAFKA_BROKERS: brokers,
          KAFKA_TOPIC_PREFIX: topicPrefix,
          WRITES: String(work.writes),
          AGGREGATES: String(work.aggregates),
          SEED: String(work.seed),
        },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    createInterface({ input: this.child.stdout as NodeJS.ReadableStream }).on('line', (line) => {
      if (line === 'written') this.finished = true;
      const [id, version] = line.split(' ');
      if (id !== undefined && version !== undefined) {
        this.acknowledged.push({ id, version: Number(version) });
      }
    });
  }

  get pid(): number | undefined {
    return this.child.pid;
  }

  get running(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends it with SIGKILL. */
  async kill(): Promise<void> {
    if (!this.running) return;
    const closed = once(this.child, 'close');
    this.child.kill('SIGKILL');
    await closed;
  }
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}
