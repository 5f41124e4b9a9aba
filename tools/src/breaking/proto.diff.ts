import { readFile } from 'node:fs/promises';
import { buf, BufError } from '../buf.js';
import { readContract } from '../contracts/contract.model.js';
import { optionBreaks } from './contract-options.diff.js';

const BUF_FOUND_BREAKS = 100;

interface BufAnnotation {
  readonly path?: string;
  readonly start_line?: number;
  readonly message: string;
}

/** Sentences about what breaks between two images that `buf build` made, by the rules in the folder's `buf.yaml`. */
export async function protoBreaks(root: string, before: string, after: string): Promise<string[]> {
  const [old, now] = [await readFile(before), await readFile(after)];
  if (old.equals(now)) return [];
  return [
    ...(await shapeBreaks(root, before, after)),
    ...optionBreaks(readContract(old), readContract(now)),
  ];
}

async function shapeBreaks(root: string, before: string, after: string): Promise<string[]> {
  const rules = ['--config', 'buf.yaml', '--error-format', 'json'];
  try {
    await buf(root, 'breaking', after, '--against', before, ...rules);
    return [];
  } catch (error) {
    if (!(error instanceof BufError) || error.exitCode !== BUF_FOUND_BREAKS) throw error;
    return error.output.split('\n').map(sentence);
  }
}

function sentence(line: string): string {
  const { path, start_line, message } = JSON.parse(line) as BufAnnotation;
  return path === undefined ? message : `${path}:${start_line}: ${message}`;
}
