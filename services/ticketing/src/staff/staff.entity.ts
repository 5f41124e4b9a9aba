/** People who work together and share a queue (团队). */
export interface Team {
  id: string;
  name: string;
  version: number;
}

/** Somebody who works in the department, under the identity that their access token names (员工). */
export interface StaffMember {
  id: string;
  name: string;
  /** Where they are written to; empty when that is unknown. */
  email: string;
  /** Language of what is sent to them. */
  locale: 'zh-CN' | 'en';
  /** The team they belong to; null while they belong to none. */
  teamId: string | null;
  /** False once they have left; kept for what they did. */
  active: boolean;
  version: number;
}
