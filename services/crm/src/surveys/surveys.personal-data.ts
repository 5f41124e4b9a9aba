import { OF_CUSTOMER } from '../customers/personal-data.js';
import type { PersonalData } from '../customers/personal-data.js';

const FIGURES = 'codes and figures that reports count';
const INVITED =
  'invitation_id in (select id from survey_invitation where customer_id = any($1::uuid[]))';

export const surveysPersonalData: PersonalData = {
  erased: ['survey_answer.words', 'survey_mail.address'],
  kept: {
    'survey_answer.question': FIGURES,
    'survey_answer.values': FIGURES,
    'survey_invitation.tier': FIGURES,
    'survey_invitation.region': 'a province or a code, which reports count',
    'survey_invitation.subject': 'what it was asked after, by its id',
    'survey_invitation.handler_ids': 'who of the staff was rated',
    'survey_invitation.invited_by': 'who of the staff it was',
    'survey_mail.reference': 'number of a ticket',
    'survey_mail.reason': 'a code',
    'survey_mail_attempt.reason': 'a code',
    survey_campaign: 'what managers plan',
    survey_link_key: 'keys of links',
    survey_note: 'what a group said, without who said it',
    survey_policy: 'settings of managers',
    survey_template: 'what managers ask',
    survey_template_version: 'what managers ask',
  },
  statements: [
    `update survey_answer set words = '' where ${INVITED}`,
    `update survey_mail set address = '', state = 'failed', reason = 'erased', finished_at = now()
     where state = 'queued' and ${INVITED}`,
  ],
  audited: 'select id from survey_invitation where customer_id = any($1::uuid[])',
  sections: [
    {
      name: 'surveys',
      from: 'survey_invitation',
      of: OF_CUSTOMER,
      key: [['id', 'uuid']],
      item: `to_jsonb(survey_invitation) - 'invited_by' - 'handler_ids' || jsonb_build_object(
        'answers', coalesce((
          select jsonb_agg(to_jsonb(answer) - 'invitation_id' - 'campaign_id' order by question)
          from survey_answer as answer where answer.invitation_id = survey_invitation.id), '[]'),
        'mail', (
          select to_jsonb(mail) - 'invitation_id' - 'campaign_id' - 'lease' from survey_mail as mail
          where mail.invitation_id = survey_invitation.id))`,
      tells: ['SurveyWords'],
    },
  ],
  leftOut: { SurveyNote: 'what a group said, without who said it' },
};
