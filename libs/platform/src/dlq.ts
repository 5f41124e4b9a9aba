import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadConfig } from './config/load-config.js';
import { kafkaConfig } from './config/service-config.js';
import { createLogger } from './logging/logger.js';
import { DeadLetters, deadLetterTopicNamed } from './messaging/dead-letters.js';
import type { DeadLetter, Position } from './messaging/dead-letters.js';
import { KafkaBroker } from './messaging/kafka-broker.js';
import { kafkaClient } from './messaging/kafka-client.js';
import { UuidIds } from './persistence/ids.js';

const USAGE = `Messages that a consumer gave up.

  npm run dlq -- list [--topic T] [--limit N] [--after P:O]   what there is, oldest first (N: 50)
  npm run dlq -- redrive --topic T --offset P:O               send one again to where it came from
  npm run dlq -- redrive --topic T --all                      send all again that were not yet

T is a topic or its dead-letter topic, P a partition and O an offset of the latter, as listed.
KAFKA_BROKERS and KAFKA_TOPIC_PREFIX say where; without them the broker of a running npm start is used.`;

/** The command line can't be understood; the message says what to write instead. */
class UsageError extends Error {}

async function main(): Promise<void> {
  const { positionals, values } = readArguments();
  const [command] = positionals;
  if (command !== 'list' && command !== 'redrive') throw new UsageError(USAGE);
  const config = loadConfig(kafkaConfig, await environment());
  const logger = createLogger('dlq', { LOG_LEVEL: 'error' });
  const broker = new KafkaBroker(config, 'shouwen-dlq', logger);
  const letters = new DeadLetters(
    kafkaClient(config.KAFKA_BROKERS, 'shouwen-dlq', logger),
    broker,
    new UuidIds(),
    config.KAFKA_TOPIC_PREFIX,
  );
  const topic = values.topic && deadLetterTopicNamed(values.topic);
  try {
    if (command === 'list') {
      await list(letters, topic, limitOf(values.limit), positionOf(values.after));
    } else {
      await redrive(letters, topic, positionOf(values.offset), values.all);
    }
  } finally {
    await broker.disconnect();
  }
}

async function list(
  letters: DeadLetters,
  topic: string | undefined,
  limit: number,
  after: Position | undefined,
): Promise<void> {
  if (after !== undefined && topic === undefined) throw new UsageError('--after needs --topic.');
  const existing = await letters.topics();
  const topics = existing.filter((name) => topic === undefined || name === topic);
  const found: DeadLetter[] = [];
  for (const name of topics) {
    if (found.length < limit) {
      found.push(...(await letters.list(name, limit - found.length, after)));
    }
  }
  if (found.length === 0) {
    print('No dead letters.');
    return;
  }
  print(
    table([
      ['TOPIC', 'P:O', 'AT', 'CONSUMER', 'ATTEMPTS', 'REDRIVEN', 'REASON'],
      ...found.map((letter) => [
        letter.topic,
        `${letter.partition}:${letter.offset}`,
        letter.at,
        letter.consumer,
        letter.attempts,
        letter.redriven ? 'yes' : 'no',
        letter.reason,
      ]),
    ]),
  );
  const last = found.at(-1);
  if (last !== undefined && found.length === limit) {
    print(
      `There may be more: --topic ${last.topic} --after ${last.partition}:${last.offset}, or a larger --limit.`,
    );
  }
}

async function redrive(
  letters: DeadLetters,
  topic: string | undefined,
  only: Position | undefined,
  all: boolean,
): Promise<void> {
  if (topic === undefined) throw new UsageError('Say whose dead letters: --topic T.');
  if (all === (only !== undefined)) {
    throw new UsageError('Say which: one with --offset P:O, or --all.');
  }
  if (!(await letters.topics()).includes(topic)) {
    throw new UsageError(`There is no topic ${topic}.`);
  }
  const sent = await letters.redrive(topic, only);
  print(`${sent} sent again from ${topic}.`);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        topic: { type: 'string' },
        limit: { type: 'string', default: '50' },
        after: { type: 'string' },
        offset: { type: 'string' },
        all: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  }
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 10_000) {
    throw new UsageError('--limit is a number from 1 to 10000.');
  }
  return limit;
}

function positionOf(text: string | undefined): Position | undefined {
  if (text === undefined) return undefined;
  const match = /^(\d+):(\d+)$/.exec(text);
  if (match?.[1] === undefined || match[2] === undefined) {
    throw new UsageError('A position is written partition:offset, such as 0:17.');
  }
  return { partition: Number(match[1]), offset: BigInt(match[2]) };
}

/** The environment, completed from what a running `npm start` of this checkout wrote down. */
async function environment(): Promise<Record<string, string | undefined>> {
  if (process.env['KAFKA_BROKERS']) return process.env;
  const file = new URL('../../../.shouwen/run/env.json', import.meta.url);
  const text = await readFile(file, 'utf8').catch(() => '{}');
  const { addresses } = JSON.parse(text) as { addresses?: { kafka?: string } };
  return { ...process.env, KAFKA_BROKERS: addresses?.kafka };
}

function table(rows: string[][]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
