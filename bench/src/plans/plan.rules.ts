import { blocksOf, nodesOf, type ExplainedStatement, type PlanNode } from './plan.js';

/** A table is big when reading all of it takes longer than anybody should wait. */
const bigTableRows = 10_000;
/** A few index pages for each row that comes out, and something to start with. */
const blocksAtLeast = 100;
const blocksForEachRow = 12;
/** Statements that count have to look at what they count. */
const blocksToCount = 5_000;
/** Each of a ticket's hundred words or so is a way down the index that finds it, of three or four blocks. */
const blocksToIndexWords = 600;
/** A ticket is found by some twenty indexes, and a changed one is put into each: three or four blocks, more when a page is full. */
const blocksToWriteTicket = 200;
/**
 * A step of what goes through all customers looks at so many of them, however many there are: 5,000 whom a campaign may ask,
 * 500 who come first, the orders of 1,000; each by some ways down indexes.
 */
const blocksOfSteps: [RegExp, number][] = [
  [/insert into survey_draw/i, 150_000],
  [/from survey_draw/i, 20_000],
  [/^\s*insert into survey_invitation/i, 15_000],
  [/group by root, currency/i, 20_000],
  // Whether 500 want to be asked, and the timers of as many of 1,000 as were given a tier.
  [/from consent where customer_id = asked\.id/i, 3_000],
  [/^\s*insert into timer/i, 5_000],
];
/** Rows that an index found and a filter threw away again. */
const rowsInVain = 2_000;

/** What is wrong with a plan: nothing, or one line for each thing. `tableRows` tells how many rows each table has. */
export function faultsOf(
  statement: ExplainedStatement,
  tableRows: ReadonlyMap<string, number>,
): string[] {
  const nodes = nodesOf(statement.Plan);
  const faults = nodes.flatMap((node) => faultsOfNode(node, tableRows));
  const blocks = blocksOf(statement);
  const bound = boundOf(statement['Query Text'], nodes);
  if (blocks > bound) faults.push(`touches ${blocks} blocks, more than ${bound}`);
  return faults;
}

function boundOf(text: string, nodes: readonly PlanNode[]): number {
  const [, ofStep] = blocksOfSteps.find(([pattern]) => pattern.test(text)) ?? [];
  if (ofStep !== undefined) return ofStep;
  if (/\bcount\(/i.test(text)) return blocksToCount;
  const rows = Math.max(...nodes.map((node) => node['Actual Rows'] * node['Actual Loops']));
  return leastBoundOf(text) + blocksForEachRow * rows;
}

function leastBoundOf(text: string): number {
  if (/^\s*(insert into|update) ticket_search\b/i.test(text)) return blocksToIndexWords;
  if (/^\s*(insert into|update) "?ticket"? /i.test(text)) return blocksToWriteTicket;
  return blocksAtLeast;
}

function faultsOfNode(node: PlanNode, tableRows: ReadonlyMap<string, number>): string[] {
  const table = node['Relation Name'] ?? '';
  const faults: string[] = [];
  if (node['Node Type'] === 'Seq Scan' && (tableRows.get(table) ?? 0) > bigTableRows) {
    faults.push(`reads all of ${table}`);
  }
  const removed = (node['Rows Removed by Filter'] ?? 0) * node['Actual Loops'];
  // What a part of the statement found before is no table's.
  if (table !== '' && removed > rowsInVain)
    faults.push(`reads ${removed} rows of ${table} in vain`);
  return faults;
}
