import type { CommittedEvent, DeliveredEvent, Evidence } from './evidence.js';

/** A rule, and everything that breaks it. */
export interface Check {
  rule: string;
  /** How many things were looked at. */
  looked: number;
  violations: string[];
}

/** Holds all that is promised against all that is known. */
export function checksOf(evidence: Evidence): Check[] {
  return [
    ...ofWrites(evidence),
    ...ofEvents(evidence),
    ...ofEffects(evidence),
    ...ofPartners(evidence),
    ...ofProcesses(evidence),
  ];
}

function ofWrites(evidence: Evidence): Check[] {
  const { acknowledged, refused, unanswered, untyped, entries, tickets, answered } = evidence;
  const stored = new Map(entries.map((entry) => [at(entry.ticketId, entry.sequence), entry]));
  const applied = countBy(
    entries.filter(({ text }) => text !== ''),
    ({ text }) => text,
  );
  const acknowledgedVersions = new Map<string, number>();
  for (const { ticketId, version } of acknowledged) {
    const known = acknowledgedVersions.get(ticketId) ?? 0;
    acknowledgedVersions.set(ticketId, Math.max(known, version));
  }
  return [
    check(
      'acknowledged writes are in the database, at the version that was told',
      acknowledged,
      ({ key, kind, ticketId, version }) => {
        const entry = stored.get(at(ticketId, version));
        // Who claims what they own already is answered with the ticket as it is.
        const found = kind === 'claimed' ? entry !== undefined : entry?.text === key;
        return found ? undefined : `${key}: ${kind} ${ticketId} ${version}`;
      },
    ),
    check(
      'acknowledged tickets answer through the API, at that version or later',
      [...acknowledgedVersions],
      ([ticketId, version]) => {
        const now = answered.get(ticketId) ?? 0;
        return now < version ? `${ticketId}: ${now} instead of ${version}` : undefined;
      },
    ),
    check('an idempotency key is applied once at most', [...applied], ([key, times]) =>
      times > 1 ? `${key}: ${times} times` : undefined,
    ),
    check('a refused write is not applied', [...refused], ([key, code]) =>
      applied.has(key) ? `${key}: ${code}` : undefined,
    ),
    check('every write is answered in the end', [...acknowledged, ...unanswered], (write) =>
      typeof write === 'string' ? write : undefined,
    ),
    check('every failure has a type and may be repeated', [...acknowledged, ...untyped], (write) =>
      typeof write === 'string' ? write : undefined,
    ),
    check('versions of a ticket have no gap', tickets, ({ id, version }) => {
      const missing = countTo(version).filter((sequence) => !stored.has(at(id, sequence)));
      return missing.length > 0 ? `${id}: ${missing.join(', ')}` : undefined;
    }),
    equal('every change has its audit record', evidence.auditRecords, entries.length),
  ];
}

function ofEvents({ entries, tickets, committed, events, snapshots, ...rest }: Evidence): Check[] {
  const delivered = new Set(events.map((event) => at(event.aggregateId, event.sequence)));
  const known = new Set(entries.map((entry) => at(entry.ticketId, entry.sequence)));
  const recorded = new Set([...committed, ...rest.committedSince].map(({ id }) => id));
  const all = [
    ...events,
    ...snapshots,
    ...rest.clockEvents,
    ...rest.otherEvents,
    ...rest.rejections,
  ];
  const sent = new Set(all.map(({ id }) => id));
  const lastSnapshots = new Map(snapshots.map((event) => [event.aggregateId, event.sequence]));
  return [
    check('every change is on Kafka', entries, (entry) =>
      missingIn(delivered, at(entry.ticketId, entry.sequence)),
    ),
    check('nothing is on Kafka that did not happen', events, (event) =>
      missingIn(known, at(event.aggregateId, event.sequence)),
    ),
    check(
      "every event that Postgres' log has is on Kafka",
      committed.filter(({ type }) => !isSnapshot(type)),
      ({ id }) => missingIn(sent, id),
    ),
    check("no event is on Kafka that Postgres' log does not have", all, ({ id }) =>
      missingIn(recorded, id),
    ),
    check(
      'events of a ticket arrive for the first time in order, without a gap',
      events,
      orderKeeper(),
    ),
    check(
      'events of a clock arrive for the first time in order, without a gap',
      rest.clockEvents,
      orderKeeper(),
    ),
    check('the last snapshot of a ticket is its last version', tickets, ({ id, version }) => {
      const last = lastSnapshots.get(id);
      return last === version ? undefined : `${id}: ${last} instead of ${version}`;
    }),
    equal('the outbox is empty', rest.outboxLeft, 0),
  ];
}

