import { defineErrors } from '@shouwen/platform';
import type { ErrorDefinition } from '@shouwen/platform';

/** What can be wrong with an export; documented in docs/errors.md. */
export const exportErrorCatalogue = {
  export_not_found: {
    kind: 'not_found',
    en: 'There is no such export; check the id.',
    zh: '没有该导出，请核对编号。',
  },
  export_columns_refused: {
    kind: 'invalid',
    en: 'These columns are unknown or given twice: {columns}; choose from {known}, each once.',
    zh: '以下列不存在或重复：{columns}，请从 {known} 中选择且每列只选一次。',
  },
  export_decided: {
    kind: 'precondition',
    en: 'The export was decided already; ask for a new one.',
    zh: '该导出已有审批结果，请重新申请。',
  },
  export_second_person: {
    kind: 'denied',
    en: 'Whoever asked for an export can’t decide it; ask a second person.',
    zh: '申请人不能审批自己的导出，请由另一人审批。',
  },
  export_not_yours: {
    kind: 'denied',
    en: 'Only the person who asked for an export can download it; ask for one of your own.',
    zh: '仅申请人本人可下载该导出，请自行申请。',
  },
  export_not_downloadable: {
    kind: 'precondition',
    en: 'There is no file to download: the export is {status}, or its time is over. Wait until it is ready, or ask for a new one.',
    zh: '没有可下载的文件：导出状态为 {status} 或已过期。请等待生成完成或重新申请。',
  },
  export_storage_unavailable: {
    kind: 'unavailable',
    en: 'Files of exports can neither be stored nor read right now; try again shortly.',
    zh: '暂时无法存取导出文件，请稍后重试。',
  },
  export_too_large: {
    kind: 'invalid',
    en: 'The export has more than {limit} {what}; ask for one with a narrower filter.',
    zh: '导出超过上限 {limit}（{what}），请缩小筛选范围后重新申请。',
  },
} as const satisfies Record<string, ErrorDefinition>;

/** One function for each thing that can be wrong with an export. */
export const exportErrors = defineErrors('crm', exportErrorCatalogue);
