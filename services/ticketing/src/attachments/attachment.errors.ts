import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with a file; documented in docs/errors.md. */
export const attachmentErrorCatalogue = {
  attachment_not_found: {
    kind: 'not_found',
    en: 'There is no such attachment among those you may see.',
    zh: '在您可查看的范围内没有该附件。',
  },
  attachment_too_large: {
    kind: 'invalid',
    en: 'The file is larger than {limit} bytes; send a smaller one.',
    zh: '文件超过 {limit} 字节，请发送较小的文件。',
  },
  attachment_empty: {
    kind: 'invalid',
    en: 'The file is empty; choose another one.',
    zh: '文件为空，请选择其他文件。',
  },
  attachment_type_refused: {
    kind: 'invalid',
    en: 'Files of the type {type} are not accepted; send another kind of file.',
    zh: '不接受 {type} 类型的文件，请发送其他类型的文件。',
  },
  attachment_description_missing: {
    kind: 'invalid',
    en: 'Say what the file is called before you send its content.',
    zh: '请先提供文件名，再发送内容。',
  },
  attachment_not_usable: {
    kind: 'precondition',
    en: 'One of the attachments was not uploaded by you, or is used already; upload it again.',
    zh: '有附件不是由您上传或已被使用，请重新上传。',
  },
  too_many_attachments: {
    kind: 'invalid',
    en: 'A message takes at most {limit} attachments; leave some out.',
    zh: '每条消息最多 {limit} 个附件，请减少附件。',
  },
  too_many_unused_attachments: {
    kind: 'exhausted',
    en: 'You have uploaded {limit} files without using them; use them or wait until they are removed.',
    zh: '您已上传 {limit} 个未使用的文件，请先使用或等待系统清理。',
  },
  storage_unavailable: {
    kind: 'unavailable',
    en: 'Files can neither be stored nor read right now; try again shortly.',
    zh: '暂时无法存取文件，请稍后重试。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with a file. */
export const attachmentErrors = defineErrors('ticketing', attachmentErrorCatalogue);