function ofEffects({ counted, entries, events, deadLetters, broken }: Evidence): Check[] {
  const distinct = new Set(events.map(({ id }) => id)).size;
  const versions = countBy(entries, ({ ticketId }) => ticketId);
  const effects = new Map(counted.map((ticket) => [ticket.ticketId, ticket.events]));
  return [
    check('the effect of each event is applied once', [...versions], ([ticketId, version]) => {
      const effect = effects.get(ticketId) ?? 0;
      return effect === version ? undefined : `${ticketId}: ${effect} instead of ${version}`;
    }),
    equal(
      'the sum of effects is the number of distinct events',
      counted.reduce((sum, ticket) => sum + ticket.events, 0),
      distinct,
    ),
    check('effects of a ticket are applied in order', counted, ({ ticketId, outOfOrder }) =>
      outOfOrder > 0 ? `${ticketId}: ${outOfOrder}` : undefined,
    ),
    check('no message is given up but what broke the contract', deadLetters, (id) =>
      broken.includes(id) ? undefined : id,
    ),
  ];
}

function ofPartners({ references, tickets, broken, rejections, deadLetters }: Evidence): Check[] {
  const opened = countBy(
    tickets.filter(({ reference }) => reference !== ''),
    ({ reference }) => reference,
  );
  const answers = countBy(
    [...new Map(rejections.map((rejection) => [rejection.id, rejection])).values()],
    ({ eventId }) => eventId,
  );
  const once = (counts: Map<string, number>) => (name: string) =>
    counts.get(name) === 1 ? undefined : `${name}: ${counts.get(name) ?? 0} times`;
  return [
    check(
      "a partner's message opens one ticket, however often it is sent",
      references,
      once(opened),
    ),
    check('a broken message is answered', broken, (id) =>
      answers.has(id) ? undefined : `${id}: never`,
    ),
    check('a broken message is kept for a person to see', broken, (id) =>
      deadLetters.includes(id) ? undefined : `${id}: lost`,
    ),
  ];
}

function ofProcesses({ unexpectedEnds }: Evidence): Check[] {
  return [equal('no process ends by itself', unexpectedEnds, 0)];
}

/** Tells each event whose predecessors have not all arrived before it. */
function orderKeeper(): (event: DeliveredEvent) => string | undefined {
  const last = new Map<string, { sequence: number; partition: number }>();
  return ({ aggregateId, sequence, partition }) => {
    const before = last.get(aggregateId) ?? { sequence: 0, partition };
    if (sequence <= before.sequence) return undefined;
    last.set(aggregateId, { sequence, partition });
    if (sequence === before.sequence + 1 && partition === before.partition) return undefined;
    return `${aggregateId}: ${sequence} after ${before.sequence}, partition ${partition}`;
  };
}

/** Snapshots are compacted: all but the last of a ticket may be gone. */
function isSnapshot(type: CommittedEvent['type']): boolean {
  return type.endsWith('.snapshot.v1');
}

function check<Item>(
  rule: string,
  items: readonly Item[],
  violationOf: (item: Item) => string | undefined,
): Check {
  const violations = items.map(violationOf).filter((violation) => violation !== undefined);
  return { rule, looked: items.length, violations };
}

function equal(rule: string, found: number, wanted: number): Check {
  const violations = found === wanted ? [] : [`${found} instead of ${wanted}`];
  return { rule, looked: wanted, violations };
}

function missingIn(known: ReadonlySet<string>, name: string): string | undefined {
  return known.has(name) ? undefined : name;
}

function at(ticketId: string, sequence: number): string {
  return `${ticketId} ${sequence}`;
}

function countTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

function countBy<Item>(items: readonly Item[], nameOf: (item: Item) => string) {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + 1);
  return counts;
}
