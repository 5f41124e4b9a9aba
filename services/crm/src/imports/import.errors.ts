import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an import; documented in docs/errors.md. */
export const importErrorCatalogue = {
  import_not_found: {
    kind: 'not_found',
    en: 'There is no such import; its file may have been removed already. Upload it again.',
    zh: '没有该导入，文件可能已被清理，请重新上传。',
  },
  import_description_missing: {
    kind: 'invalid',
    en: 'Say what the file is called and where it comes from before you send its content.',
    zh: '请先提供文件名和来源，再发送内容。',
  },
  import_source_refused: {
    kind: 'invalid',
    en: 'The source must be 2 to 30 small letters, digits and hyphens, such as legacy-crm, and neither tel, mailto nor erased.',
    zh: '来源应为 2 至 30 个小写字母、数字或连字符，如 legacy-crm，且不能是 tel、mailto 或 erased。',
  },
  import_file_empty: {
    kind: 'invalid',
    en: 'The file has no rows below its header; choose another one.',
    zh: '文件除表头外没有数据行，请选择其他文件。',
  },
  import_file_unreadable: {
    kind: 'invalid',
    en: 'The file is neither a CSV file nor a workbook (.xlsx) that can be read; save it again as one of these.',
    zh: '文件不是可读取的 CSV 或 .xlsx 工作簿，请重新另存后上传。',
  },
  import_file_too_large: {
    kind: 'invalid',
    en: 'The file has more than {limit} {what}; divide it into several files.',
    zh: '文件超过上限 {limit}（{what}），请拆分为多个文件。',
  },
  import_mapping_refused: {
    kind: 'invalid',
    en: 'The columns cannot be read like this ({problem}); map one column to the name, and each column once.',
    zh: '列映射有误（{problem}），请将一列映射为名称，且每列只映射一次。',
  },
  import_wrong_status: {
    kind: 'precondition',
    en: 'This cannot be done with an import that is {status}; read it again.',
    zh: '导入当前状态为 {status}，不能执行此操作，请重新查看。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an import. */
export const importErrors = defineErrors('crm', importErrorCatalogue);
