import { join } from 'node:path';
import { buf } from '../buf.js';
import type { GitHistory, State } from './git-history.js';

const SOURCES = ['proto', 'buf.yaml'];

/** Compiled contracts of the states of a repository; each is compiled once, into a scratch folder. */
export class ProtoImages {
  private readonly images = new Map<string, Promise<string | undefined>>();

  constructor(
    private readonly history: GitHistory,
    private readonly scratch: string,
  ) {}

  /** Path of the image of a state; undefined when the state has no contract. Throws a BufError when it can't be compiled. */
  of(state: State): Promise<string | undefined> {
    const name = state === 'worktree' ? state : state.commit;
    const known = this.images.get(name) ?? this.build(state, join(this.scratch, name));
    this.images.set(name, known);
    return known;
  }

  private async build(state: State, target: string): Promise<string | undefined> {
    if ((await this.history.text(state, 'buf.yaml')) === undefined) return undefined;
    const image = `${target}.binpb`;
    if (state === 'worktree') {
      await buf(this.history.root, 'build', '.', '-o', image);
    } else {
      await this.history.archive(state.commit, SOURCES, `${target}.tar`);
      await buf(this.scratch, 'build', `${target}.tar`, '-o', image);
    }
    return image;
  }
}
