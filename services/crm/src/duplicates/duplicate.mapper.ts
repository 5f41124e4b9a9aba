import {
  DuplicateProposalState as ProtoState,
  DuplicateSignal as ProtoSignal,
} from '@shouwen/contracts';
import type { DuplicateProposal } from '@shouwen/contracts';
import type { DuplicateSignal } from './duplicate.rules.js';
import type { ProposalRow, ProposalState } from './duplicate.entity.js';

const signalNames: Record<DuplicateSignal, ProtoSignal> = {
  phone: ProtoSignal.PHONE,
  email: ProtoSignal.EMAIL,
  person_name: ProtoSignal.PERSON_NAME,
  organisation_name: ProtoSignal.ORGANISATION_NAME,
  organisation: ProtoSignal.ORGANISATION,
  city: ProtoSignal.CITY,
};

const stateNames: Record<ProposalState, ProtoState> = {
  proposed: ProtoState.PROPOSED,
  dismissed: ProtoState.DISMISSED,
  merged: ProtoState.MERGED,
  withdrawn: ProtoState.WITHDRAWN,
};

/** A proposal as the contract shows it. */
export function proposalToProto(row: ProposalRow): DuplicateProposal {
  const { id, version, firstId, secondId, score, foundAt } = row;
  return {
    ...{ id, version, firstId, secondId, score, foundAt },
    signals: row.signals.map((signal) => signalNames[signal]),
    state: stateNames[row.state],
  };
}
