/** A piece of a page: everything that was put into it is escaped. */
export class Html {
  constructor(readonly text: string) {}
}

/** What a page is made of; lists are put together, and what is absent or false leaves nothing. */
export type HtmlPart = string | number | Html | false | undefined | readonly HtmlPart[];

const replacements: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Writes a piece of a page. Every value is escaped unless it is such a piece itself; values in attributes need quotes around. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const written = parts.map((part, index) => `${write(part)}${strings[index + 1] ?? ''}`);
  return new Html(`${strings[0] ?? ''}${written.join('')}`);
}

function write(part: HtmlPart): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return part.map(write).join('');
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => replacements[character] ?? '');
}
