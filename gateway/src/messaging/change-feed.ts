import { platformErrors } from '@shouwen/platform';
import { gatewayErrors } from '../gateway.errors.js';

const RETRY_AFTER_MS = 1_000;

/** The changes under one key, until they are ended. */
export interface FollowedChanges<Change> {
  /** The next change. Throws `gateway.changes_missed` when more waited than may. */
  next(): Promise<IteratorResult<Change, undefined>>;
  end(): void;
}

/** Hands each change to those in this process who follow its key, such as a ticket or a person. */
export class ChangeFeed<Change> {
  private readonly followers = new Map<string, Set<ChangeQueue<Change>>>();
  private hearing = false;

  constructor(
    private readonly maxPending: number,
    private readonly keyOf: (change: Change) => string,
  ) {}

  /** How many follow something. */
  get size(): number {
    let size = 0;
    for (const queues of this.followers.values()) size += queues.size;
    return size;
  }

  /** True while every change that happens is published here. */
  get heard(): boolean {
    return this.hearing;
  }

  /** From now on every change is published. */
  resume(): void {
    this.hearing = true;
  }

  /** Changes may happen unheard from now on: whoever follows is told so, and nobody can begin to. */
  interrupt(): void {
    this.hearing = false;
    for (const queues of [...this.followers.values()]) {
      for (const queue of [...queues]) queue.miss();
    }
  }

  publish(change: Change): void {
    for (const queue of this.followers.get(this.keyOf(change)) ?? []) queue.push(change);
  }

  /** The changes under a key from now on. Throws `platform.service_unavailable` while they can't be heard. */
  follow(key: string): FollowedChanges<Change> {
    if (!this.hearing)
      throw platformErrors.service_unavailable({}, { retryAfterMs: RETRY_AFTER_MS });
    const queue = new ChangeQueue<Change>(this.maxPending, () => {
      const queues = this.followers.get(key);
      queues?.delete(queue);
      if (queues?.size === 0) this.followers.delete(key);
    });
    const queues = this.followers.get(key) ?? new Set<ChangeQueue<Change>>();
    this.followers.set(key, queues.add(queue));
    return queue;
  }
}

class ChangeQueue<Change> implements FollowedChanges<Change> {
  private readonly pending: Change[] = [];
  private wake: (() => void) | undefined;
  private state: 'open' | 'missed' | 'ended' = 'open';

  constructor(
    private readonly maxPending: number,
    private readonly onEnd: () => void,
  ) {}

  push(change: Change): void {
    if (this.pending.length < this.maxPending) this.pending.push(change);
    else this.miss();
    this.wake?.();
  }

  /** Ends it with an error, at once: what waits is older than what was missed, but who reads it late gains nothing. */
  miss(): void {
    this.close('missed');
  }

  end(): void {
    this.close('ended');
  }

  async next(): Promise<IteratorResult<Change, undefined>> {
    while (this.state === 'open' && this.pending.length === 0) {
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
    const change = this.pending.shift();
    if (change !== undefined) return { value: change, done: false };
    if (this.state === 'missed') {
      this.state = 'ended';
      throw gatewayErrors.changes_missed();
    }
    return { value: undefined, done: true };
  }

  private close(state: 'missed' | 'ended'): void {
    if (this.state === 'open') this.onEnd();
    if (this.state !== 'ended') this.state = state;
    this.pending.length = 0;
    this.wake?.();
  }
}
