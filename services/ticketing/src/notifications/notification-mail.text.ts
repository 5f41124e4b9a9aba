import type { Mail } from '@shouwen/platform/mail';
import type { Language, NotificationData } from './notification.entity.js';
import { notificationText } from './notification.texts.js';

const words: Record<Language, { hello: string; open: string; why: string }> = {
  en: {
    hello: 'Hello,',
    open: 'Open it here:',
    why: 'You get this mail because of your notification preferences; change them in the application.',
  },
  'zh-CN': {
    hello: '您好：',
    open: '点击查看：',
    why: '您收到此邮件是因为您的通知设置，可在系统中修改。',
  },
};

/** The email of a notification: plain text in the receiver's language, naming a ticket by its number only. */
export function mailOf(
  mail: { id: string; address: string; language: Language; kind: string; data: NotificationData },
  { deskUrl, from }: { deskUrl: string; from: string },
): Mail {
  const { hello, open, why } = words[mail.language];
  const text = notificationText(mail.kind, mail.data, mail.language);
  const link = mail.data['link'] ?? linkOf(deskUrl, mail.data['number']);
  const paragraphs = [hello, text, ...(link === '' ? [] : [`${open}\n${link}`]), why];
  return {
    from,
    // Stays the same when it is sent again, so that what came twice can be told.
    messageId: `<${mail.id}@shouwen>`,
    to: { name: '', address: mail.address },
    subject: text,
    text: `${paragraphs.join('\n\n')}\n`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

function linkOf(deskUrl: string, number: string | undefined): string {
  if (deskUrl === '' || number === undefined) return '';
  return `${deskUrl.replace(/\/$/, '')}/tickets/${encodeURIComponent(number)}`;
}
