/** What files may be, as the department has set it. */
export interface AttachmentPolicy {
  maxBytes: number;
  maxPerMessage: number;
  maxUnusedPerPerson: number;
  keepUnusedHours: number;
  refusedTypes: string[];
}

/** Longest name of a file, in code points. */
const LONGEST_NAME = 255;
const FALLBACK = 'attachment';

/**
 * A name that can be stored, shown and given to a file system: no path, no control characters or line breaks, and none
 * of the marks that turn the direction of writing to make `exe` look like `jpg`.
 */
export function safeFileName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const clean = last
    .replaceAll(/[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replaceAll(/[<>:"|?*]/g, '_')
    .trim();
  if (clean === '' || /^\.+$/.test(clean)) return FALLBACK;
  return [...clean].slice(0, LONGEST_NAME).join('');
}

/**
 * The media type of content: what its first bytes say, else plain text when it reads as text, else bytes. Markup is
 * text, so that no browser ever takes it for a page.
 */
export function mediaTypeOf(detected: string | undefined, head: Uint8Array): string {
  if (detected !== undefined) {
    return /(html|xml|javascript)/.test(detected) && !detected.includes('openxml')
      ? 'text/plain'
      : detected;
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return text.includes('\u0000') ? 'application/octet-stream' : 'text/plain';
  } catch {
    return 'application/octet-stream';
  }
}
