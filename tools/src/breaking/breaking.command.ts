import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitHistory, type Step } from './git-history.js';
import { graphqlBreaks } from './graphql-schema.diff.js';
import { ProtoImages } from './proto-images.js';
import { protoBreaks } from './proto.diff.js';

const PROTO = 'proto';
const GRAPHQL = 'gateway/schema.graphql';
const CHANGELOG = 'CHANGELOG.md';
const ANNOUNCEMENT = '- **Breaking:**';
const STEPS = 20;

/**
 * Sentences about each recent step that breaks a contract without announcing it; empty when there is none. Steps are the
 * worktree after HEAD and the last commits that touched a contract, each after its first parent.
 */
export async function unannouncedBreaks(root: string): Promise<string[]> {
  const history = new GitHistory(root);
  const scratch = await mkdtemp(join(tmpdir(), 'shouwen-breaking-'));
  try {
    const images = new ProtoImages(history, scratch);
    const problems: string[] = [];
    for (const step of await history.steps([PROTO, GRAPHQL], STEPS)) {
      const breaks = await breaksOf(history, images, step);
      if (breaks.length > 0 && !(await isAnnounced(history, step))) {
        problems.push(sentenceAbout(step, breaks));
      }
    }
    return problems;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function sentenceAbout({ name }: Step, breaks: readonly string[]): string {
  return [
    `In ${name} a contract breaks:`,
    ...breaks.map((sentence) => `  ${sentence}`),
    'Keep the old form beside the new one, or add a line that begins with ' +
      `"${ANNOUNCEMENT}" to ${CHANGELOG} in the same commit.`,
  ].join('\n');
}

async function breaksOf(history: GitHistory, images: ProtoImages, step: Step): Promise<string[]> {
  const [before, after] = [await images.of(step.before), await images.of(step.after)];
  const ofProto =
    before === undefined
      ? []
      : after === undefined
        ? [`${PROTO} is gone`]
        : await protoBreaks(history.root, before, after);
  return [...ofProto, ...(await breaksOfGraphql(history, step))];
}

async function breaksOfGraphql(history: GitHistory, { before, after }: Step): Promise<string[]> {
  const old = await history.text(before, GRAPHQL);
  if (old === undefined) return [];
  const now = await history.text(after, GRAPHQL);
  return now === undefined ? [`${GRAPHQL} is gone`] : graphqlBreaks(old, now);
}

async function isAnnounced(history: GitHistory, { before, after }: Step): Promise<boolean> {
  const known = new Set(announcements(await history.text(before, CHANGELOG)));
  return announcements(await history.text(after, CHANGELOG)).some((line) => !known.has(line));
}

function announcements(changelog = ''): string[] {
  return changelog.split('\n').filter((line) => line.startsWith(ANNOUNCEMENT));
}
