import { Channel } from '@shouwen/contracts';

/** The ways that tickets come in, as the policy of surveys names them. */
export const ticketChannels: Partial<Record<Channel, string>> = {
  [Channel.PHONE]: 'phone',
  [Channel.CHAT]: 'chat',
  [Channel.EMAIL]: 'email',
  [Channel.WEB]: 'web',
  [Channel.API]: 'api',
  [Channel.PARTNER]: 'partner',
};
