import { platformErrors } from '@shouwen/platform';
import type { AccessSection } from '../customers/personal-data.js';

const TOKEN = /^(\w+):([\w.-]*)$/;

const patterns: Record<AccessSection['key'][number][1], string> = {
  uuid: '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
  integer: String.raw`\d{1,9}`,
};

/** Where a page of all that is known of a customer begins: in which part, after which item; empty for its first one. */
export interface AccessPlace {
  section: AccessSection;
  after: string;
}

/** Parts in the order in which they are told, the same in every replica: the record itself, then by name. */
export function inOrder(sections: readonly AccessSection[]): AccessSection[] {
  const rank = ({ name }: AccessSection) => (name === 'record' ? '' : name);
  return sections.toSorted((one, other) => (rank(one) < rank(other) ? -1 : 1));
}

/** SQL of a part of what is known: takes records of the customer, the key of the item before or an empty one, and a number. */
export function accessSql({ from, of, key, item }: AccessSection): string {
  const columns = key.map(([column]) => column).join(', ');
  const after = key.map(([, type], at) => `nullif(split_part($2, '.', ${at + 1}), '')::${type}`);
  return `
    select concat_ws('.', ${columns}) as key, ${item} as item from ${from}
    where ${of} and ($2 = '' or (${columns}) > (${after.join(', ')}))
    order by ${columns} limit $3`;
}

/** Where a token leads; an empty one to the first part. Throws `platform.page_token_invalid`. */
export function placeIn(sections: readonly AccessSection[], token: string): AccessPlace {
  const [, name, after = ''] = TOKEN.exec(token) ?? [];
  const section = token === '' ? sections[0] : sections.find((each) => each.name === name);
  if (section === undefined) throw platformErrors.page_token_invalid();
  const key = section.key.map(([, type]) => patterns[type]).join(String.raw`\.`);
  if (after !== '' && !new RegExp(`^${key}$`).test(after))
    throw platformErrors.page_token_invalid();
  return { section, after };
}

/** The token of what follows a page: the rest of its part after its last item, the next part, or nothing. */
export function nextPlace(
  section: AccessSection,
  last: string,
  following: AccessSection | undefined,
): string {
  if (last !== '') return `${section.name}:${last}`;
  return following === undefined ? '' : `${following.name}:`;
}
