import { developmentAccounts } from './accounts.js';

/** Teams of the demo data: the sign-ins with one of the roles `members` belong to it. */
export const demoTeams = [
  { key: 'service', name: '客服一组 Service', members: ['agent', 'supervisor'] },
  { key: 'technical', name: '技术支持 Technical', members: ['engineer', 'specialist'] },
] as const;

const outsideStaff = new Set(['customer', 'partner']);

/** The sign-ins that are staff, as `saveStaffMember` takes them; each with the key of its team. */
export const demoStaff = developmentAccounts
  .filter(({ roles }) => !roles.some((role) => outsideStaff.has(role)))
  .map(({ username, name, roles, locale }) => ({
    memberId: username,
    name,
    email: `${username}@shouwen.test`,
    locale: locale === 'en' ? 'EN' : 'ZH_CN',
    team: demoTeams.find(({ members }) => members.some((role: string) => roles.includes(role)))
      ?.key,
  }));

/** The address whose mail becomes tickets. */
export const demoMailbox = {
  address: 'support@shouwen.test',
  fromName: '首问客服 Shouwen Support',
  confirms: true,
  active: true,
};
