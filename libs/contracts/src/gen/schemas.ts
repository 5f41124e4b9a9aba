// Generated from proto/ by `npm run gen`. Do not edit.

/** A JSON Schema, draft-07. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas of the JSON of topic messages, by the full name of the message. */
export const topicSchemas: Readonly<Record<string, JsonSchema>> = {
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
  'shouwen.ticketing.v1.NotificationAdded': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.notification.added.v1',
    title: 'NotificationAdded',
    description: 'Somebody was told something.',
    type: 'object',
    properties: {
      notificationId: { description: 'UUID of the notification.', type: 'string' },
      recipientId: { description: 'Identity of who was told.', type: 'string' },
    },
  },
  'shouwen.ticketing.v1.NotificationRead': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.notification.read.v1',
    title: 'NotificationRead',
    description: 'Somebody read what they were told.',
    type: 'object',
    properties: {
      notificationId: { description: 'UUID of the notification.', type: 'string' },
      recipientId: { description: 'Identity of who read it.', type: 'string' },
    },
  },
  'shouwen.ticketing.v1.SurveyInvited': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.survey.invited.v1',
    title: 'SurveyInvited',
    description: 'A customer was asked how satisfied they are.',
    type: 'object',
    properties: {
      survey: {
        description: 'The survey.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SurveyFacts' }],
      },
      expiresAt: {
        description: 'Until when an answer is taken.',
        type: 'string',
        format: 'date-time',
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SurveyFacts': {
        description: 'What every event of a survey tells.',
        type: 'object',
        properties: {
          surveyId: { description: 'UUID of the survey.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of who owned the ticket when the customer was asked.',
            type: 'string',
          },
          channel: {
            description: 'The way the ticket came in.',
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
          grade: {
            description: 'Its grade.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
        },
      },
    },
  },
  'shouwen.ticketing.v1.SurveyAnswered': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.survey.answered.v1',
    title: 'SurveyAnswered',
    description: 'A customer said how satisfied they are, or changed what they had said.',
    type: 'object',
    properties: {
      survey: {
        description: 'The survey.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SurveyFacts' }],
      },
      score: {
        description: 'From 1 to 10.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      previousScore: {
        description: 'The score before; absent when it is the first answer.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SurveyFacts': {
        description: 'What every event of a survey tells.',
        type: 'object',
        properties: {
          surveyId: { description: 'UUID of the survey.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          ownerId: {
            description: 'Identity of who owned the ticket when the customer was asked.',
            type: 'string',
          },
          channel: {
            description: 'The way the ticket came in.',
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
          grade: {
            description: 'Its grade.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
        },
      },
    },
  },
};

