// Generated from proto/ by `npm run gen`. Do not edit.

/** A JSON Schema, draft-07. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas of the JSON of topic messages, by the full name of the message. */
export const topicSchemas: Readonly<Record<string, JsonSchema>> = {
  'shouwen.ticketing.v1.TicketMentioned': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.mentioned.v1',
    title: 'TicketMentioned',
    description: 'Somebody was named in an internal note.',
    type: 'object',
    properties: {
      mentionId: {
        description: 'UUID of the mention; the aggregate of this event.',
        type: 'string',
      },
      ticketId: { description: 'UUID of the ticket.', type: 'string' },
      sequence: {
        description: 'Sequence of the note in the timeline of the ticket.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      personId: { description: 'Identity of who was named.', type: 'string' },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who named them; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
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
  'shouwen.ticketing.v1.TicketWatchChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.watch_changed.v1',
    title: 'TicketWatchChanged',
    description: 'Somebody follows a ticket from now on, or no more.',
    type: 'object',
    properties: {
      watchId: { description: 'UUID of the watch; the aggregate of this event.', type: 'string' },
      ticketId: { description: 'UUID of the ticket.', type: 'string' },
      personId: { description: 'Identity of who follows it.', type: 'string' },
      watching: { description: 'True from now on, false no more.', type: 'boolean' },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
    },
  },
  'shouwen.ticketing.v1.CannedReplyChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.canned_reply.changed.v1',
    title: 'CannedReplyChanged',
    description: 'A text that is sent often was kept, changed or deleted.',
    type: 'object',
    properties: {
      id: { description: 'UUID of what changed.', type: 'string' },
      version: {
        description: 'Its version after that.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      deleted: { description: 'True when it was deleted.', type: 'boolean' },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
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
  'shouwen.ticketing.v1.MacroChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.macro.changed.v1',
    title: 'MacroChanged',
    description: 'Steps that are taken together were kept, changed or deleted.',
    type: 'object',
    properties: {
      id: { description: 'UUID of what changed.', type: 'string' },
      version: {
        description: 'Its version after that.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      deleted: { description: 'True when it was deleted.', type: 'boolean' },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
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
  'shouwen.ticketing.v1.LimitChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.limit.changed.v1',
    title: 'LimitChanged',
    description: 'A limit of working together was changed.',
    type: 'object',
    properties: {
      name: { description: 'Its name.', type: 'string' },
      value: {
        description: 'Its value after that.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
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
              'TICKET_STATUS_MERGED',
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
              'TICKET_STATUS_MERGED',
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
              'TICKET_STATUS_MERGED',
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
              'TICKET_STATUS_MERGED',
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
              'TICKET_STATUS_MERGED',
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
              'TICKET_STATUS_MERGED',
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
              'TICKET_STATUS_MERGED',
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
              'TICKET_STATUS_MERGED',
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
              'TICKET_STATUS_MERGED',
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
              'TICKET_STATUS_MERGED',
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
  'shouwen.ticketing.v1.TicketMerged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.merged.v1',
    title: 'TicketMerged',
    description: 'A ticket was merged into another one, which goes on in its place.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      targetId: { description: 'The ticket it was merged into.', type: 'string' },
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
              'TICKET_STATUS_MERGED',
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
  'shouwen.ticketing.v1.TicketMergeReceived': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.merge_received.v1',
    title: 'TicketMergeReceived',
    description: 'Another ticket was merged into this one.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      sourceId: { description: 'The ticket that was merged.', type: 'string' },
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
              'TICKET_STATUS_MERGED',
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
  'shouwen.ticketing.v1.TicketUnmerged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.unmerged.v1',
    title: 'TicketUnmerged',
    description: 'The merge of this ticket was undone; it has the status and owner it had.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      targetId: { description: 'The ticket it had been merged into.', type: 'string' },
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
              'TICKET_STATUS_MERGED',
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
  'shouwen.ticketing.v1.TicketMergeUndone': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.merge_undone.v1',
    title: 'TicketMergeUndone',
    description: 'The merge of another ticket into this one was undone.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      sourceId: { description: 'The ticket that had been merged.', type: 'string' },
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
              'TICKET_STATUS_MERGED',
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
  'shouwen.ticketing.v1.TicketSplit': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.split.v1',
    title: 'TicketSplit',
    description: 'Some messages of a ticket went to a new one.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      newTicketId: { description: 'The new ticket.', type: 'string' },
      entryIds: {
        description: 'The entries that are shown there from now on.',
        type: 'array',
        items: {
          type: 'string',
          allOf: [{ pattern: '\\S', description: 'must contain something other than white space' }],
        },
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
              'TICKET_STATUS_MERGED',
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
  'shouwen.ticketing.v1.TicketLinked': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.linked.v1',
    title: 'TicketLinked',
    description: 'A ticket was linked to another one.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      kind: {
        description: 'How this one stands to the other.',
        type: 'string',
        enum: [
          'LINK_KIND_UNSPECIFIED',
          'LINK_KIND_RELATED',
          'LINK_KIND_DUPLICATE_OF',
          'LINK_KIND_CHILD_OF',
          'LINK_KIND_SPLIT_FROM',
        ],
      },
      otherId: { description: 'The other ticket.', type: 'string' },
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
              'TICKET_STATUS_MERGED',
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
  'shouwen.ticketing.v1.TicketUnlinked': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.unlinked.v1',
    title: 'TicketUnlinked',
    description: 'A link from a ticket to another one was taken away.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      kind: {
        description: 'How this one stood to the other.',
        type: 'string',
        enum: [
          'LINK_KIND_UNSPECIFIED',
          'LINK_KIND_RELATED',
          'LINK_KIND_DUPLICATE_OF',
          'LINK_KIND_CHILD_OF',
          'LINK_KIND_SPLIT_FROM',
        ],
      },
      otherId: { description: 'The other ticket.', type: 'string' },
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
              'TICKET_STATUS_MERGED',
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
  'shouwen.ticketing.v1.TicketSnoozed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.snoozed.v1',
    title: 'TicketSnoozed',
    description: 'An owner put a ticket aside for some time.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      until: { description: 'Until when.', type: 'string', format: 'date-time' },
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
              'TICKET_STATUS_MERGED',
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
  'shouwen.ticketing.v1.TicketWoken': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.woken.v1',
    title: 'TicketWoken',
    description:
      'A ticket that was put aside came back because its time had come or somebody wanted it back.',
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
              'TICKET_STATUS_MERGED',
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
  'shouwen.ticketing.v1.TaskCreated': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.task.created.v1',
    title: 'TaskCreated',
    description:
      'Somebody was asked for work on a ticket, or something was promised to its customer.',
    type: 'object',
    properties: {
      task: {
        description: 'The task after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TaskFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TaskFacts': {
        description: 'What every task event tells.',
        type: 'object',
        properties: {
          taskId: { description: 'UUID of the task.', type: 'string' },
          ticketId: { description: 'UUID of its ticket.', type: 'string' },
          kind: {
            description: 'What kind it is.',
            type: 'string',
            enum: [
              'TASK_KIND_UNSPECIFIED',
              'TASK_KIND_SUB_TASK',
              'TASK_KIND_PROMISE',
              'TASK_KIND_CALLBACK',
            ],
          },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TASK_STATUS_UNSPECIFIED',
              'TASK_STATUS_OPEN',
              'TASK_STATUS_ACCEPTED',
              'TASK_STATUS_DONE',
              'TASK_STATUS_CANCELLED',
            ],
          },
          assigneeId: {
            description: 'Who shall do it; empty when a whole team shall.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that shall do it; empty when a person shall.',
            type: 'string',
          },
          dueAt: { description: 'When it shall be done.', type: 'string', format: 'date-time' },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
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
  'shouwen.ticketing.v1.TaskAccepted': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.task.accepted.v1',
    title: 'TaskAccepted',
    description: 'Somebody took a task.',
    type: 'object',
    properties: {
      task: {
        description: 'The task after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TaskFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TaskFacts': {
        description: 'What every task event tells.',
        type: 'object',
        properties: {
          taskId: { description: 'UUID of the task.', type: 'string' },
          ticketId: { description: 'UUID of its ticket.', type: 'string' },
          kind: {
            description: 'What kind it is.',
            type: 'string',
            enum: [
              'TASK_KIND_UNSPECIFIED',
              'TASK_KIND_SUB_TASK',
              'TASK_KIND_PROMISE',
              'TASK_KIND_CALLBACK',
            ],
          },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TASK_STATUS_UNSPECIFIED',
              'TASK_STATUS_OPEN',
              'TASK_STATUS_ACCEPTED',
              'TASK_STATUS_DONE',
              'TASK_STATUS_CANCELLED',
            ],
          },
          assigneeId: {
            description: 'Who shall do it; empty when a whole team shall.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that shall do it; empty when a person shall.',
            type: 'string',
          },
          dueAt: { description: 'When it shall be done.', type: 'string', format: 'date-time' },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
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
  'shouwen.ticketing.v1.TaskCompleted': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.task.completed.v1',
    title: 'TaskCompleted',
    description: 'A task was answered.',
    type: 'object',
    properties: {
      task: {
        description: 'The task after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TaskFacts' }],
      },
      late: { description: 'True when that was after it was due.', type: 'boolean' },
    },
    definitions: {
      'shouwen.ticketing.v1.TaskFacts': {
        description: 'What every task event tells.',
        type: 'object',
        properties: {
          taskId: { description: 'UUID of the task.', type: 'string' },
          ticketId: { description: 'UUID of its ticket.', type: 'string' },
          kind: {
            description: 'What kind it is.',
            type: 'string',
            enum: [
              'TASK_KIND_UNSPECIFIED',
              'TASK_KIND_SUB_TASK',
              'TASK_KIND_PROMISE',
              'TASK_KIND_CALLBACK',
            ],
          },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TASK_STATUS_UNSPECIFIED',
              'TASK_STATUS_OPEN',
              'TASK_STATUS_ACCEPTED',
              'TASK_STATUS_DONE',
              'TASK_STATUS_CANCELLED',
            ],
          },
          assigneeId: {
            description: 'Who shall do it; empty when a whole team shall.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that shall do it; empty when a person shall.',
            type: 'string',
          },
          dueAt: { description: 'When it shall be done.', type: 'string', format: 'date-time' },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
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
  'shouwen.ticketing.v1.TaskCancelled': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.task.cancelled.v1',
    title: 'TaskCancelled',
    description: 'A task is not needed any more.',
    type: 'object',
    properties: {
      task: {
        description: 'The task after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TaskFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TaskFacts': {
        description: 'What every task event tells.',
        type: 'object',
        properties: {
          taskId: { description: 'UUID of the task.', type: 'string' },
          ticketId: { description: 'UUID of its ticket.', type: 'string' },
          kind: {
            description: 'What kind it is.',
            type: 'string',
            enum: [
              'TASK_KIND_UNSPECIFIED',
              'TASK_KIND_SUB_TASK',
              'TASK_KIND_PROMISE',
              'TASK_KIND_CALLBACK',
            ],
          },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TASK_STATUS_UNSPECIFIED',
              'TASK_STATUS_OPEN',
              'TASK_STATUS_ACCEPTED',
              'TASK_STATUS_DONE',
              'TASK_STATUS_CANCELLED',
            ],
          },
          assigneeId: {
            description: 'Who shall do it; empty when a whole team shall.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that shall do it; empty when a person shall.',
            type: 'string',
          },
          dueAt: { description: 'When it shall be done.', type: 'string', format: 'date-time' },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
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
  'shouwen.ticketing.v1.TaskOverdue': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.task.overdue.v1',
    title: 'TaskOverdue',
    description: 'A task was not done when it was due; told once.',
    type: 'object',
    properties: {
      task: {
        description: 'The task after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TaskFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TaskFacts': {
        description: 'What every task event tells.',
        type: 'object',
        properties: {
          taskId: { description: 'UUID of the task.', type: 'string' },
          ticketId: { description: 'UUID of its ticket.', type: 'string' },
          kind: {
            description: 'What kind it is.',
            type: 'string',
            enum: [
              'TASK_KIND_UNSPECIFIED',
              'TASK_KIND_SUB_TASK',
              'TASK_KIND_PROMISE',
              'TASK_KIND_CALLBACK',
            ],
          },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TASK_STATUS_UNSPECIFIED',
              'TASK_STATUS_OPEN',
              'TASK_STATUS_ACCEPTED',
              'TASK_STATUS_DONE',
              'TASK_STATUS_CANCELLED',
            ],
          },
          assigneeId: {
            description: 'Who shall do it; empty when a whole team shall.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that shall do it; empty when a person shall.',
            type: 'string',
          },
          dueAt: { description: 'When it shall be done.', type: 'string', format: 'date-time' },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
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
};

/** Schemas of decoded gRPC requests, by the full name of the message. */
export const requestSchemas: Readonly<Record<string, JsonSchema>> = {
  'shouwen.ticketing.v1.ListLimitsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.ticketing.v1.SetLimitRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      name: {
        type: 'string',
        maxLength: 50,
        allOf: [
          {
            pattern: '^[A-Za-z0-9._:@-]+$',
            description: 'must consist of letters, digits and . _ : @ -',
          },
        ],
      },
      value: { type: 'integer', minimum: 1, maximum: 2147483647 },
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
  'shouwen.ticketing.v1.LinkTicketsRequest': {
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
      otherId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      kind: {
        type: 'string',
        enum: [
          'LINK_KIND_RELATED',
          'LINK_KIND_DUPLICATE_OF',
          'LINK_KIND_CHILD_OF',
          'LINK_KIND_SPLIT_FROM',
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
  'shouwen.ticketing.v1.UnlinkTicketsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      linkId: {
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
  'shouwen.ticketing.v1.ListLinksRequest': {
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
  'shouwen.ticketing.v1.ReplyToChildrenRequest': {
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
  'shouwen.ticketing.v1.GetFanOutReplyRequest': {
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
  'shouwen.ticketing.v1.SaveCannedReplyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      title: {
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
      body: {
        type: 'string',
        maxLength: 10000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      visibility: {
        type: 'string',
        enum: ['VISIBILITY_PERSONAL', 'VISIBILITY_TEAM', 'VISIBILITY_ALL'],
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
  'shouwen.ticketing.v1.DeleteCannedReplyRequest': {
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
  'shouwen.ticketing.v1.ListCannedRepliesRequest': {
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
  'shouwen.ticketing.v1.RenderCannedReplyRequest': {
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
      ticketId: {
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
  'shouwen.ticketing.v1.SaveMacroRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      id: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      name: {
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
      actions: {
        type: 'array',
        minItems: 1,
        maxItems: 10,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.MacroAction' }] },
      },
      visibility: {
        type: 'string',
        enum: ['VISIBILITY_PERSONAL', 'VISIBILITY_TEAM', 'VISIBILITY_ALL'],
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
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.ticketing.v1.MacroAction': {
        type: 'object',
        properties: {
          action: {
            type: 'object',
            properties: {
              $case: {
                type: 'string',
                enum: ['replyId', 'note', 'grade', 'resolution', 'watch', 'claim'],
              },
            },
            required: ['$case', 'value'],
            allOf: [
              {
                if: { properties: { $case: { const: 'replyId' } } },
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
                if: { properties: { $case: { const: 'note' } } },
                then: {
                  properties: {
                    value: {
                      type: 'string',
                      maxLength: 10000,
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
              {
                if: { properties: { $case: { const: 'grade' } } },
                then: {
                  properties: {
                    value: {
                      type: 'string',
                      enum: [
                        'GRADE_UNSPECIFIED',
                        'GRADE_GENERAL',
                        'GRADE_IMPORTANT',
                        'GRADE_URGENT',
                      ],
                    },
                  },
                },
              },
              {
                if: { properties: { $case: { const: 'resolution' } } },
                then: {
                  properties: {
                    value: {
                      type: 'string',
                      maxLength: 10000,
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
              {
                if: { properties: { $case: { const: 'watch' } } },
                then: { properties: { value: { type: 'boolean' } } },
              },
              {
                if: { properties: { $case: { const: 'claim' } } },
                then: { properties: { value: { type: 'boolean' } } },
              },
            ],
          },
        },
        required: ['action'],
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
  'shouwen.ticketing.v1.DeleteMacroRequest': {
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
  'shouwen.ticketing.v1.ListMacrosRequest': {
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
  'shouwen.ticketing.v1.RunMacroRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      macroId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      dryRun: { type: 'boolean' },
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
  'shouwen.ticketing.v1.MergeTicketsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      sourceId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      targetId: {
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
  'shouwen.ticketing.v1.UnmergeTicketRequest': {
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
  'shouwen.ticketing.v1.SplitTicketRequest': {
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
      entryIds: {
        type: 'array',
        minItems: 1,
        maxItems: 50,
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
  'shouwen.ticketing.v1.ListMergedTicketsRequest': {
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
  'shouwen.ticketing.v1.SnoozeTicketRequest': {
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
      until: {},
      reason: {
        type: 'string',
        maxLength: 1000,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    required: ['until'],
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
  'shouwen.ticketing.v1.WakeTicketRequest': {
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
  'shouwen.ticketing.v1.CreateTaskRequest': {
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
      kind: {
        type: 'string',
        enum: ['TASK_KIND_SUB_TASK', 'TASK_KIND_PROMISE', 'TASK_KIND_CALLBACK'],
      },
      title: {
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
      description: {
        type: 'string',
        maxLength: 10000,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      assigneeId: {
        type: 'string',
        maxLength: 200,
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
      dueAt: {},
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    required: ['dueAt'],
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
  'shouwen.ticketing.v1.AcceptTaskRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      taskId: {
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
  'shouwen.ticketing.v1.CompleteTaskRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      taskId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      answer: {
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
  'shouwen.ticketing.v1.CancelTaskRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      taskId: {
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
  'shouwen.ticketing.v1.GetTaskRequest': {
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
  'shouwen.ticketing.v1.ListTasksRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      assigneeId: {
        type: 'string',
        maxLength: 200,
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
      statuses: {
        type: 'array',
        maxItems: 10,
        items: {
          type: 'string',
          enum: [
            'TASK_STATUS_OPEN',
            'TASK_STATUS_ACCEPTED',
            'TASK_STATUS_DONE',
            'TASK_STATUS_CANCELLED',
          ],
        },
      },
      dueBefore: {},
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
          enum: [
            'TICKET_STATUS_NEW',
            'TICKET_STATUS_OPEN',
            'TICKET_STATUS_RESOLVED',
            'TICKET_STATUS_MERGED',
          ],
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
      includeSnoozed: { type: 'boolean' },
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
      mentionedIds: {
        type: 'array',
        maxItems: 20,
        items: {
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
  'shouwen.ticketing.v1.WatchTicketRequest': {
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
  'shouwen.ticketing.v1.UnwatchTicketRequest': {
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
  'shouwen.ticketing.v1.ListWatchersRequest': {
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
    },
  },
  'shouwen.ticketing.v1.ListMentionsRequest': {
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
  'shouwen.ticketing.v1.TouchTicketRequest': {
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
      activity: { type: 'string', enum: ['VIEWER_ACTIVITY_VIEWING', 'VIEWER_ACTIVITY_TYPING'] },
    },
  },
  'shouwen.ticketing.v1.ListViewersRequest': {
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
    },
  },
  'shouwen.ticketing.v1.GetWorkLogRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      personId: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      date: {
        type: 'string',
        maxLength: 10,
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
  'shouwen.ticketing.v1.ListWorkLogEntriesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      personId: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      date: {
        type: 'string',
        maxLength: 10,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
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
};

/** Full name of the request message of each gRPC method, by the path of the method. */
export const requestTypes: Readonly<Record<string, string>> = {
  '/shouwen.ticketing.v1.LimitService/ListLimits': 'shouwen.ticketing.v1.ListLimitsRequest',
  '/shouwen.ticketing.v1.LimitService/SetLimit': 'shouwen.ticketing.v1.SetLimitRequest',
  '/shouwen.ticketing.v1.LinkService/LinkTickets': 'shouwen.ticketing.v1.LinkTicketsRequest',
  '/shouwen.ticketing.v1.LinkService/UnlinkTickets': 'shouwen.ticketing.v1.UnlinkTicketsRequest',
  '/shouwen.ticketing.v1.LinkService/ListLinks': 'shouwen.ticketing.v1.ListLinksRequest',
  '/shouwen.ticketing.v1.LinkService/ReplyToChildren':
    'shouwen.ticketing.v1.ReplyToChildrenRequest',
  '/shouwen.ticketing.v1.LinkService/GetFanOutReply': 'shouwen.ticketing.v1.GetFanOutReplyRequest',
  '/shouwen.ticketing.v1.MacroService/SaveCannedReply':
    'shouwen.ticketing.v1.SaveCannedReplyRequest',
  '/shouwen.ticketing.v1.MacroService/DeleteCannedReply':
    'shouwen.ticketing.v1.DeleteCannedReplyRequest',
  '/shouwen.ticketing.v1.MacroService/ListCannedReplies':
    'shouwen.ticketing.v1.ListCannedRepliesRequest',
  '/shouwen.ticketing.v1.MacroService/RenderCannedReply':
    'shouwen.ticketing.v1.RenderCannedReplyRequest',
  '/shouwen.ticketing.v1.MacroService/SaveMacro': 'shouwen.ticketing.v1.SaveMacroRequest',
  '/shouwen.ticketing.v1.MacroService/DeleteMacro': 'shouwen.ticketing.v1.DeleteMacroRequest',
  '/shouwen.ticketing.v1.MacroService/ListMacros': 'shouwen.ticketing.v1.ListMacrosRequest',
  '/shouwen.ticketing.v1.MacroService/RunMacro': 'shouwen.ticketing.v1.RunMacroRequest',
  '/shouwen.ticketing.v1.MergingService/MergeTickets': 'shouwen.ticketing.v1.MergeTicketsRequest',
  '/shouwen.ticketing.v1.MergingService/UnmergeTicket': 'shouwen.ticketing.v1.UnmergeTicketRequest',
  '/shouwen.ticketing.v1.MergingService/SplitTicket': 'shouwen.ticketing.v1.SplitTicketRequest',
  '/shouwen.ticketing.v1.MergingService/ListMergedTickets':
    'shouwen.ticketing.v1.ListMergedTicketsRequest',
  '/shouwen.ticketing.v1.SnoozeService/SnoozeTicket': 'shouwen.ticketing.v1.SnoozeTicketRequest',
  '/shouwen.ticketing.v1.SnoozeService/WakeTicket': 'shouwen.ticketing.v1.WakeTicketRequest',
  '/shouwen.ticketing.v1.TaskService/CreateTask': 'shouwen.ticketing.v1.CreateTaskRequest',
  '/shouwen.ticketing.v1.TaskService/AcceptTask': 'shouwen.ticketing.v1.AcceptTaskRequest',
  '/shouwen.ticketing.v1.TaskService/CompleteTask': 'shouwen.ticketing.v1.CompleteTaskRequest',
  '/shouwen.ticketing.v1.TaskService/CancelTask': 'shouwen.ticketing.v1.CancelTaskRequest',
  '/shouwen.ticketing.v1.TaskService/GetTask': 'shouwen.ticketing.v1.GetTaskRequest',
  '/shouwen.ticketing.v1.TaskService/ListTasks': 'shouwen.ticketing.v1.ListTasksRequest',
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
  '/shouwen.ticketing.v1.WatchingService/WatchTicket': 'shouwen.ticketing.v1.WatchTicketRequest',
  '/shouwen.ticketing.v1.WatchingService/UnwatchTicket':
    'shouwen.ticketing.v1.UnwatchTicketRequest',
  '/shouwen.ticketing.v1.WatchingService/ListWatchers': 'shouwen.ticketing.v1.ListWatchersRequest',
  '/shouwen.ticketing.v1.WatchingService/ListMentions': 'shouwen.ticketing.v1.ListMentionsRequest',
  '/shouwen.ticketing.v1.WatchingService/TouchTicket': 'shouwen.ticketing.v1.TouchTicketRequest',
  '/shouwen.ticketing.v1.WatchingService/ListViewers': 'shouwen.ticketing.v1.ListViewersRequest',
  '/shouwen.ticketing.v1.WorkLogService/GetWorkLog': 'shouwen.ticketing.v1.GetWorkLogRequest',
  '/shouwen.ticketing.v1.WorkLogService/ListWorkLogEntries':
    'shouwen.ticketing.v1.ListWorkLogEntriesRequest',
};
