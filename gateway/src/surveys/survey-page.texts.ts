import type { Locale } from '@shouwen/platform';

/** What the pages of surveys say besides the questions. */
export interface PageTexts {
  language: string;
  /** What the link to the page in the other language says, in that language. */
  otherLanguage: string;
  optional: string;
  chooseAny: string;
  isNew: string;
  send: string;
  missing: string;
  invalid: string;
  problems: string;
  more: string;
  thanksTitle: string;
  thanks: string;
  expiredTitle: string;
  expired: string;
  failedTitle: string;
  unknownLink: string;
  tooLong: string;
  notUnderstood: string;
  busy: string;
  stopTitle: string;
  stopQuestion: string;
  stop: string;
  stoppedTitle: string;
  stopped: string;
}

const en: PageTexts = {
  language: 'en',
  otherLanguage: '中文',
  optional: 'optional',
  chooseAny: 'choose as many as you like',
  isNew: 'new',
  send: 'Send',
  missing: 'Please answer this question.',
  invalid: 'Please choose one of the answers given.',
  problems: 'Some answers need your attention. Nothing was sent yet.',
  more: 'Your answers bring up a few more questions, marked “new”. Please answer them and send again.',
  thanksTitle: 'Thank you',
  thanks:
    'Your answers have arrived. Each link takes them once, so there is nothing more to do; you can close this page.',
  expiredTitle: 'This survey is over',
  expired:
    'Thank you for coming back to it. The time to answer has passed; we look forward to your answers next time.',
  failedTitle: 'We could not open this survey',
  unknownLink:
    'The link is not complete or not ours. Please open it again from the message, or ask us for a new one.',
  tooLong: 'What you wrote is longer than we can take. Please go back, shorten it and send again.',
  notUnderstood: 'We could not read what was sent. Please go back and send it again.',
  busy: 'We can not take answers right now. Please go back and try again in a minute; nothing was sent yet.',
  stopTitle: 'No more surveys',
  stopQuestion: 'We will send you no more surveys. You can change that with us at any time.',
  stop: 'Send me no more surveys',
  stoppedTitle: 'Done',
  stopped: 'You get no more surveys from us. You can close this page.',
};

const zh: PageTexts = {
  language: 'zh-CN',
  otherLanguage: 'English',
  optional: '选填',
  chooseAny: '可多选',
  isNew: '新增',
  send: '提交',
  missing: '请回答此题。',
  invalid: '请从给出的选项中选择。',
  problems: '部分题目需要您补充或修改，问卷尚未提交。',
  more: '根据您的回答新增了几道题（标有“新增”），请作答后再次提交。',
  thanksTitle: '感谢您的参与',
  thanks: '我们已收到您的回答。每个链接只能提交一次，您无需再做任何操作，可以关闭本页面。',
  expiredTitle: '本次调查已结束',
  expired: '感谢您的关注。本问卷已过作答时间，期待您下次参与。',
  failedTitle: '无法打开问卷',
  unknownLink: '该链接不完整或无效，请从消息中重新打开，或联系我们获取新链接。',
  tooLong: '您填写的内容过长，请返回缩短后再次提交。',
  notUnderstood: '无法识别提交的内容，请返回后重新提交。',
  busy: '暂时无法接收回答，请返回并于一分钟后重试，问卷尚未提交。',
  stopTitle: '不再接收调查',
  stopQuestion: '确认后我们将不再向您发送调查。您可随时联系我们更改。',
  stop: '不再向我发送调查',
  stoppedTitle: '已完成',
  stopped: '我们将不再向您发送调查，您可以关闭本页面。',
};

/** What the pages say in a language. */
export function textsIn(locale: Locale): PageTexts {
  return locale === 'en' ? en : zh;
}
