import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, OnApplicationBootstrap } from '@nestjs/common';
import { TimerWorker } from '@shouwen/platform';
import type { Transaction } from '@shouwen/platform';

const PULSE_MS = 2_000;

/** The timers of mail, beside those of the service: a slow mail server delays no deadline. */
@Injectable()
export class MailTimers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly worker: TimerWorker;

  constructor(worker: TimerWorker) {
    this.worker = worker.beside();
  }

  onApplicationBootstrap(): void {
    this.worker.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker.stop();
  }
}

/** Waits for the outside world inside a transaction, which the server would end if it heard nothing for long. */
export async function whileOpen<Answer>(
  tx: Transaction,
  work: () => Promise<Answer>,
): Promise<Answer> {
  const pulse = setInterval(() => void tx.query('select 1').catch(() => undefined), PULSE_MS);
  try {
    return await work();
  } finally {
    clearInterval(pulse);
  }
}
