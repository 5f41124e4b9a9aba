/** A check of the whole repository, besides what Nx runs for each project. */
export interface Check {
  name: string;
  command: string;
  args: string[];
}

/** Every check that `npm test` runs after the projects' own tasks: add a line here for a new one. */
export const checks: readonly Check[] = [
  npmScript('generated code and documents are current', 'gen:check'),
  npmScript('no announced contract is broken', 'contracts:breaking'),
  { name: 'proto files are linted', command: 'npx', args: ['buf', 'lint'] },
  { name: 'files are formatted', command: 'npx', args: ['prettier', '--check', '.'] },
  {
    name: 'proto files are formatted',
    command: 'npx',
    args: ['buf', 'format', '--diff', '--exit-code'],
  },
];

/** What Nx runs for each project, and how many at a time. */
export const projectTargets = ['build', 'lint', 'typecheck', 'test'] as const;

function npmScript(name: string, script: string): Check {
  return { name, command: 'npm', args: ['run', '--silent', script] };
}
