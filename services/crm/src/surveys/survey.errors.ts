import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with surveys; documented in docs/errors.md. */
export const surveyErrorCatalogue = {
  survey_template_not_found: {
    kind: 'not_found',
    en: 'There is no such template, or not in that version; list the templates and choose one.',
    zh: '没有该问卷模板或该版本，请从模板列表中选择。',
  },
  survey_campaign_not_found: {
    kind: 'not_found',
    en: 'There is no such campaign; list the campaigns and choose one.',
    zh: '没有该调查活动，请从活动列表中选择。',
  },
  survey_campaign_closed: {
    kind: 'precondition',
    en: 'The campaign is closed; plan a new one.',
    zh: '该调查活动已结束，请新建活动。',
  },
  survey_campaign_not_running: {
    kind: 'precondition',
    en: 'The campaign does not run now; wait for its start or choose one that runs.',
    zh: '该调查活动当前未进行，请等待其开始或选择进行中的活动。',
  },
  survey_customer_tired: {
    kind: 'precondition',
    en: 'The customer was asked often enough lately; ask again after {days} days without an invitation.',
    zh: '该客户近期已被多次邀请，请在 {days} 天内不再邀请后重试。',
  },
  survey_consent_withdrawn: {
    kind: 'precondition',
    en: 'The customer wants no surveys; ask somebody else, or have them give their consent first.',
    zh: '该客户已拒绝参与调查，请选择其他客户，或先取得其同意。',
  },
  survey_no_record: {
    kind: 'precondition',
    en: 'This was asked about one request only; nothing more will come, and there is nothing to end.',
    zh: '本次邀请仅针对一次服务，今后不会再发送，无需退订。',
  },
  survey_invitation_exists: {
    kind: 'conflict',
    en: 'The customer is asked about this in the campaign already.',
    zh: '该客户已在此活动中就同一事项受邀。',
  },
  survey_invitation_not_found: {
    kind: 'not_found',
    en: 'There is no such invitation; list those of the campaign and choose one.',
    zh: '没有该邀请，请从活动的邀请列表中选择。',
  },
  survey_not_online: {
    kind: 'precondition',
    en: 'The campaign does not ask online; record the answers instead.',
    zh: '该活动不通过在线链接调查，请直接录入答案。',
  },
  survey_online_only: {
    kind: 'precondition',
    en: 'The campaign asks online; give the customer the link instead.',
    zh: '该活动通过在线链接调查，请将链接发给客户。',
  },
  survey_not_focus_group: {
    kind: 'precondition',
    en: 'Notes belong to a campaign by focus group; choose one.',
    zh: '记录仅适用于焦点小组活动，请选择此类活动。',
  },
  survey_answered_already: {
    kind: 'precondition',
    en: 'The survey was answered already; the first answers stay.',
    zh: '该问卷已提交，以首次提交的答案为准。',
  },
  survey_over: {
    kind: 'precondition',
    en: 'The time for this survey is over; choose another campaign.',
    zh: '该问卷已截止，请选择其他活动。',
  },
  survey_question_not_open: {
    kind: 'invalid',
    en: 'The template has no such open question; choose one that is answered in words.',
    zh: '模板中没有该文字题，请选择以文字作答的题目。',
  },
  survey_link_invalid: {
    kind: 'not_found',
    en: 'This link is not complete or not ours; open it again from the message, or ask us for a new one.',
    zh: '该链接不完整或无效，请从消息中重新打开，或联系我们获取新链接。',
  },
  rater_is_handler: {
    kind: 'denied',
    en: 'Whoever handled it can neither rate it nor fetch its link; they, whoever invited and the customer cannot record the answers. Ask a colleague.',
    zh: '处理人不能评价或获取链接；处理人、邀请人和客户本人不能录入答案，请由其他同事办理。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with surveys. */
export const surveyErrors = defineErrors('crm', surveyErrorCatalogue);
