import { setTimeout as delay } from 'node:timers/promises';
import { platformErrorCatalogue } from '@shouwen/platform';
import { ask } from '../stage/graphql-client.js';
import type { Answer } from '../stage/graphql-client.js';
import type { Tokens } from '../stage/tokens.js';
import type { Random } from './seeded-random.js';
import type { KnownTicket, Write } from './write.js';
import { nextWrite } from './write.js';

const ANSWER_WITHIN_MS = 10_000;
const GIVEN_UP_AFTER_MS = 240_000;
const SHORTEST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

const retryableKinds = new Set(['unavailable', 'timeout', 'exhausted']);
const retryableCodes = new Set(
  Object.entries(platformErrorCatalogue)
    .filter(([, { kind }]) => retryableKinds.has(kind))
    .map(([name]) => `platform.${name}`),
);

/** A write that was answered with success. */
export interface AcknowledgedWrite {
  key: string;
  kind: string;
  ticketId: string;
  version: number;
}

/** What the API said to one attempt. */
type Reply =
  | { kind: 'done'; ticket: { id: string; uuid: string; version: number } }
  | { kind: 'refused'; code: string }
  | { kind: 'again'; code: string };

/** Clients that write without a pause and repeat each write, under its key, until they know how it ended. */
export class Workload {
  readonly acknowledged: AcknowledgedWrite[] = [];
  /** Key and code of each write that was refused for good. */
  readonly refused = new Map<string, string>();
  /** Keys of writes whose end was never told. */
  readonly unanswered: string[] = [];
  /** How often an attempt ended in something that helps to be repeated, by its code. */
  readonly repeated = new Map<string, number>();
  /** Answers that were neither success nor a typed refusal. */
  readonly untyped: string[] = [];
  readonly tickets: KnownTicket[] = [];
  private started = 0;

  constructor(
    private readonly url: string,
    private readonly tokens: Tokens,
    private readonly random: Random,
  ) {}

  /** Writes until `enough`, and finishes what was begun. */
  async run(writers: number, enough: () => boolean): Promise<void> {
    const write = async () => {
      while (!enough()) await this.carryOut(this.next());
    };
    await Promise.all(Array.from({ length: writers }, write));
  }

  private next(): Write {
    this.started += 1;
    return nextWrite(`write-${this.started}`, this.tickets, this.random);
  }

  private async carryOut(write: Write): Promise<void> {
    const givenUpAt = performance.now() + GIVEN_UP_AFTER_MS;
    for (let pauseMs = SHORTEST_PAUSE_MS; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
      const reply = await this.attempt(write);
      switch (reply.kind) {
        case 'done':
          this.acknowledge(write, reply.ticket);
          return;
        case 'refused':
          this.refused.set(write.key, reply.code);
          return;
        case 'again':
          this.repeated.set(reply.code, (this.repeated.get(reply.code) ?? 0) + 1);
      }
      if (performance.now() > givenUpAt) {
        this.unanswered.push(write.key);
        return;
      }
      await delay(pauseMs);
    }
  }

  private acknowledge(
    { key, kind, customer }: Write,
    { id, uuid, version }: { id: string; uuid: string; version: number },
  ): void {
    this.acknowledged.push({ key, kind, ticketId: uuid, version });
    if (kind === 'opened') this.tickets.push({ id, uuid, customer });
  }

  private async attempt({ field, input, caller }: Write): Promise<Reply> {
    const token = await this.tokens.of(caller.sub, caller.role);
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation Write($input: ${type}!) {
      ${field}(input: $input) { ticket { id uuid version } userErrors { code retryable } }
    }`;
    let answer: Answer;
    try {
      answer = await ask(this.url, document, {
        token,
        variables: { input },
        timeoutMs: ANSWER_WITHIN_MS,
      });
    } catch (error) {
      // No answer: what became of the write is not known.
      return { kind: 'again', code: `no answer (${nameOf(error)})` };
    }
    return this.replyOf(field, answer);
  }

  private replyOf(field: string, { status, body }: Answer): Reply {
    const [error] = body.errors ?? [];
    if (error !== undefined) {
      const { code } = error.extensions;
      if (!retryableCodes.has(code)) this.untyped.push(`${field}: ${status} ${code}`);
      return { kind: 'again', code };
    }
    const payload = (body.data as Record<string, Payload>)[field];
    const [refusal] = payload?.userErrors ?? [];
    if (refusal !== undefined) {
      const { code, retryable } = refusal;
      return { kind: retryable ? 'again' : 'refused', code };
    }
    if (payload?.ticket == null) {
      this.untyped.push(`${field}: ${status} without a ticket`);
      return { kind: 'again', code: 'no ticket' };
    }
    return { kind: 'done', ticket: payload.ticket };
  }
}

interface Payload {
  ticket: { id: string; uuid: string; version: number } | null;
  userErrors: { code: string; retryable: boolean }[];
}

function nameOf(error: unknown): string {
  const cause = (error as { cause?: { code?: string } }).cause;
  return cause?.code ?? (error instanceof Error ? error.name : 'unknown');
}
