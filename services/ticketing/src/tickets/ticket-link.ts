/** How one ticket stands to another: the first named to the second. */
export type LinkKind = 'related' | 'duplicate_of' | 'child_of' | 'split_from';

/** Every kind of link. */
export const linkKinds: readonly LinkKind[] = ['related', 'duplicate_of', 'child_of', 'split_from'];
