/** Steps of an erasure, in their order. */
export const erasureStages = ['person', 'tickets', 'answers', 'webhooks', 'finish'] as const;

/** A step of an erasure. */
export type ErasureStage = (typeof erasureStages)[number];

/** A customer on the way to be forgotten, and how far that is. */
export interface ErasureEntity {
  /** UUID of the request, for the confirmation. */
  id: string;
  customerId: string;
  /** What takes the place of every identity. */
  pseudonymId: string;
  /** What takes the place of the name. */
  pseudonym: string;
  identities: string[];
  /** `tel:` and `mailto:`. */
  addresses: string[];
  stage: ErasureStage;
  /** Where a step that takes several goes has come to. */
  afterKey: string;
  tickets: number;
}
