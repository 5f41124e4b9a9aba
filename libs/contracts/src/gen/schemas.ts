// Generated from proto/ by `npm run gen`. Do not edit.

/** A JSON Schema, draft-07. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas of the JSON of topic messages, by the full name of the message. */
export const topicSchemas: Readonly<Record<string, JsonSchema>> = {
  'shouwen.ticketing.v1.MailReceived': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.mail.received.v1',
    title: 'MailReceived',
    description: 'A mail came in and was dealt with.',
    type: 'object',
    properties: {
      mailId: { description: 'UUID of the mail.', type: 'string' },
      outcome: {
        description: 'What it was taken for.',
        type: 'string',
        enum: [
          'MAIL_OUTCOME_UNSPECIFIED',
          'MAIL_OUTCOME_TICKET_OPENED',
          'MAIL_OUTCOME_ENTRY_ADDED',
          'MAIL_OUTCOME_BOUNCE',
          'MAIL_OUTCOME_AUTO_REPLY',
          'MAIL_OUTCOME_LOOP',
          'MAIL_OUTCOME_DUPLICATE',
          'MAIL_OUTCOME_QUARANTINED',
          'MAIL_OUTCOME_ACCEPTED',
          'MAIL_OUTCOME_DISCARDED',
        ],
      },
      ticketId: { description: 'The ticket it came to; empty when none.', type: 'string' },
      reason: {
        description: 'Why it is kept for a person, such as `no_sender`; empty otherwise.',
        type: 'string',
      },
      at: { description: 'When.', type: 'string', format: 'date-time' },
    },
  },
  'shouwen.ticketing.v1.MailDelivered': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.mail.delivered.v1',
    title: 'MailDelivered',
    description: 'A mail of ours was handed over to the mail server.',
    type: 'object',
    properties: {
      mailId: { description: 'UUID of the mail.', type: 'string' },
      ticketId: { description: 'The ticket.', type: 'string' },
      entryId: { description: 'The entry of its timeline that was sent.', type: 'string' },
      at: { description: 'When.', type: 'string', format: 'date-time' },
    },
  },
  'shouwen.ticketing.v1.MailFailed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.mail.failed.v1',
    title: 'MailFailed',
    description: 'A mail of ours was refused for good, or came back.',
    type: 'object',
    properties: {
      mailId: { description: 'UUID of the mail.', type: 'string' },
      ticketId: { description: 'The ticket.', type: 'string' },
      entryId: { description: 'The entry of its timeline that was sent.', type: 'string' },
      state: {
        description: 'Failed or bounced.',
        type: 'string',
        enum: [
          'DELIVERY_STATE_UNSPECIFIED',
          'DELIVERY_STATE_QUEUED',
          'DELIVERY_STATE_SENT',
          'DELIVERY_STATE_FAILED',
          'DELIVERY_STATE_BOUNCED',
        ],
      },
      reason: { description: 'Why, such as `550` or `5.1.1`.', type: 'string' },
      at: { description: 'When.', type: 'string', format: 'date-time' },
    },
  },
  'shouwen.ticketing.v1.TicketOpened': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.opened.v1',
    title: 'TicketOpened',
    description: 'A ticket was opened.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      externalReference: {
        description: "The partner's own reference; empty when no partner opened it.",
        type: 'string',
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TicketFacts': {
        description: 'What every ticket event tells.',
        type: 'object',
        properties: {
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          number: { description: 'Number for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TICKET_STATUS_UNSPECIFIED',
              'TICKET_STATUS_NEW',
              'TICKET_STATUS_OPEN',
              'TICKET_STATUS_RESOLVED',
            ],
          },
          grade: {
            description: 'Grade after the event.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'The way it came in.',
            type: 'string',
            enum: [
              'CHANNEL_UNSPECIFIED',
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of the owner after the event; empty when nobody owns it.',
            type: 'string',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          teamId: {
            description:
              'UUID of the team whose queue it is in after the event; empty when it is in none.',
            type: 'string',
          },
        },
      },
      'shouwen.common.v1.Actor': {
        description: 'Who did something.',
        type: 'object',
        properties: {
          kind: {
            description: 'Human, bot or system.',
            type: 'string',
            enum: [
              'ACTOR_KIND_UNSPECIFIED',
              'ACTOR_KIND_HUMAN',
              'ACTOR_KIND_BOT',
              'ACTOR_KIND_SYSTEM',
            ],
          },
          id: {
            description: "Identity claim of the token, or the partner's source for a system.",
            type: 'string',
          },
          name: {
            description: 'Name to show; empty where the receiver may not see it.',
            type: 'string',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.TicketClaimed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.claimed.v1',
    title: 'TicketClaimed',
    description: 'Somebody took a ticket.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TicketFacts': {
        description: 'What every ticket event tells.',
        type: 'object',
        properties: {
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          number: { description: 'Number for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TICKET_STATUS_UNSPECIFIED',
              'TICKET_STATUS_NEW',
              'TICKET_STATUS_OPEN',
              'TICKET_STATUS_RESOLVED',
            ],
          },
          grade: {
            description: 'Grade after the event.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'The way it came in.',
            type: 'string',
            enum: [
              'CHANNEL_UNSPECIFIED',
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of the owner after the event; empty when nobody owns it.',
            type: 'string',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          teamId: {
            description:
              'UUID of the team whose queue it is in after the event; empty when it is in none.',
            type: 'string',
          },
        },
      },
      'shouwen.common.v1.Actor': {
        description: 'Who did something.',
        type: 'object',
        properties: {
          kind: {
            description: 'Human, bot or system.',
            type: 'string',
            enum: [
              'ACTOR_KIND_UNSPECIFIED',
              'ACTOR_KIND_HUMAN',
              'ACTOR_KIND_BOT',
              'ACTOR_KIND_SYSTEM',
            ],
          },
          id: {
            description: "Identity claim of the token, or the partner's source for a system.",
            type: 'string',
          },
          name: {
            description: 'Name to show; empty where the receiver may not see it.',
            type: 'string',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.TicketAssigned': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.assigned.v1',
    title: 'TicketAssigned',
    description:
      'Somebody was made the owner of a ticket: by routing, by an accepted transfer or by a supervisor.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      previousOwnerId: {
        description: 'Who owned it before; empty when nobody did.',
        type: 'string',
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TicketFacts': {
        description: 'What every ticket event tells.',
        type: 'object',
        properties: {
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          number: { description: 'Number for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TICKET_STATUS_UNSPECIFIED',
              'TICKET_STATUS_NEW',
              'TICKET_STATUS_OPEN',
              'TICKET_STATUS_RESOLVED',
            ],
          },
          grade: {
            description: 'Grade after the event.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'The way it came in.',
            type: 'string',
            enum: [
              'CHANNEL_UNSPECIFIED',
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of the owner after the event; empty when nobody owns it.',
            type: 'string',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          teamId: {
            description:
              'UUID of the team whose queue it is in after the event; empty when it is in none.',
            type: 'string',
          },
        },
      },
      'shouwen.common.v1.Actor': {
        description: 'Who did something.',
        type: 'object',
        properties: {
          kind: {
            description: 'Human, bot or system.',
            type: 'string',
            enum: [
              'ACTOR_KIND_UNSPECIFIED',
              'ACTOR_KIND_HUMAN',
              'ACTOR_KIND_BOT',
              'ACTOR_KIND_SYSTEM',
            ],
          },
          id: {
            description: "Identity claim of the token, or the partner's source for a system.",
            type: 'string',
          },
          name: {
            description: 'Name to show; empty where the receiver may not see it.',
            type: 'string',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.TicketHandedBack': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.handed_back.v1',
    title: 'TicketHandedBack',
    description: 'An owner gave a ticket back to the queue.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      previousOwnerId: { description: 'Who owned it before.', type: 'string' },
    },
    definitions: {
      'shouwen.ticketing.v1.TicketFacts': {
        description: 'What every ticket event tells.',
        type: 'object',
        properties: {
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          number: { description: 'Number for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TICKET_STATUS_UNSPECIFIED',
              'TICKET_STATUS_NEW',
              'TICKET_STATUS_OPEN',
              'TICKET_STATUS_RESOLVED',
            ],
          },
          grade: {
            description: 'Grade after the event.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'The way it came in.',
            type: 'string',
            enum: [
              'CHANNEL_UNSPECIFIED',
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of the owner after the event; empty when nobody owns it.',
            type: 'string',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          teamId: {
            description:
              'UUID of the team whose queue it is in after the event; empty when it is in none.',
            type: 'string',
          },
        },
      },
      'shouwen.common.v1.Actor': {
        description: 'Who did something.',
        type: 'object',
        properties: {
          kind: {
            description: 'Human, bot or system.',
            type: 'string',
            enum: [
              'ACTOR_KIND_UNSPECIFIED',
              'ACTOR_KIND_HUMAN',
              'ACTOR_KIND_BOT',
              'ACTOR_KIND_SYSTEM',
            ],
          },
          id: {
            description: "Identity claim of the token, or the partner's source for a system.",
            type: 'string',
          },
          name: {
            description: 'Name to show; empty where the receiver may not see it.',
            type: 'string',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.TicketReplied': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.replied.v1',
    title: 'TicketReplied',
    description: 'A message was added to a ticket.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      entryId: { description: 'The entry of the timeline that holds the message.', type: 'string' },
      fromCustomer: { description: 'True when the customer wrote it.', type: 'boolean' },
      firstResponse: {
        description: 'True when it is the first reply to the customer.',
        type: 'boolean',
      },
      firstResponseSeconds: {
        description: 'Seconds from opening to the first reply; set with `first_response`.',
        type: 'number',
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TicketFacts': {
        description: 'What every ticket event tells.',
        type: 'object',
        properties: {
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          number: { description: 'Number for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TICKET_STATUS_UNSPECIFIED',
              'TICKET_STATUS_NEW',
              'TICKET_STATUS_OPEN',
              'TICKET_STATUS_RESOLVED',
            ],
          },
          grade: {
            description: 'Grade after the event.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'The way it came in.',
            type: 'string',
            enum: [
              'CHANNEL_UNSPECIFIED',
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of the owner after the event; empty when nobody owns it.',
            type: 'string',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          teamId: {
            description:
              'UUID of the team whose queue it is in after the event; empty when it is in none.',
            type: 'string',
          },
        },
      },
      'shouwen.common.v1.Actor': {
        description: 'Who did something.',
        type: 'object',
        properties: {
          kind: {
            description: 'Human, bot or system.',
            type: 'string',
            enum: [
              'ACTOR_KIND_UNSPECIFIED',
              'ACTOR_KIND_HUMAN',
              'ACTOR_KIND_BOT',
              'ACTOR_KIND_SYSTEM',
            ],
          },
          id: {
            description: "Identity claim of the token, or the partner's source for a system.",
            type: 'string',
          },
          name: {
            description: 'Name to show; empty where the receiver may not see it.',
            type: 'string',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.TicketNoteAdded': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.note_added.v1',
    title: 'TicketNoteAdded',
    description: 'An internal note was added to a ticket.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      entryId: { description: 'The entry of the timeline that holds the note.', type: 'string' },
    },
    definitions: {
      'shouwen.ticketing.v1.TicketFacts': {
        description: 'What every ticket event tells.',
        type: 'object',
        properties: {
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          number: { description: 'Number for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TICKET_STATUS_UNSPECIFIED',
              'TICKET_STATUS_NEW',
              'TICKET_STATUS_OPEN',
              'TICKET_STATUS_RESOLVED',
            ],
          },
          grade: {
            description: 'Grade after the event.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'The way it came in.',
            type: 'string',
            enum: [
              'CHANNEL_UNSPECIFIED',
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of the owner after the event; empty when nobody owns it.',
            type: 'string',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          teamId: {
            description:
              'UUID of the team whose queue it is in after the event; empty when it is in none.',
            type: 'string',
          },
        },
      },
      'shouwen.common.v1.Actor': {
        description: 'Who did something.',
        type: 'object',
        properties: {
          kind: {
            description: 'Human, bot or system.',
            type: 'string',
            enum: [
              'ACTOR_KIND_UNSPECIFIED',
              'ACTOR_KIND_HUMAN',
              'ACTOR_KIND_BOT',
              'ACTOR_KIND_SYSTEM',
            ],
          },
          id: {
            description: "Identity claim of the token, or the partner's source for a system.",
            type: 'string',
          },
          name: {
            description: 'Name to show; empty where the receiver may not see it.',
            type: 'string',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.TicketGradeChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.grade_changed.v1',
    title: 'TicketGradeChanged',
    description: 'The grade of a ticket changed.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      previousGrade: {
        description: 'Grade before.',
        type: 'string',
        enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TicketFacts': {
        description: 'What every ticket event tells.',
        type: 'object',
        properties: {
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          number: { description: 'Number for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TICKET_STATUS_UNSPECIFIED',
              'TICKET_STATUS_NEW',
              'TICKET_STATUS_OPEN',
              'TICKET_STATUS_RESOLVED',
            ],
          },
          grade: {
            description: 'Grade after the event.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'The way it came in.',
            type: 'string',
            enum: [
              'CHANNEL_UNSPECIFIED',
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of the owner after the event; empty when nobody owns it.',
            type: 'string',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          teamId: {
            description:
              'UUID of the team whose queue it is in after the event; empty when it is in none.',
            type: 'string',
          },
        },
      },
      'shouwen.common.v1.Actor': {
        description: 'Who did something.',
        type: 'object',
        properties: {
          kind: {
            description: 'Human, bot or system.',
            type: 'string',
            enum: [
              'ACTOR_KIND_UNSPECIFIED',
              'ACTOR_KIND_HUMAN',
              'ACTOR_KIND_BOT',
              'ACTOR_KIND_SYSTEM',
            ],
          },
          id: {
            description: "Identity claim of the token, or the partner's source for a system.",
            type: 'string',
          },
          name: {
            description: 'Name to show; empty where the receiver may not see it.',
            type: 'string',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.TicketResolved': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.resolved.v1',
    title: 'TicketResolved',
    description: 'A ticket was resolved.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      resolutionSeconds: {
        description: 'Seconds from opening to this resolution, as the clock on the wall runs.',
        type: 'number',
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TicketFacts': {
        description: 'What every ticket event tells.',
        type: 'object',
        properties: {
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          number: { description: 'Number for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TICKET_STATUS_UNSPECIFIED',
              'TICKET_STATUS_NEW',
              'TICKET_STATUS_OPEN',
              'TICKET_STATUS_RESOLVED',
            ],
          },
          grade: {
            description: 'Grade after the event.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'The way it came in.',
            type: 'string',
            enum: [
              'CHANNEL_UNSPECIFIED',
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of the owner after the event; empty when nobody owns it.',
            type: 'string',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          teamId: {
            description:
              'UUID of the team whose queue it is in after the event; empty when it is in none.',
            type: 'string',
          },
        },
      },
      'shouwen.common.v1.Actor': {
        description: 'Who did something.',
        type: 'object',
        properties: {
          kind: {
            description: 'Human, bot or system.',
            type: 'string',
            enum: [
              'ACTOR_KIND_UNSPECIFIED',
              'ACTOR_KIND_HUMAN',
              'ACTOR_KIND_BOT',
              'ACTOR_KIND_SYSTEM',
            ],
          },
          id: {
            description: "Identity claim of the token, or the partner's source for a system.",
            type: 'string',
          },
          name: {
            description: 'Name to show; empty where the receiver may not see it.',
            type: 'string',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.TicketReopened': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.reopened.v1',
    title: 'TicketReopened',
    description: 'A resolved ticket was reopened.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      reopenCount: {
        description: 'How many times it was reopened, this one included.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TicketFacts': {
        description: 'What every ticket event tells.',
        type: 'object',
        properties: {
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          number: { description: 'Number for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TICKET_STATUS_UNSPECIFIED',
              'TICKET_STATUS_NEW',
              'TICKET_STATUS_OPEN',
              'TICKET_STATUS_RESOLVED',
            ],
          },
          grade: {
            description: 'Grade after the event.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'The way it came in.',
            type: 'string',
            enum: [
              'CHANNEL_UNSPECIFIED',
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of the owner after the event; empty when nobody owns it.',
            type: 'string',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          teamId: {
            description:
              'UUID of the team whose queue it is in after the event; empty when it is in none.',
            type: 'string',
          },
        },
      },
      'shouwen.common.v1.Actor': {
        description: 'Who did something.',
        type: 'object',
        properties: {
          kind: {
            description: 'Human, bot or system.',
            type: 'string',
            enum: [
              'ACTOR_KIND_UNSPECIFIED',
              'ACTOR_KIND_HUMAN',
              'ACTOR_KIND_BOT',
              'ACTOR_KIND_SYSTEM',
            ],
          },
          id: {
            description: "Identity claim of the token, or the partner's source for a system.",
            type: 'string',
          },
          name: {
            description: 'Name to show; empty where the receiver may not see it.',
            type: 'string',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.TicketSnapshot': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.snapshot.v1',
    title: 'TicketSnapshot',
    description:
      'The whole of a ticket after its last change, on a compacted topic: read it once to start, then follow the events.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      version: {
        description: 'Its version; the same as `sequence`.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      openedAt: { description: 'When it was opened.', type: 'string', format: 'date-time' },
      firstResponseAt: {
        description: 'When it got its first reply.',
        type: 'string',
        format: 'date-time',
      },
      resolvedAt: { description: 'When it was resolved.', type: 'string', format: 'date-time' },
      reopenCount: {
        description: 'How many times it was reopened.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      externalReference: { description: "The partner's own reference.", type: 'string' },
    },
    definitions: {
      'shouwen.ticketing.v1.TicketFacts': {
        description: 'What every ticket event tells.',
        type: 'object',
        properties: {
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          number: { description: 'Number for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TICKET_STATUS_UNSPECIFIED',
              'TICKET_STATUS_NEW',
              'TICKET_STATUS_OPEN',
              'TICKET_STATUS_RESOLVED',
            ],
          },
          grade: {
            description: 'Grade after the event.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'The way it came in.',
            type: 'string',
            enum: [
              'CHANNEL_UNSPECIFIED',
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of the owner after the event; empty when nobody owns it.',
            type: 'string',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          teamId: {
            description:
              'UUID of the team whose queue it is in after the event; empty when it is in none.',
            type: 'string',
          },
        },
      },
      'shouwen.common.v1.Actor': {
        description: 'Who did something.',
        type: 'object',
        properties: {
          kind: {
            description: 'Human, bot or system.',
            type: 'string',
            enum: [
              'ACTOR_KIND_UNSPECIFIED',
              'ACTOR_KIND_HUMAN',
              'ACTOR_KIND_BOT',
              'ACTOR_KIND_SYSTEM',
            ],
          },
          id: {
            description: "Identity claim of the token, or the partner's source for a system.",
            type: 'string',
          },
          name: {
            description: 'Name to show; empty where the receiver may not see it.',
            type: 'string',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.PartnerTicket': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:partner.ticket.submitted.v1',
    title: 'PartnerTicket',
    description:
      'A partner opens a ticket. `ce_source` names the partner; the same source and reference never open a second ticket.',
    type: 'object',
    properties: {
      externalReference: {
        description: "The partner's own reference of the question.",
        type: 'string',
        maxLength: 100,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      subject: {
        description: 'The question in a line.',
        type: 'string',
        maxLength: 200,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      body: {
        description: 'The question in full.',
        type: 'string',
        maxLength: 20000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      grade: {
        description: 'How serious it is; left out means general.',
        type: 'string',
        enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
      },
      customer: {
        description: 'Who asks.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CustomerRef' }],
      },
    },
    required: ['externalReference', 'subject', 'body', 'customer'],
    definitions: {
      'shouwen.ticketing.v1.CustomerRef': {
        description: 'The customer who asks.',
        type: 'object',
        properties: {
          id: {
            description: 'Identity claim of the customer, or the identity given by a partner.',
            type: 'string',
            maxLength: 200,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          name: {
            description: 'Name to show.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
        required: ['id'],
      },
    },
  },
  'shouwen.ticketing.v1.PartnerRejection': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:partner.message.rejected.v1',
    title: 'PartnerRejection',
    description:
      "Why a partner's message was not accepted. It carries none of the message's content.",
    type: 'object',
    properties: {
      eventId: {
        description: '`ce_id` of the refused message; empty when it had none.',
        type: 'string',
      },
      source: {
        description: '`ce_source` of the refused message; empty when it had none.',
        type: 'string',
      },
      topic: { description: 'Topic of the refused message.', type: 'string' },
      partition: {
        description: 'Partition of the refused message.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      offset: { description: 'Offset of the refused message.', type: 'string' },
      code: { description: 'Code from docs/errors.md.', type: 'string' },
      message: { description: 'What is wrong, in English.', type: 'string' },
      messageZh: { description: 'What is wrong, in Chinese.', type: 'string' },
      violations: {
        description: 'Each field that is wrong.',
        type: 'array',
        items: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.FieldViolation' }] },
      },
    },
    definitions: {
      'shouwen.common.v1.FieldViolation': {
        description: 'What is wrong with one field.',
        type: 'object',
        properties: {
          field: { description: 'Path of the field, such as `customer.id`.', type: 'string' },
          description: { description: 'What it must satisfy, in English.', type: 'string' },
          descriptionZh: { description: 'What it must satisfy, in Chinese.', type: 'string' },
        },
      },
    },
  },
};

/** Schemas of decoded gRPC requests, by the full name of the message. */
export const requestSchemas: Readonly<Record<string, JsonSchema>> = {
  'shouwen.ticketing.v1.UploadAttachmentRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      part: {
        type: 'object',
        properties: { $case: { type: 'string', enum: ['description', 'chunk'] } },
        required: ['$case', 'value'],
        allOf: [
          {
            if: { properties: { $case: { const: 'description' } } },
            then: {
              properties: {
                value: {
                  allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.AttachmentDescription' }],
                },
              },
            },
          },
          {
            if: { properties: { $case: { const: 'chunk' } } },
            then: { properties: { value: {} } },
          },
        ],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.AttachmentDescription': {
        type: 'object',
        properties: {
          name: {
            type: 'string',
            maxLength: 255,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.DownloadAttachmentRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
    },
  },
  'shouwen.ticketing.v1.BatchListAttachmentsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      entryIds: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: {
          type: 'string',
          allOf: [
            {
              pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
              description: 'must be a UUID',
            },
          ],
        },
      },
    },
  },
  'shouwen.ticketing.v1.ListQuarantinedMailRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] } },
    definitions: {
      'shouwen.common.v1.PageRequest': {
        type: 'object',
        properties: {
          pageSize: { type: 'integer', minimum: 0, maximum: 100 },
          pageToken: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.RetryInboundMailRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.DiscardInboundMailRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      reason: {
        type: 'string',
        maxLength: 1000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.BatchGetDeliveriesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      entryIds: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: {
          type: 'string',
          allOf: [
            {
              pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
              description: 'must be a UUID',
            },
          ],
        },
      },
    },
  },
  'shouwen.ticketing.v1.ListMailboxesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] } },
    definitions: {
      'shouwen.common.v1.PageRequest': {
        type: 'object',
        properties: {
          pageSize: { type: 'integer', minimum: 0, maximum: 100 },
          pageToken: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.SaveMailboxRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      address: {
        type: 'string',
        maxLength: 254,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      fromName: {
        type: 'string',
        maxLength: 100,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      teamId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      grade: {
        type: 'string',
        enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
      },
      confirms: { type: 'boolean' },
      active: { type: 'boolean' },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.OpenTicketRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      subject: {
        type: 'string',
        maxLength: 200,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      body: {
        type: 'string',
        maxLength: 20000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      grade: {
        type: 'string',
        enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
      },
      channel: {
        type: 'string',
        enum: [
          'CHANNEL_UNSPECIFIED',
          'CHANNEL_PHONE',
          'CHANNEL_CHAT',
          'CHANNEL_EMAIL',
          'CHANNEL_WEB',
          'CHANNEL_API',
          'CHANNEL_PARTNER',
        ],
      },
      customer: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CustomerRef' }] },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.ticketing.v1.CustomerRef': {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            maxLength: 200,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          name: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.GetTicketRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      by: {
        type: 'object',
        properties: { $case: { type: 'string', enum: ['id', 'number'] } },
        required: ['$case', 'value'],
        allOf: [
          {
            if: { properties: { $case: { const: 'id' } } },
            then: {
              properties: {
                value: {
                  type: 'string',
                  allOf: [
                    {
                      pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
                      description: 'must be a UUID',
                    },
                  ],
                },
              },
            },
          },
          {
            if: { properties: { $case: { const: 'number' } } },
            then: {
              properties: {
                value: {
                  type: 'string',
                  maxLength: 32,
                  allOf: [
                    {
                      pattern: '^[^\\u0000\\p{Cs}]*$',
                      description:
                        'must not contain the character U+0000 or half of a surrogate pair',
                    },
                  ],
                },
              },
            },
          },
        ],
      },
    },
    required: ['by'],
  },
  'shouwen.ticketing.v1.BatchGetTicketsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ids: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: {
          type: 'string',
          allOf: [
            {
              pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
              description: 'must be a UUID',
            },
          ],
        },
      },
    },
  },
  'shouwen.ticketing.v1.ListTicketsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      statuses: {
        type: 'array',
        maxItems: 10,
        items: {
          type: 'string',
          enum: ['TICKET_STATUS_NEW', 'TICKET_STATUS_OPEN', 'TICKET_STATUS_RESOLVED'],
        },
      },
      grade: {
        type: 'string',
        enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
      },
      channel: {
        type: 'string',
        enum: [
          'CHANNEL_UNSPECIFIED',
          'CHANNEL_PHONE',
          'CHANNEL_CHAT',
          'CHANNEL_EMAIL',
          'CHANNEL_WEB',
          'CHANNEL_API',
          'CHANNEL_PARTNER',
        ],
      },
      ownerId: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      customerId: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
    },
    definitions: {
      'shouwen.common.v1.PageRequest': {
        type: 'object',
        properties: {
          pageSize: { type: 'integer', minimum: 0, maximum: 100 },
          pageToken: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.ReplyToTicketRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      body: {
        type: 'string',
        maxLength: 20000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
      attachmentIds: {
        type: 'array',
        maxItems: 25,
        items: {
          type: 'string',
          allOf: [
            {
              pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
              description: 'must be a UUID',
            },
          ],
        },
      },
    },
    definitions: {
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.AddNoteRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      body: {
        type: 'string',
        maxLength: 20000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
      attachmentIds: {
        type: 'array',
        maxItems: 25,
        items: {
          type: 'string',
          allOf: [
            {
              pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
              description: 'must be a UUID',
            },
          ],
        },
      },
    },
    definitions: {
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.ClaimTicketRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.HandBackTicketRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      reason: {
        type: 'string',
        maxLength: 1000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.ChangeGradeRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      grade: { type: 'string', enum: ['GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'] },
      reason: {
        type: 'string',
        maxLength: 1000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.ResolveTicketRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      resolution: {
        type: 'string',
        maxLength: 20000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.ReopenTicketRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      reason: {
        type: 'string',
        maxLength: 1000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.common.v1.WriteOptions': {
        type: 'object',
        properties: {
          idempotencyKey: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          expectedVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
        },
      },
    },
  },
  'shouwen.ticketing.v1.ListTimelineRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
    },
    definitions: {
      'shouwen.common.v1.PageRequest': {
        type: 'object',
        properties: {
          pageSize: { type: 'integer', minimum: 0, maximum: 100 },
          pageToken: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.BatchListTimelinesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ticketIds: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: {
          type: 'string',
          allOf: [
            {
              pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
              description: 'must be a UUID',
            },
          ],
        },
      },
      pageSize: { type: 'integer', minimum: 0, maximum: 100 },
    },
  },
  'shouwen.ticketing.v1.ListAuditRecordsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      aggregateId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      actorId: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
    },
    definitions: {
      'shouwen.common.v1.PageRequest': {
        type: 'object',
        properties: {
          pageSize: { type: 'integer', minimum: 0, maximum: 100 },
          pageToken: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
    },
  },
};

/** Full name of the request message of each gRPC method, by the path of the method. */
export const requestTypes: Readonly<Record<string, string>> = {
  '/shouwen.ticketing.v1.AttachmentService/UploadAttachment':
    'shouwen.ticketing.v1.UploadAttachmentRequest',
  '/shouwen.ticketing.v1.AttachmentService/DownloadAttachment':
    'shouwen.ticketing.v1.DownloadAttachmentRequest',
  '/shouwen.ticketing.v1.AttachmentService/BatchListAttachments':
    'shouwen.ticketing.v1.BatchListAttachmentsRequest',
  '/shouwen.ticketing.v1.EmailService/ListQuarantinedMail':
    'shouwen.ticketing.v1.ListQuarantinedMailRequest',
  '/shouwen.ticketing.v1.EmailService/RetryInboundMail':
    'shouwen.ticketing.v1.RetryInboundMailRequest',
  '/shouwen.ticketing.v1.EmailService/DiscardInboundMail':
    'shouwen.ticketing.v1.DiscardInboundMailRequest',
  '/shouwen.ticketing.v1.EmailService/BatchGetDeliveries':
    'shouwen.ticketing.v1.BatchGetDeliveriesRequest',
  '/shouwen.ticketing.v1.EmailService/ListMailboxes': 'shouwen.ticketing.v1.ListMailboxesRequest',
  '/shouwen.ticketing.v1.EmailService/SaveMailbox': 'shouwen.ticketing.v1.SaveMailboxRequest',
  '/shouwen.ticketing.v1.TicketService/OpenTicket': 'shouwen.ticketing.v1.OpenTicketRequest',
  '/shouwen.ticketing.v1.TicketService/GetTicket': 'shouwen.ticketing.v1.GetTicketRequest',
  '/shouwen.ticketing.v1.TicketService/BatchGetTickets':
    'shouwen.ticketing.v1.BatchGetTicketsRequest',
  '/shouwen.ticketing.v1.TicketService/ListTickets': 'shouwen.ticketing.v1.ListTicketsRequest',
  '/shouwen.ticketing.v1.TicketService/ReplyToTicket': 'shouwen.ticketing.v1.ReplyToTicketRequest',
  '/shouwen.ticketing.v1.TicketService/AddNote': 'shouwen.ticketing.v1.AddNoteRequest',
  '/shouwen.ticketing.v1.TicketService/ClaimTicket': 'shouwen.ticketing.v1.ClaimTicketRequest',
  '/shouwen.ticketing.v1.TicketService/HandBackTicket':
    'shouwen.ticketing.v1.HandBackTicketRequest',
  '/shouwen.ticketing.v1.TicketService/ChangeGrade': 'shouwen.ticketing.v1.ChangeGradeRequest',
  '/shouwen.ticketing.v1.TicketService/ResolveTicket': 'shouwen.ticketing.v1.ResolveTicketRequest',
  '/shouwen.ticketing.v1.TicketService/ReopenTicket': 'shouwen.ticketing.v1.ReopenTicketRequest',
  '/shouwen.ticketing.v1.TicketService/ListTimeline': 'shouwen.ticketing.v1.ListTimelineRequest',
  '/shouwen.ticketing.v1.TicketService/BatchListTimelines':
    'shouwen.ticketing.v1.BatchListTimelinesRequest',
  '/shouwen.ticketing.v1.TicketService/ListAuditRecords':
    'shouwen.ticketing.v1.ListAuditRecordsRequest',
};
