// Generated from proto/ by `npm run gen`. Do not edit.

import { MailDelivered, MailFailed, MailReceived } from './shouwen/ticketing/v1/email.js';
import {
  TicketAssigned,
  TicketClaimed,
  TicketGradeChanged,
  TicketHandedBack,
  TicketNoteAdded,
  TicketOpened,
  TicketReopened,
  TicketReplied,
  TicketResolved,
  TicketSnapshot,
} from './shouwen/ticketing/v1/events.js';
import { PartnerRejection, PartnerTicket } from './shouwen/ticketing/v1/intake.js';

/** Every message that travels on Kafka: its CloudEvents type, topic without prefix, direction and codec. */
export const topicMessages = {
  MailReceived: {
    fullName: 'shouwen.ticketing.v1.MailReceived',
    type: 'shouwen.ticketing.mail.received.v1',
    topic: 'shouwen.ticketing.mail.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.mail.received.v1',
    codec: MailReceived,
  },
  MailDelivered: {
    fullName: 'shouwen.ticketing.v1.MailDelivered',
    type: 'shouwen.ticketing.mail.delivered.v1',
    topic: 'shouwen.ticketing.mail.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.mail.delivered.v1',
    codec: MailDelivered,
  },
  MailFailed: {
    fullName: 'shouwen.ticketing.v1.MailFailed',
    type: 'shouwen.ticketing.mail.failed.v1',
    topic: 'shouwen.ticketing.mail.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.mail.failed.v1',
    codec: MailFailed,
  },
  TicketOpened: {
    fullName: 'shouwen.ticketing.v1.TicketOpened',
    type: 'shouwen.ticketing.ticket.opened.v1',
    topic: 'shouwen.ticketing.events.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.ticket.opened.v1',
    codec: TicketOpened,
  },
  TicketClaimed: {
    fullName: 'shouwen.ticketing.v1.TicketClaimed',
    type: 'shouwen.ticketing.ticket.claimed.v1',
    topic: 'shouwen.ticketing.events.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.ticket.claimed.v1',
    codec: TicketClaimed,
  },
  TicketAssigned: {
    fullName: 'shouwen.ticketing.v1.TicketAssigned',
    type: 'shouwen.ticketing.ticket.assigned.v1',
    topic: 'shouwen.ticketing.events.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.ticket.assigned.v1',
    codec: TicketAssigned,
  },
  TicketHandedBack: {
    fullName: 'shouwen.ticketing.v1.TicketHandedBack',
    type: 'shouwen.ticketing.ticket.handed_back.v1',
    topic: 'shouwen.ticketing.events.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.ticket.handed_back.v1',
    codec: TicketHandedBack,
  },
  TicketReplied: {
    fullName: 'shouwen.ticketing.v1.TicketReplied',
    type: 'shouwen.ticketing.ticket.replied.v1',
    topic: 'shouwen.ticketing.events.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.ticket.replied.v1',
    codec: TicketReplied,
  },
  TicketNoteAdded: {
    fullName: 'shouwen.ticketing.v1.TicketNoteAdded',
    type: 'shouwen.ticketing.ticket.note_added.v1',
    topic: 'shouwen.ticketing.events.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.ticket.note_added.v1',
    codec: TicketNoteAdded,
  },
  TicketGradeChanged: {
    fullName: 'shouwen.ticketing.v1.TicketGradeChanged',
    type: 'shouwen.ticketing.ticket.grade_changed.v1',
    topic: 'shouwen.ticketing.events.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.ticket.grade_changed.v1',
    codec: TicketGradeChanged,
  },
  TicketResolved: {
    fullName: 'shouwen.ticketing.v1.TicketResolved',
    type: 'shouwen.ticketing.ticket.resolved.v1',
    topic: 'shouwen.ticketing.events.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.ticket.resolved.v1',
    codec: TicketResolved,
  },
  TicketReopened: {
    fullName: 'shouwen.ticketing.v1.TicketReopened',
    type: 'shouwen.ticketing.ticket.reopened.v1',
    topic: 'shouwen.ticketing.events.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.ticket.reopened.v1',
    codec: TicketReopened,
  },
  TicketSnapshot: {
    fullName: 'shouwen.ticketing.v1.TicketSnapshot',
    type: 'shouwen.ticketing.ticket.snapshot.v1',
    topic: 'shouwen.ticketing.snapshots.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:shouwen.ticketing.ticket.snapshot.v1',
    codec: TicketSnapshot,
  },
  PartnerTicket: {
    fullName: 'shouwen.ticketing.v1.PartnerTicket',
    type: 'partner.ticket.submitted.v1',
    topic: 'partner.tickets.v1',
    direction: 'inbound',
    dataschema: 'urn:shouwen:schema:partner.ticket.submitted.v1',
    codec: PartnerTicket,
  },
  PartnerRejection: {
    fullName: 'shouwen.ticketing.v1.PartnerRejection',
    type: 'partner.message.rejected.v1',
    topic: 'partner.rejections.v1',
    direction: 'outbound',
    dataschema: 'urn:shouwen:schema:partner.message.rejected.v1',
    codec: PartnerRejection,
  },
} as const;

/** Name of a message that travels on Kafka. */
export type TopicMessageName = keyof typeof topicMessages;