/** Schemas of decoded gRPC requests, by the full name of the message. */
export const requestSchemas: Readonly<Record<string, JsonSchema>> = {
  'shouwen.ticketing.v1.ListNotificationsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      unreadOnly: { type: 'boolean' },
      newerThan: { type: 'integer', minimum: 0, maximum: 2147483647 },
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
  'shouwen.ticketing.v1.BatchGetNotificationsRequest': {
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
  'shouwen.ticketing.v1.CountUnreadRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.ticketing.v1.MarkNotificationsReadRequest': {
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
  'shouwen.ticketing.v1.GetNotificationPreferencesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.ticketing.v1.SetNotificationPreferencesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      language: {
        type: 'string',
        maxLength: 5,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      timeZone: {
        type: 'string',
        maxLength: 60,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      quietHours: {
        type: 'array',
        maxItems: 14,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.QuietHours' }] },
      },
      choices: {
        type: 'array',
        maxItems: 100,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.NotificationChoice' }] },
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.ticketing.v1.QuietHours': {
        type: 'object',
        properties: {
          weekdays: {
            type: 'array',
            minItems: 1,
            maxItems: 7,
            items: { type: 'integer', minimum: 1, maximum: 7 },
          },
          from: {
            type: 'string',
            maxLength: 5,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          to: {
            type: 'string',
            maxLength: 5,
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
      'shouwen.ticketing.v1.NotificationChoice': {
        type: 'object',
        properties: {
          kind: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          medium: {
            type: 'string',
            enum: ['NOTIFICATION_MEDIUM_IN_APP', 'NOTIFICATION_MEDIUM_EMAIL'],
          },
          enabled: { type: 'boolean' },
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
  'shouwen.ticketing.v1.ListPendingSurveysRequest': {
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
  'shouwen.ticketing.v1.AnswerSurveyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      surveyId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      score: { type: 'integer', minimum: 1, maximum: 10 },
      comment: {
        type: 'string',
        maxLength: 2000,
        allOf: [
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
  'shouwen.ticketing.v1.AnswerSurveyByTokenRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      token: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[A-Za-z0-9._:@-]+$',
            description: 'must consist of letters, digits and . _ : @ -',
          },
        ],
      },
      score: { type: 'integer', minimum: 1, maximum: 10 },
      comment: {
        type: 'string',
        maxLength: 2000,
        allOf: [
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
  'shouwen.ticketing.v1.ListSurveysRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      answeredOnly: { type: 'boolean' },
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
  'shouwen.ticketing.v1.BatchGetTicketSurveysRequest': {
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
  'shouwen.ticketing.v1.ListWebhookEndpointsRequest': {
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
  'shouwen.ticketing.v1.CreateWebhookEndpointRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      url: {
        type: 'string',
        maxLength: 2000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      eventTypes: {
        type: 'array',
        maxItems: 100,
        items: {
          type: 'string',
          maxLength: 100,
          allOf: [
            {
              pattern: '^[A-Za-z0-9._:@-]+$',
              description: 'must consist of letters, digits and . _ : @ -',
            },
          ],
        },
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
  'shouwen.ticketing.v1.UpdateWebhookEndpointRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      endpointId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      url: {
        type: 'string',
        maxLength: 2000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      eventTypes: {
        type: 'array',
        maxItems: 100,
        items: {
          type: 'string',
          maxLength: 100,
          allOf: [
            {
              pattern: '^[A-Za-z0-9._:@-]+$',
              description: 'must consist of letters, digits and . _ : @ -',
            },
          ],
        },
      },
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
  'shouwen.ticketing.v1.DeleteWebhookEndpointRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      endpointId: {
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
  'shouwen.ticketing.v1.RotateWebhookSecretRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      endpointId: {
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
  'shouwen.ticketing.v1.ListWebhookDeliveriesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      endpointId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      status: {
        type: 'string',
        enum: [
          'WEBHOOK_DELIVERY_STATUS_UNSPECIFIED',
          'WEBHOOK_DELIVERY_STATUS_PENDING',
          'WEBHOOK_DELIVERY_STATUS_DELIVERED',
          'WEBHOOK_DELIVERY_STATUS_FAILED',
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
  'shouwen.ticketing.v1.RedeliverWebhookRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      deliveryId: {
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
};

/** Full name of the request message of each gRPC method, by the path of the method. */
export const requestTypes: Readonly<Record<string, string>> = {
  '/shouwen.ticketing.v1.NotificationService/ListNotifications':
    'shouwen.ticketing.v1.ListNotificationsRequest',
  '/shouwen.ticketing.v1.NotificationService/BatchGetNotifications':
    'shouwen.ticketing.v1.BatchGetNotificationsRequest',
  '/shouwen.ticketing.v1.NotificationService/CountUnread':
    'shouwen.ticketing.v1.CountUnreadRequest',
  '/shouwen.ticketing.v1.NotificationService/MarkNotificationsRead':
    'shouwen.ticketing.v1.MarkNotificationsReadRequest',
  '/shouwen.ticketing.v1.NotificationService/GetNotificationPreferences':
    'shouwen.ticketing.v1.GetNotificationPreferencesRequest',
  '/shouwen.ticketing.v1.NotificationService/SetNotificationPreferences':
    'shouwen.ticketing.v1.SetNotificationPreferencesRequest',
  '/shouwen.ticketing.v1.SatisfactionService/ListPendingSurveys':
    'shouwen.ticketing.v1.ListPendingSurveysRequest',
  '/shouwen.ticketing.v1.SatisfactionService/AnswerSurvey':
    'shouwen.ticketing.v1.AnswerSurveyRequest',
  '/shouwen.ticketing.v1.SatisfactionService/AnswerSurveyByToken':
    'shouwen.ticketing.v1.AnswerSurveyByTokenRequest',
  '/shouwen.ticketing.v1.SatisfactionService/ListSurveys':
    'shouwen.ticketing.v1.ListSurveysRequest',
  '/shouwen.ticketing.v1.SatisfactionService/BatchGetTicketSurveys':
    'shouwen.ticketing.v1.BatchGetTicketSurveysRequest',
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
  '/shouwen.ticketing.v1.WebhookService/ListWebhookEndpoints':
    'shouwen.ticketing.v1.ListWebhookEndpointsRequest',
  '/shouwen.ticketing.v1.WebhookService/CreateWebhookEndpoint':
    'shouwen.ticketing.v1.CreateWebhookEndpointRequest',
  '/shouwen.ticketing.v1.WebhookService/UpdateWebhookEndpoint':
    'shouwen.ticketing.v1.UpdateWebhookEndpointRequest',
  '/shouwen.ticketing.v1.WebhookService/DeleteWebhookEndpoint':
    'shouwen.ticketing.v1.DeleteWebhookEndpointRequest',
  '/shouwen.ticketing.v1.WebhookService/RotateWebhookSecret':
    'shouwen.ticketing.v1.RotateWebhookSecretRequest',
  '/shouwen.ticketing.v1.WebhookService/ListWebhookDeliveries':
    'shouwen.ticketing.v1.ListWebhookDeliveriesRequest',
  '/shouwen.ticketing.v1.WebhookService/RedeliverWebhook':
    'shouwen.ticketing.v1.RedeliverWebhookRequest',
};
