import type { Actor } from '@shouwen/contracts';

/** What customers are classified by. */
export type ClassificationDimension = 'industry' | 'region' | 'kind';

/** One class that customers belong to. */
export interface ClassificationEntity {
  id: string;
  version: number;
  dimension: ClassificationDimension;
  code: string;
  name: string;
  nameZh: string;
  archived: boolean;
  changedAt: Date;
  changedBy: Actor | null;
}
