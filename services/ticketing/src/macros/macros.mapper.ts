import { TimelineEntryKind, Visibility as ProtoVisibility } from '@shouwen/contracts';
import type {
  CannedReply as CannedReplyMessage,
  MacroAction as MacroActionMessage,
  Macro as MacroMessage,
  RunMacroResponse,
} from '@shouwen/contracts';
import {
  entryKindToProto,
  gradeFromProto,
  gradeToProto,
  ticketToProto,
  waitingReasonFromProto,
  waitingReasonToProto,
} from '../tickets/ticket.mapper.js';
import type { MacroAction } from './macro.rules.js';
import { macrosErrors } from './macros.errors.js';
import type { MacroOutcome } from './macros.service.js';
import type { Visibility } from './toolbox.rules.js';
import type { CannedReply, Macro } from './toolbox.store.js';

const visibilityNames: Record<Visibility, ProtoVisibility> = {
  personal: ProtoVisibility.PERSONAL,
  team: ProtoVisibility.TEAM,
  all: ProtoVisibility.ALL,
};

/** A visibility of the contract as ours; undefined for unspecified. */
export function visibilityFromProto(visibility: ProtoVisibility): Visibility | undefined {
  const ours = Object.keys(visibilityNames) as Visibility[];
  return ours.find((name) => visibilityNames[name] === visibility);
}

/** The steps of the contract as ours. Throws `ticketing.macro_step_invalid` naming one that says nothing. */
export function actionsFromProto(messages: readonly MacroActionMessage[]): MacroAction[] {
  return messages.map((message, index) => {
    const action = actionFromProto(message);
    if (action !== undefined) return action;
    const violations = [
      {
        field: `actions.${index}`,
        description: 'must say what to do',
        descriptionZh: '必须指明操作',
      },
    ];
    throw macrosErrors.macro_step_invalid({}, { violations });
  });
}

function actionFromProto({ action }: MacroActionMessage): MacroAction | undefined {
  switch (action?.$case) {
    case 'replyId':
      return { kind: 'reply', replyId: action.value };
    case 'note':
      return { kind: 'note', text: action.value };
    case 'grade': {
      const grade = gradeFromProto(action.value);
      return grade && { kind: 'grade', grade };
    }
    case 'resolution':
      return { kind: 'resolve', text: action.value };
    case 'watch':
      return { kind: 'watch' };
    case 'claim':
      return { kind: 'claim' };
    case 'pause': {
      const { note, resumeAfterMinutes } = action.value;
      const reason = waitingReasonFromProto(action.value.reason);
      return (
        reason && { kind: 'pause', reason, resumeAfterMinutes: resumeAfterMinutes || null, note }
      );
    }
    case undefined:
      return undefined;
  }
}

/** A text as the contract shows it. */
export function replyToProto(reply: CannedReply): CannedReplyMessage {
  return { ...sharedOf(reply), title: reply.name, body: reply.content.body };
}

/** A macro as the contract shows it. */
export function macroToProto(macro: Macro): MacroMessage {
  return {
    ...sharedOf(macro),
    name: macro.name,
    actions: macro.content.actions.map(actionToProto),
  };
}

/** What the steps of a macro came to, as the contract shows it. */
export function outcomeToProto(outcome: MacroOutcome, dryRun: boolean): RunMacroResponse {
  return {
    ticket: ticketToProto(outcome.ticket),
    steps: outcome.steps.map(({ kind, text }) => ({
      kind: kind === undefined ? TimelineEntryKind.UNSPECIFIED : entryKindToProto(kind),
      text,
    })),
    dryRun,
  };
}

function sharedOf(item: CannedReply | Macro) {
  return {
    id: item.id,
    version: item.version,
    visibility: visibilityNames[item.visibility],
    ownerId: item.ownerId,
    teamId: item.teamId ?? '',
    updatedAt: item.updatedAt,
  };
}

function actionToProto(action: MacroAction): MacroActionMessage {
  switch (action.kind) {
    case 'reply':
      return { action: { $case: 'replyId', value: action.replyId } };
    case 'note':
      return { action: { $case: 'note', value: action.text } };
    case 'grade':
      return { action: { $case: 'grade', value: gradeToProto(action.grade) } };
    case 'resolve':
      return { action: { $case: 'resolution', value: action.text } };
    case 'watch':
      return { action: { $case: 'watch', value: true } };
    case 'claim':
      return { action: { $case: 'claim', value: true } };
    case 'pause': {
      const reason = waitingReasonToProto(action.reason);
      const resumeAfterMinutes = action.resumeAfterMinutes ?? 0;
      return {
        action: { $case: 'pause', value: { reason, resumeAfterMinutes, note: action.note } },
      };
    }
  }
}
