/** What the contract's names are here, from what ours are there; undefined for a name that none of ours has. */
export function inverse<Ours extends string, Theirs extends string>(names: Record<Ours, Theirs>) {
  const ours = new Map<string, Ours>(
    (Object.entries(names) as [Ours, Theirs][]).map(([mine, theirs]) => [theirs, mine]),
  );
  return (name: Theirs): Ours | undefined => ours.get(name);
}
