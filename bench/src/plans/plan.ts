/** A node of a plan as EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) gives it. */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: PlanNode[];
}

/** A statement with the plan it was run by. */
export interface ExplainedStatement {
  'Query Text': string;
  Plan: PlanNode;
}

/** Blocks of 8 KiB that a plan touched. */
export function blocksOf({ Plan }: ExplainedStatement): number {
  return (Plan['Shared Hit Blocks'] ?? 0) + (Plan['Shared Read Blocks'] ?? 0);
}

/** The node and everything under it. */
export function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}

/** The plan as lines of text. */
export function drawn(node: PlanNode, depth = 0): string[] {
  const blocks = (node['Shared Hit Blocks'] ?? 0) + (node['Shared Read Blocks'] ?? 0);
  const removed = node['Rows Removed by Filter'] ?? 0;
  const parts = [
    node['Node Type'],
    node['Relation Name'] && `on ${node['Relation Name']}`,
    node['Index Name'] && `by ${node['Index Name']}`,
    `(rows ${node['Actual Rows']}, loops ${node['Actual Loops']}, blocks ${blocks}`,
    removed > 0 ? `, removed by filter ${removed})` : ')',
  ];
  const line =
    '  '.repeat(depth) +
    parts.filter(Boolean).join(' ').replaceAll(' ,', ',').replaceAll(' )', ')');
  return [line, ...(node.Plans ?? []).flatMap((child) => drawn(child, depth + 1))];
}
