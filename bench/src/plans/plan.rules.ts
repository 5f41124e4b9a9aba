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
  const counts = /\bcount\(/i.test(statement['Query Text']);
  const rows = Math.max(...nodes.map((node) => node['Actual Rows'] * node['Actual Loops']));
  const bound = counts
    ? blocksToCount
    : leastBoundOf(statement['Query Text']) + blocksForEachRow * rows;
  if (blocks > bound) faults.push(`touches ${blocks} blocks, more than ${bound}`);
  return faults;
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
  if (removed > rowsInVain) faults.push(`reads ${removed} rows of ${table} in vain`);
  return faults;
}
