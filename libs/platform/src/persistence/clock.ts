/** Tells the time; injected wherever a rule needs it. */
export abstract class Clock {
  /** The present instant, in UTC. */
  abstract now(): Date;
}

const USEFUL_WITHIN_MS = 50;

/** Where {@link DatabaseClock} reads the database's time. */
export interface TimeSource {
  query(sql: string): Promise<{ now: Date }[]>;
}

/**
 * The database's clock, which decides every moment and deadline, so that replicas whose own clocks differ agree.
 * Measured again every few seconds, carried on in between by this process's monotonic clock, and never going back.
 */
export class DatabaseClock extends Clock {
  private offsetMs: number | undefined;
  private lastTold = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly source: TimeSource,
    private readonly intervalMs = 5_000,
  ) {
    super();
  }

  /** Measures once, then regularly. Throws when the database can't be reached. */
  async start(): Promise<void> {
    await this.measure();
    this.timer = setInterval(() => {
      // A database away leaves the last measurement in force: the monotonic clock drifts by far less than it matters.
      this.measure().catch(() => undefined);
    }, this.intervalMs);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  override now(): Date {
    if (this.offsetMs === undefined) return new Date();
    this.lastTold = Math.max(this.lastTold, Math.round(performance.now() + this.offsetMs));
    return new Date(this.lastTold);
  }

  private async measure(): Promise<void> {
    const asked = performance.now();
    const rows = await this.source.query('select clock_timestamp() as now');
    const answered = performance.now();
    const told = rows[0]?.now.getTime();
    if (told === undefined) throw new Error('the database did not tell the time');
    // An answer that had to wait says little about when it was given; a better one follows.
    if (this.offsetMs !== undefined && answered - asked > USEFUL_WITHIN_MS) return;
    this.offsetMs = told - (asked + answered) / 2;
  }
}

/** This machine's own clock, for processes without a database. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
