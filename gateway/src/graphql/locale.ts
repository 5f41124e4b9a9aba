import type { Locale } from '@shouwen/platform';

/** The language to answer in, as `Accept-Language` prefers: Chinese or English, and English when it says neither. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  if (acceptLanguage === undefined) return 'en';
  let locale: Locale = 'en';
  let best = 0;
  for (const range of acceptLanguage.split(',').slice(0, 20)) {
    const [tag = '', ...parameters] = range.trim().toLowerCase().split(';');
    const language = tag.split('-')[0];
    if (language !== 'zh' && language !== 'en') continue;
    const weight = weightOf(parameters);
    if (weight > best) {
      best = weight;
      locale = language === 'zh' ? 'zh-CN' : 'en';
    }
  }
  return locale;
}

function weightOf(parameters: string[]): number {
  const given = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
  if (given === undefined) return 1;
  const weight = Number(given.slice(2));
  return Number.isFinite(weight) ? weight : 0;
}
