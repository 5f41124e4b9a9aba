import { DomainError } from '@shouwen/platform';
import { aCaller, aTicket, anOwnedTicket } from '../../test/ticket.builder.js';
import { checkActions, takeStep } from './macro.rules.js';
import type { MacroAction } from './macro.rules.js';
import { checkTemplate, renderTemplate } from './template.js';
import { audienceOf, mayUse, reachesAll } from './toolbox.rules.js';
import type { Visibility } from './toolbox.rules.js';

const values = {
  'customer.name': 'Carol\r\n{{agent.name}}',
  'ticket.number': 'T-2026-000001',
  'ticket.subject': '$& 打印机',
  'agent.name': 'Ana',
};
const now = new Date('2026-03-02T01:05:00Z');
const ana = aCaller('ana', 'agent');
const sue = aCaller('sue', 'supervisor');

function refusalOf(attempt: () => unknown): DomainError | undefined {
  try {
    attempt();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  return undefined;
}

describe('a text with variables', () => {
  it.each([
    ['您好 {{ticket.number}}', '您好 T-2026-000001'],
    ['{{ agent.name }}{{agent.name}}', 'AnaAna'],
    ['{{customer.name}}!', 'Carol {{agent.name}}!'],
    ['{{ticket.subject}}', '$& 打印机'],
    ['{ticket.number} {{}', '{ticket.number} {{}'],
  ])('%j becomes %j', (template, text) => {
    checkTemplate(template, 'body');
    expect(renderTemplate(template, values)).toBe(text);
  });

  it.each(['{{customer.phone}}', '{{}}', '{{Agent.name}}', '{{constructor}}', '{{ticket number}}'])(
    'is refused with %s, which it names',
    (template) => {
      const refusal = refusalOf(() => checkTemplate(`x ${template}`, 'body'));
      expect(refusal?.code).toBe('ticketing.template_variable_unknown');
      expect(refusal?.parameters['variable']).toBe(template);
      expect(refusal?.violations[0]?.field).toBe('body');
    },
  );

  it('is refused when it becomes too long', () => {
    const long = { ...values, 'ticket.subject': 'x'.repeat(200) };
    const attempt = () => renderTemplate('{{ticket.subject}}'.repeat(101), long);
    expect(refusalOf(attempt)?.code).toBe('ticketing.rendered_too_long');
  });
});

describe('the steps of a macro', () => {
  const resolve: MacroAction = { kind: 'resolve', text: 'Done' };
  const note: MacroAction = { kind: 'note', text: 'Hm' };
  const pause = {
    kind: 'pause',
    reason: 'customer',
    resumeAfterMinutes: 90,
    note: 'Waits: {{ticket.number}}',
  } as const;
  it.each<[string, MacroAction[], string[]]>([
    ['may note twice', [note, note], []],
    ['may watch after the resolution', [resolve, { kind: 'watch' }], []],
    ['may not note after the resolution', [resolve, note], ['actions.1']],
    ['may not resolve twice', [resolve, resolve], ['actions.1', 'actions.1']],
    ['may not claim twice', [{ kind: 'claim' }, { kind: 'claim' }], ['actions.1']],
    ['may not pause twice', [pause, pause], ['actions.1']],
    ['may not pause what they resolved', [resolve, pause], ['actions.1']],
    ['may not say nothing', [{ kind: 'note', text: ' ' }], ['actions.0']],
  ])('%s', (_rule, actions, fields) => {
    const violations = refusalOf(() => checkActions(actions))?.violations ?? [];
    expect(violations.map(({ field }) => field)).toEqual(fields);
  });

  it('are what they are by themselves', () => {
    const run = {
      caller: ana,
      macroName: 'Batch 4711',
      replies: new Map([['r', 'Hi {{agent.name}}']]),
    };
    const mine = anOwnedTicket('ana');
    const step = (action: Exclude<MacroAction, { kind: 'watch' }>, ticket = mine) =>
      takeStep(action, ticket, run, now);
    expect(step({ kind: 'reply', replyId: 'r' })).toMatchObject({
      body: 'Hi Ana',
      internal: false,
    });
    expect(step({ kind: 'grade', grade: 'urgent' })).toMatchObject({ reason: 'Batch 4711' });
    expect(step({ kind: 'grade', grade: 'general' })).toBeUndefined();
    expect(step({ kind: 'claim' })).toBeUndefined();
    expect(refusalOf(() => step(resolve, aTicket()))?.code).toBe('ticketing.ticket_not_owned');
    const paused = step(pause);
    const until = new Date('2026-03-02T02:35:00Z');
    expect(paused).toMatchObject({
      body: `Waits: ${mine.number}`,
      internal: true,
      ticket: { status: 'waiting' },
      happening: { kind: 'paused', reason: 'customer', until },
    });
    expect(step({ ...pause, resumeAfterMinutes: null })?.ticket.waiting?.until).toBeNull();
    expect(refusalOf(() => step(pause, paused?.ticket))?.code).toBe('ticketing.ticket_waiting');
    expect(refusalOf(() => step(pause, aTicket()))?.code).toBe('ticketing.ticket_not_owned');
    const long = { ...pause, note: '{{ticket.number}}'.repeat(100) };
    expect(refusalOf(() => step(long))?.code).toBe('ticketing.rendered_too_long');
  });
});

describe('who may use and keep what is shared', () => {
  const item = (visibility: Visibility, ownerId = 'ana', teamId: string | null = null) => ({
    visibility,
    ownerId,
    teamId,
  });

  it.each([
    [item('all'), { caller: ana, teamId: null }, true],
    [item('personal', 'ana'), { caller: ana, teamId: null }, true],
    [item('personal', 'ben'), { caller: sue, teamId: null }, false],
    [item('team', 'ben', 'a'), { caller: ana, teamId: 'a' }, true],
    [item('team', 'ben', 'a'), { caller: ana, teamId: 'b' }, false],
    [item('team', 'ben', 'a'), { caller: sue, teamId: null }, true],
  ])('uses: %#', (shared, user, may) => {
    expect(mayUse(shared, user)).toBe(may);
  });

  it.each<[Visibility, string | null, typeof ana, string | null, string | null]>([
    ['all', null, ana, 'a', 'ticketing.toolbox_for_leaders'],
    ['all', null, sue, null, null],
    ['team', null, ana, 'a', null],
    ['team', 'b', ana, 'a', 'ticketing.toolbox_team_required'],
    ['team', null, ana, null, 'ticketing.toolbox_team_required'],
    ['team', 'b', sue, null, null],
  ])('keeps %s of %s: %#', (visibility, wanted, caller, teamId, code) => {
    const attempt = () => audienceOf(visibility, wanted, { caller, teamId });
    expect(refusalOf(attempt)?.code ?? null).toBe(code);
  });

  it.each([
    [item('all'), item('all'), true],
    [item('all'), item('personal'), true],
    [item('team', 'x', 'a'), item('team', 'y', 'a'), true],
    [item('team', 'x', 'a'), item('all'), false],
    [item('personal', 'x'), item('personal', 'x'), true],
    [item('personal', 'x'), item('team', 'x', 'a'), false],
  ])('reaches: %#', (inner, outer, reaches) => {
    expect(reachesAll(inner, outer)).toBe(reaches);
  });
});
