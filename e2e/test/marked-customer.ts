import type { Person } from './platform.stage.js';

/** A customer of whom everything that anybody could write is unmistakable. */
export const su: Person = ['sujinse', 'customer'];

/** What tells who the customer is, in every form that people and features give it. */
export const datum = {
  name: '苏锦瑟',
  latinName: 'Qzx Jinse',
  spokenPhone: '139 8765 0123',
  phone: '13987650123',
  internationalPhone: '+8613987650123',
  email: 'qzx.jinse@private.example',
  street: '听雨巷 88 号',
  birthday: '1987-06-05',
} as const;

/** Words that the customer and staff write, each in one place only, so that a place that keeps them can be told. */
export const word = {
  subject: 'qzxsubject',
  question: 'qzxquestion',
  reply: 'qzxreply',
  note: 'qzxnote',
  answer: 'qzxanswer',
  resolution: 'qzxresolution',
  taskTitle: 'qzxtasktitle',
  taskText: 'qzxtasktext',
  order: 'qzxorder',
  transfer: 'qzxtransfer',
  gradeReason: 'qzxgradereason',
  fileName: 'qzxfilename',
  fileText: 'qzxfiletext',
  rating: 'qzxrating',
  chat: 'qzxchat',
  chatAnswer: 'qzxchatanswer',
  mailSubject: 'qzxmailsubject',
  mailText: 'qzxmailtext',
  trait: 'qzxtrait',
  position: 'qzxposition',
  source: 'qzxsource',
  reason: 'qzxreason',
  demand: 'qzxdemand',
  demandText: 'qzxdemandtext',
  vote: 'qzxvote',
  surveyWords: 'qzxsurveywords',
  project: 'qzxproject',
  plan: 'qzxplan',
  preference: 'qzxpreference',
  careTask: 'qzxcaretask',
  careResult: 'qzxcareresult',
  creditPurpose: 'qzxcreditpurpose',
  creditFindings: 'qzxcreditfindings',
  creditReason: 'qzxcreditreason',
  tierReason: 'qzxtierreason',
  agentReason: 'qzxagentreason',
  consent: 'qzxconsent',
  reveal: 'qzxreveal',
  request: 'qzxrequest',
} as const;

/** Everything that was written by or about the customer. */
export const markers: readonly string[] = [...Object.values(datum), ...Object.values(word)];
