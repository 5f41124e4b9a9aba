import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const OUTPUT_LIMIT = 64 * 1024 * 1024;

/** One state of the repository: a commit, or the files as they lie in the folder. */
export type State = { readonly commit: string } | 'worktree';

/** Two states of which the second follows the first. */
export interface Step {
  readonly name: string;
  readonly before: { readonly commit: string };
  readonly after: State;
}

/** Reads the states of one git repository; a commit that a shallow clone lacks counts as never made. */
export class GitHistory {
  constructor(readonly root: string) {}

  /** Steps that touched one of the paths, newest first: worktree after HEAD, then each commit after its first parent. */
  async steps(paths: readonly string[], limit: number): Promise<Step[]> {
    const head = await this.commitOf('HEAD');
    if (head === undefined) return [];
    const worktree: Step = { name: 'the worktree', before: { commit: head }, after: 'worktree' };
    const listed = await this.git(
      ...['rev-list', '--first-parent', `--max-count=${limit}`, 'HEAD', '--', ...paths],
    );
    const commits = listed.split('\n').filter((line) => line !== '');
    const steps = await Promise.all(commits.map((commit) => this.stepTo(commit)));
    return [worktree, ...steps.filter((step) => step !== undefined)];
  }

  /** Text of a file in a state; undefined when it is not there. */
  async text(state: State, path: string): Promise<string | undefined> {
    if (state === 'worktree') {
      return readFile(join(this.root, path), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return undefined;
        throw error;
      });
    }
    return (await this.has(state, path)) ? this.git('show', `${state.commit}:${path}`) : undefined;
  }

  /** Whether a commit has a file or folder. */
  async has({ commit }: { readonly commit: string }, path: string): Promise<boolean> {
    return (await this.git('ls-tree', '--name-only', commit, '--', path)) !== '';
  }

  /** Writes paths of a commit to a tar archive. */
  async archive(commit: string, paths: readonly string[], target: string): Promise<void> {
    await this.git('archive', '--format=tar', '-o', target, commit, '--', ...paths);
  }

  private async stepTo(commit: string): Promise<Step | undefined> {
    const parent = await this.commitOf(`${commit}^1`);
    if (parent === undefined) return undefined;
    const name = (await this.git('log', '-1', '--format=%h (%s)', commit)).trim();
    return { name, before: { commit: parent }, after: { commit } };
  }

  private async commitOf(revision: string): Promise<string | undefined> {
    return this.git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`).then(
      (text) => text.trim(),
      (error: { code?: unknown }) => {
        if (error.code === 1) return undefined;
        throw error;
      },
    );
  }

  private async git(...args: string[]): Promise<string> {
    const { stdout } = await run('git', args, { cwd: this.root, maxBuffer: OUTPUT_LIMIT });
    return stdout;
  }
}
