export { mailFailureOf } from './mail/mail-failure.rules.js';
export type { MailFailure } from './mail/mail-failure.rules.js';
export { MailTransport, SmtpTransport } from './mail/mail-transport.js';
export type { Mail } from './mail/mail-transport.js';
