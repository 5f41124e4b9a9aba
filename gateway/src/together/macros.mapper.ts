import { TimelineEntryKind } from '@shouwen/contracts';
import type {
  CannedReply as CannedReplyMessage,
  MacroAction as MacroActionMessage,
  Macro as MacroMessage,
  MacroStep as MacroStepMessage,
} from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type {
  CannedReply,
  Macro,
  MacroAction,
  MacroActionInput,
  MacroStep,
} from '../gen/graphql.js';

/** A canned reply of the contract as the schema shows it. */
export function toCannedReply(reply: CannedReplyMessage): CannedReply {
  return { ...sharedOf(reply), title: reply.title, body: reply.body };
}

/** A macro of the contract as the schema shows it. */
export function toMacro(macro: MacroMessage): Macro {
  return { ...sharedOf(macro), name: macro.name, actions: macro.actions.map(toAction) };
}

/** What a step came to, as the schema shows it. */
export function toMacroStep({ kind, text }: MacroStepMessage): MacroStep {
  return { kind: kind === TimelineEntryKind.UNSPECIFIED ? null : kind, text: text || null };
}

/** A step as the contract has it: what was set, and nothing when that says "no". */
export function actionOf(input: MacroActionInput): MacroActionMessage {
  const { replyId, note, grade, resolution, watch, claim, pause } = input;
  if (replyId != null) return { action: { $case: 'replyId', value: replyId } };
  if (note != null) return { action: { $case: 'note', value: note } };
  if (grade != null) return { action: { $case: 'grade', value: grade } };
  if (resolution != null) return { action: { $case: 'resolution', value: resolution } };
  if (watch === true) return { action: { $case: 'watch', value: true } };
  if (claim === true) return { action: { $case: 'claim', value: true } };
  if (pause != null) {
    const { reason, resumeAfterMinutes } = pause;
    const value = { reason, resumeAfterMinutes: resumeAfterMinutes ?? 0, note: pause.note ?? '' };
    return { action: { $case: 'pause', value } };
  }
  return { action: undefined };
}

const nothing: MacroAction = {
  replyId: null,
  note: null,
  grade: null,
  resolution: null,
  watch: null,
  claim: null,
  pause: null,
};

function toAction({ action }: MacroActionMessage): MacroAction {
  if (action?.$case === 'pause') {
    const { reason, resumeAfterMinutes, note } = action.value;
    const pause = { reason, resumeAfterMinutes: resumeAfterMinutes || null, note: note || null };
    return { ...nothing, pause };
  }
  return action === undefined ? nothing : { ...nothing, [action.$case]: action.value };
}

function sharedOf(item: CannedReplyMessage | MacroMessage) {
  return {
    id: item.id,
    version: item.version,
    visibility: item.visibility,
    ownerId: item.ownerId,
    teamId: item.teamId || null,
    updatedAt: present(item.updatedAt, 'updated_at'),
  };
}
