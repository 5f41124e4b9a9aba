const STARS = '****';
const CHINESE_NAME = /^[\p{Script=Han}·•]+$/u;
/** Family names of two characters; all others have one. */
const LONG_FAMILY_NAMES = new Set(
  '欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 宇文 长孙 司徒 司空 轩辕 南宫 独孤 端木 百里'.split(
    ' ',
  ),
);

/** A number with its middle covered: country and first digits, and the last four, stay (`+86138****8000`). */
export function maskedPhone(number: string): string {
  const characters = [...number];
  if (characters.length < 8) return STARS;
  const shown = Math.min(6, characters.length - 8);
  return characters.slice(0, shown).join('') + STARS + characters.slice(-4).join('');
}

/** An address of mail of which the first character and the domain stay (`l****@example.com`). */
export function maskedEmail(address: string): string {
  const at = address.lastIndexOf('@');
  if (at < 1) return STARS;
  return ([...address.slice(0, at)][0] ?? '') + STARS + address.slice(at);
}

/** A name of which the family name stays when it is Chinese (`李*`, `欧阳*`), otherwise the first letter of each word. */
export function maskedName(name: string): string {
  const trimmed = name.trim();
  if (trimmed === '') return '';
  if (!CHINESE_NAME.test(trimmed)) {
    return trimmed
      .split(/\s+/)
      .map((word) => `${[...word][0] ?? ''}*`)
      .join(' ');
  }
  const characters = [...trimmed];
  const family = characters.slice(0, 2).join('');
  const shown = characters.length > 2 && LONG_FAMILY_NAMES.has(family) ? 2 : 1;
  const given = Math.max(1, characters.length - shown);
  return characters.slice(0, shown).join('') + '*'.repeat(Math.min(given, 3));
}

/** A text of which nothing stays but that there is one. */
export function maskedText(text: string): string {
  return text === '' ? '' : STARS;
}

/** True for a text that a mask made, or that looks like it: nobody may store it. */
export function isMask(text: string): boolean {
  return text.includes(STARS);
}
