import type { Mail } from '@shouwen/platform/mail';
import type { BilingualText } from './survey.entity.js';
import type { LeasedSurveyMail } from './survey-mail.entity.js';

interface Words {
  hello: string;
  answer: string;
  until: (day: string) => string;
  why: string;
  stop: string;
}

const words: Record<'en' | 'zh', Words> = {
  zh: {
    hello: '您好：',
    answer: '点击作答（无需登录，只能提交一次）：',
    until: (day) => `链接有效期至 ${day}。`,
    why: '您收到此邮件，是因为您是我们的客户或近期联系过我们。',
    stop: '如不希望再收到调查，请打开：',
  },
  en: {
    hello: 'Hello,',
    answer: 'Answer here, without signing in; the link takes answers once:',
    until: (day) => `It is good until ${day}.`,
    why: 'You get this mail because you are our customer or asked us for help lately.',
    stop: 'If you want no more surveys, open:',
  },
};

/** Where the links of a mail lead. */
export interface SurveyMailLinks {
  page: string;
  /** Ends surveys for whoever opens it; empty where there is no record to write that down in. */
  stop: string;
}

/** The mail with a link: plain text in the customer's language, or in both. Nothing personal is in it. */
export function surveyMailOf(mail: LeasedSurveyMail, links: SurveyMailLinks, from: string): Mail {
  const { id, address, language, title, reference, expiresAt } = mail;
  const languages = language === 'both' ? (['zh', 'en'] as const) : ([language] as const);
  const about = reference === '' ? '' : ` (${reference})`;
  const parts = languages.map((one) => textIn(one, mail, links, expiresAt));
  const isStoppable = links.stop !== '';
  return {
    from,
    // Stays the same when it is sent again, so that what came twice can be told.
    messageId: `<${id}@shouwen-survey>`,
    to: { name: '', address },
    subject: `${languages.map((one) => wordingOf(title, one)).join(' · ')}${about}`,
    text: `${parts.join('\n\n----\n\n')}\n`,
    headers: {
      'Auto-Submitted': 'auto-generated',
      ...(isStoppable && {
        'List-Unsubscribe': `<${links.stop}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
  };
}

function textIn(
  language: 'en' | 'zh',
  { introduction }: LeasedSurveyMail,
  { page, stop }: SurveyMailLinks,
  expiresAt: Date,
): string {
  const said = words[language];
  const day = expiresAt.toISOString().slice(0, 10);
  return [
    said.hello,
    wordingOf(introduction, language),
    `${said.answer}\n${withLanguage(page, language)}`,
    said.until(day),
    `${said.why}${stop === '' ? '' : `\n${said.stop}\n${withLanguage(stop, language)}`}`,
  ].join('\n\n');
}

function withLanguage(address: string, language: 'en' | 'zh'): string {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}

function wordingOf(text: BilingualText, language: 'en' | 'zh'): string {
  return text[language];
}
