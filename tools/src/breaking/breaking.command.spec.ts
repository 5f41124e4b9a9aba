import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unannouncedBreaks } from './breaking.command.js';

const source = resolve(import.meta.dirname, '../../..');
const BUF_YAML = 'version: v2\nmodules:\n  - path: proto\nbreaking:\n  use: [FILE]\n';
const SCHEMA = 'type Query {\n  ticket: String\n  tickets: [String!]!\n}\n';
const CHANGELOG = '# Change log\n\n## Unreleased\n';

function proto(...fields: string[]): string {
  return `syntax = "proto3";\npackage probe.v1;\nmessage Ticket {\n${fields.join('\n')}\n}\n`;
}

describe('the gate on contracts', () => {
  let root: string;

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'shouwen-gate-'));
    git('init', '--quiet', '--initial-branch=main');
    put('buf.yaml', BUF_YAML);
    put('CHANGELOG.md', CHANGELOG);
    put('gateway/schema.graphql', SCHEMA);
    put('proto/probe/v1/ticket.proto', proto('string id = 1;', 'string subject = 2;'));
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('has nothing to say about a repository without commits', async () => {
    expect(await unannouncedBreaks(root)).toEqual([]);
  });

  it('accepts a field that is added', async () => {
    commit('first');
    put(
      'proto/probe/v1/ticket.proto',
      proto('string id = 1;', 'string subject = 2;', 'string number = 3;'),
    );
    put('gateway/schema.graphql', SCHEMA.replace('}', '  count: Int\n}'));
    expect(await unannouncedBreaks(root)).toEqual([]);
    commit('second');
    expect(await unannouncedBreaks(root)).toEqual([]);
  });

  it('refuses an RPC field that is removed in the worktree', async () => {
    commit('first');
    put('proto/probe/v1/ticket.proto', proto('string id = 1;'));
    const [problem] = await unannouncedBreaks(root);
    expect(problem).toContain('In the worktree');
    expect(problem).toContain('Previously present field "2" with name "subject"');
    expect(problem).toContain('CHANGELOG.md');
  });

  it('refuses a GraphQL field that a commit removes', async () => {
    commit('first');
    put('gateway/schema.graphql', 'type Query {\n  tickets: [String!]!\n}\n');
    commit('second');
    put('README.md', 'a later commit\n');
    commit('third');
    const problems = await unannouncedBreaks(root);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('(second)');
    expect(problems[0]).toContain("Field 'ticket' was removed from object type 'Query'");
  });

  it('refuses a contract that is gone', async () => {
    commit('first');
    rmSync(join(root, 'gateway/schema.graphql'));
    rmSync(join(root, 'buf.yaml'));
    rmSync(join(root, 'proto'), { recursive: true });
    const [problem] = await unannouncedBreaks(root);
    expect(problem).toContain('gateway/schema.graphql is gone');
    expect(problem).toContain('proto is gone');
  });

  it('accepts a break that the same step announces', async () => {
    commit('first');
    put('proto/probe/v1/ticket.proto', proto('string id = 1;'));
    announce('the subject of a ticket is gone');
    expect(await unannouncedBreaks(root)).toEqual([]);
    commit('second');
    expect(await unannouncedBreaks(root)).toEqual([]);
  });

  it('refuses a break that only an earlier step announced', async () => {
    announce('something else');
    commit('first');
    put('proto/probe/v1/ticket.proto', proto('string id = 1;'));
    commit('second');
    announce('the subject of a ticket is gone');
    commit('third');
    expect(await unannouncedBreaks(root)).toHaveLength(1);
  });

  it('refuses a rule that becomes stricter, and a message that moves to another topic', async () => {
    cpSync(join(source, 'proto'), join(root, 'proto'), { recursive: true });
    commit('first');
    edit('proto/shouwen/ticketing/v1/intake.proto', 'max_length: 20000', 'max_length: 5000');
    edit('proto/shouwen/ticketing/v1/intake.proto', '"partner.tickets.v1"', '"partner.tickets.v2"');
    const [problem] = await unannouncedBreaks(root);
    expect(problem).toContain('shouwen.ticketing.v1.PartnerTicket.body: maxLength is stricter');
    expect(problem).toContain('the topic changed from partner.tickets.v1 to partner.tickets.v2');
  });

  it('accepts a rule that becomes more generous', async () => {
    cpSync(join(source, 'proto'), join(root, 'proto'), { recursive: true });
    commit('first');
    edit('proto/shouwen/ticketing/v1/intake.proto', 'max_length: 20000', 'max_length: 40000');
    expect(await unannouncedBreaks(root)).toEqual([]);
  });

  it('compares what a shallow clone has', async () => {
    commit('first');
    put('proto/probe/v1/ticket.proto', proto('string id = 1;'));
    commit('second');
    const clone = `${root}/clone`;
    git('clone', '--quiet', '--depth=1', pathToFileURL(root).href, clone);
    expect(await unannouncedBreaks(clone)).toEqual([]);
    writeFileSync(join(clone, 'proto/probe/v1/ticket.proto'), proto('string number = 1;'));
    expect(await unannouncedBreaks(clone)).toHaveLength(1);
  });

  function put(path: string, content: string): void {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }

  function edit(path: string, from: string, to: string): void {
    put(path, readFileSync(join(root, path), 'utf8').replace(from, to));
  }

  function announce(what: string): void {
    const now = readFileSync(join(root, 'CHANGELOG.md'), 'utf8');
    put('CHANGELOG.md', `${now}- **Breaking:** ${what}\n`);
  }

  function commit(message: string): void {
    git('add', '--all');
    git(
      ...['-c', 'user.name=probe', '-c', 'user.email=probe@example.org'],
      ...['-c', 'commit.gpgsign=false', 'commit', '--quiet', '--no-verify', '-m', message],
    );
  }

  function git(...args: string[]): void {
    execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  }
});
