/** A fixed account of the development identity provider. */
export interface DevelopmentAccount {
  /** User name at sign-in, and the `sub` of its tokens. */
  username: string;
  name: string;
  /** Roles as docs/roles.md knows them. */
  roles: string[];
  locale: 'zh-CN' | 'en';
}

/** The password of every development account. They exist only in the provider on this machine. */
export const developmentPassword = 'shouwen';

/** The public client that tools and browser applications on this machine use. */
export const developmentClient = 'shouwen-dev';

function account(
  username: string,
  role: string,
  name: string,
  locale: 'zh-CN' | 'en' = 'zh-CN',
): DevelopmentAccount {
  return { username, name, roles: [role], locale };
}

/** At least one sign-in per role; two where one person must not see or do what is another's. */
export const developmentAccounts: readonly DevelopmentAccount[] = [
  account('customer', 'customer', '林晓雨 Lin Xiaoyu'),
  account('customer2', 'customer', 'Emma Clarke', 'en'),
  account('agent', 'agent', '王芳 Wang Fang'),
  account('agent2', 'agent', 'Daniel Reed', 'en'),
  account('engineer', 'engineer', '赵工 Zhao Gong'),
  account('specialist', 'specialist', '陈静 Chen Jing'),
  account('department', 'department', '物流部 Logistics'),
  account('supervisor', 'supervisor', '李明 Li Ming'),
  account('manager', 'manager', 'Grace Huang 黄慧', 'en'),
  account('admin', 'admin', '周系统 Zhou Xitong'),
  account('partner', 'partner', '顺达物流 Shunda Express'),
];

/** The account that a user name and a password belong to, if they do. */
export function accountFor(username: unknown, password: unknown): DevelopmentAccount | undefined {
  if (password !== developmentPassword) return undefined;
  return developmentAccounts.find((candidate) => candidate.username === username);
}
