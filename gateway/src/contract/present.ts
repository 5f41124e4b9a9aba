/** What a message of the contract always carries. Throws when the service left it out. */
export function present<Value>(value: Value | undefined, field: string): Value {
  if (value === undefined) throw new Error(`the service left out ${field}`);
  return value;
}
