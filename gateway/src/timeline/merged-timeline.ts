import { timelineCursorOf } from './timeline-cursor.js';
import type { TimelinePlace } from './timeline-cursor.js';
import type { CustomerTimelineEntryNode, TimelineItem, TimelinePage } from './timeline-source.js';

/** A page of a timeline that several parts were merged into. */
export interface MergedTimeline {
  edges: { cursor: string; node: CustomerTimelineEntryNode }[];
  hasNextPage: boolean;
}

/**
 * Merges pages of parts, each newest first, into one page of at most `first` entries. A cursor stands for a place in every
 * part, so that each part goes on after its own last entry. Of two of the same time, the part that was named first comes
 * first.
 */
export function mergeTimeline(
  pages: ReadonlyMap<string, TimelinePage>,
  first: number,
  from: TimelinePlace,
): MergedTimeline {
  const parts = [...pages].map(([name, page]) => ({ name, left: [...page.items], page }));
  const edges: MergedTimeline['edges'] = [];
  let place = from;
  while (edges.length < first) {
    const next = newest(parts);
    if (next === undefined) break;
    next.part.left.shift();
    place = { ...place, [next.part.name]: next.item.token };
    edges.push({ cursor: timelineCursorOf(place), node: next.item.entry });
  }
  const hasNextPage = parts.some(({ left, page }) => left.length > 0 || page.nextPageToken !== '');
  return { edges, hasNextPage };
}

interface Part {
  name: string;
  left: TimelineItem[];
}

function newest(parts: readonly Part[]): { part: Part; item: TimelineItem } | undefined {
  let found: { part: Part; item: TimelineItem } | undefined;
  for (const part of parts) {
    const [item] = part.left;
    if (item === undefined) continue;
    if (found === undefined || item.entry.at > found.item.entry.at) found = { part, item };
  }
  return found;
}
