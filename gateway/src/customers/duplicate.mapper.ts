import type { DuplicateProposal as ProposalMessage } from '@shouwen/contracts';
import { present } from '../contract/present.js';
import type { DuplicateProposal } from '../gen/graphql.js';

/** A pair as the schema shows it, but for its records, which have to be asked for. */
export type DuplicateProposalNode = Omit<DuplicateProposal, '__typename' | 'first' | 'second'> & {
  firstUuid: string;
  secondUuid: string;
};

/** A pair of the contract as the schema shows it. */
export function toDuplicateProposalNode(proposal: ProposalMessage): DuplicateProposalNode {
  return {
    uuid: proposal.id,
    version: proposal.version,
    firstUuid: proposal.firstId,
    secondUuid: proposal.secondId,
    signals: proposal.signals,
    score: proposal.score,
    state: proposal.state,
    foundAt: present(proposal.foundAt, 'found_at'),
  };
}
