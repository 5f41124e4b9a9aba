// Generated from proto/ by `npm run gen`. Do not edit.

/** A JSON Schema, draft-07. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas of the JSON of topic messages, by the full name of the message. */
export const topicSchemas: Readonly<Record<string, JsonSchema>> = {
  'shouwen.crm.v1.CareTaskCreated': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.care_task.created.v1',
    title: 'CareTaskCreated',
    description: 'A task fell due, or somebody added one.',
    type: 'object',
    properties: {
      task: {
        description: 'The task after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareTaskFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CareTaskFacts': {
        description: 'What every event of a task tells.',
        type: 'object',
        properties: {
          taskId: { description: 'UUID of the task.', type: 'string' },
          kind: {
            description: 'What it is for.',
            type: 'string',
            enum: [
              'CARE_TASK_KIND_UNSPECIFIED',
              'CARE_TASK_KIND_TIER_VISIT',
              'CARE_TASK_KIND_BIRTHDAY',
              'CARE_TASK_KIND_PROJECT_VISIT',
              'CARE_TASK_KIND_ACCOUNT_VISIT',
              'CARE_TASK_KIND_ACCOUNT_MEETING',
            ],
          },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          sourceId: {
            description:
              'UUID of the project or plan that it is about; empty for a customer in general.',
            type: 'string',
          },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CARE_TASK_STATUS_UNSPECIFIED',
              'CARE_TASK_STATUS_OPEN',
              'CARE_TASK_STATUS_DONE',
              'CARE_TASK_STATUS_CANCELLED',
            ],
          },
          ownerId: { description: 'Who does it; empty while nobody does.', type: 'string' },
          dueAt: {
            description: "When it is due; absent for a birthday, which is nobody else's business.",
            type: 'string',
            format: 'date-time',
          },
          overdue: { description: 'True once it was not done when it was due.', type: 'boolean' },
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
  'shouwen.crm.v1.CareTaskAssigned': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.care_task.assigned.v1',
    title: 'CareTaskAssigned',
    description: 'Somebody else does a task.',
    type: 'object',
    properties: {
      task: {
        description: 'The task after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareTaskFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CareTaskFacts': {
        description: 'What every event of a task tells.',
        type: 'object',
        properties: {
          taskId: { description: 'UUID of the task.', type: 'string' },
          kind: {
            description: 'What it is for.',
            type: 'string',
            enum: [
              'CARE_TASK_KIND_UNSPECIFIED',
              'CARE_TASK_KIND_TIER_VISIT',
              'CARE_TASK_KIND_BIRTHDAY',
              'CARE_TASK_KIND_PROJECT_VISIT',
              'CARE_TASK_KIND_ACCOUNT_VISIT',
              'CARE_TASK_KIND_ACCOUNT_MEETING',
            ],
          },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          sourceId: {
            description:
              'UUID of the project or plan that it is about; empty for a customer in general.',
            type: 'string',
          },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CARE_TASK_STATUS_UNSPECIFIED',
              'CARE_TASK_STATUS_OPEN',
              'CARE_TASK_STATUS_DONE',
              'CARE_TASK_STATUS_CANCELLED',
            ],
          },
          ownerId: { description: 'Who does it; empty while nobody does.', type: 'string' },
          dueAt: {
            description: "When it is due; absent for a birthday, which is nobody else's business.",
            type: 'string',
            format: 'date-time',
          },
          overdue: { description: 'True once it was not done when it was due.', type: 'boolean' },
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
  'shouwen.crm.v1.CareTaskCompleted': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.care_task.completed.v1',
    title: 'CareTaskCompleted',
    description: 'A task was done.',
    type: 'object',
    properties: {
      task: {
        description: 'The task after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareTaskFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CareTaskFacts': {
        description: 'What every event of a task tells.',
        type: 'object',
        properties: {
          taskId: { description: 'UUID of the task.', type: 'string' },
          kind: {
            description: 'What it is for.',
            type: 'string',
            enum: [
              'CARE_TASK_KIND_UNSPECIFIED',
              'CARE_TASK_KIND_TIER_VISIT',
              'CARE_TASK_KIND_BIRTHDAY',
              'CARE_TASK_KIND_PROJECT_VISIT',
              'CARE_TASK_KIND_ACCOUNT_VISIT',
              'CARE_TASK_KIND_ACCOUNT_MEETING',
            ],
          },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          sourceId: {
            description:
              'UUID of the project or plan that it is about; empty for a customer in general.',
            type: 'string',
          },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CARE_TASK_STATUS_UNSPECIFIED',
              'CARE_TASK_STATUS_OPEN',
              'CARE_TASK_STATUS_DONE',
              'CARE_TASK_STATUS_CANCELLED',
            ],
          },
          ownerId: { description: 'Who does it; empty while nobody does.', type: 'string' },
          dueAt: {
            description: "When it is due; absent for a birthday, which is nobody else's business.",
            type: 'string',
            format: 'date-time',
          },
          overdue: { description: 'True once it was not done when it was due.', type: 'boolean' },
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
  'shouwen.crm.v1.CareTaskCancelled': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.care_task.cancelled.v1',
    title: 'CareTaskCancelled',
    description: 'A task was called off.',
    type: 'object',
    properties: {
      task: {
        description: 'The task after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareTaskFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CareTaskFacts': {
        description: 'What every event of a task tells.',
        type: 'object',
        properties: {
          taskId: { description: 'UUID of the task.', type: 'string' },
          kind: {
            description: 'What it is for.',
            type: 'string',
            enum: [
              'CARE_TASK_KIND_UNSPECIFIED',
              'CARE_TASK_KIND_TIER_VISIT',
              'CARE_TASK_KIND_BIRTHDAY',
              'CARE_TASK_KIND_PROJECT_VISIT',
              'CARE_TASK_KIND_ACCOUNT_VISIT',
              'CARE_TASK_KIND_ACCOUNT_MEETING',
            ],
          },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          sourceId: {
            description:
              'UUID of the project or plan that it is about; empty for a customer in general.',
            type: 'string',
          },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CARE_TASK_STATUS_UNSPECIFIED',
              'CARE_TASK_STATUS_OPEN',
              'CARE_TASK_STATUS_DONE',
              'CARE_TASK_STATUS_CANCELLED',
            ],
          },
          ownerId: { description: 'Who does it; empty while nobody does.', type: 'string' },
          dueAt: {
            description: "When it is due; absent for a birthday, which is nobody else's business.",
            type: 'string',
            format: 'date-time',
          },
          overdue: { description: 'True once it was not done when it was due.', type: 'boolean' },
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
  'shouwen.crm.v1.CareTaskOverdue': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.care_task.overdue.v1',
    title: 'CareTaskOverdue',
    description: 'A task was not done when it was due; told once.',
    type: 'object',
    properties: {
      task: {
        description: 'The task after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareTaskFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CareTaskFacts': {
        description: 'What every event of a task tells.',
        type: 'object',
        properties: {
          taskId: { description: 'UUID of the task.', type: 'string' },
          kind: {
            description: 'What it is for.',
            type: 'string',
            enum: [
              'CARE_TASK_KIND_UNSPECIFIED',
              'CARE_TASK_KIND_TIER_VISIT',
              'CARE_TASK_KIND_BIRTHDAY',
              'CARE_TASK_KIND_PROJECT_VISIT',
              'CARE_TASK_KIND_ACCOUNT_VISIT',
              'CARE_TASK_KIND_ACCOUNT_MEETING',
            ],
          },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          sourceId: {
            description:
              'UUID of the project or plan that it is about; empty for a customer in general.',
            type: 'string',
          },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CARE_TASK_STATUS_UNSPECIFIED',
              'CARE_TASK_STATUS_OPEN',
              'CARE_TASK_STATUS_DONE',
              'CARE_TASK_STATUS_CANCELLED',
            ],
          },
          ownerId: { description: 'Who does it; empty while nobody does.', type: 'string' },
          dueAt: {
            description: "When it is due; absent for a birthday, which is nobody else's business.",
            type: 'string',
            format: 'date-time',
          },
          overdue: { description: 'True once it was not done when it was due.', type: 'boolean' },
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
  'shouwen.crm.v1.CareProfileChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.care_profile.changed.v1',
    title: 'CareProfileChanged',
    description: 'What care a customer gets changed.',
    type: 'object',
    properties: {
      customerId: { description: 'UUID of the customer.', type: 'string' },
      tier: { description: 'Code of their tier.', type: 'string' },
      ownerId: {
        description: 'Who cares for them; empty for nobody in particular.',
        type: 'string',
      },
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
  'shouwen.crm.v1.CareProjectChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.care_project.changed.v1',
    title: 'CareProjectChanged',
    description: 'A project was taken up, changed or ended.',
    type: 'object',
    properties: {
      projectId: { description: 'UUID of the project.', type: 'string' },
      customerId: { description: 'UUID of the customer.', type: 'string' },
      status: {
        description: 'Status after the event.',
        type: 'string',
        enum: ['CARE_STATUS_UNSPECIFIED', 'CARE_STATUS_ACTIVE', 'CARE_STATUS_ENDED'],
      },
      startedOn: { description: 'The date on which it began.', type: 'string' },
      ownerId: {
        description: 'Who visits it; empty when it is whoever cares for the customer.',
        type: 'string',
      },
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
  'shouwen.crm.v1.AccountPlanChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.account_plan.changed.v1',
    title: 'AccountPlanChanged',
    description: 'The plan of a key account was made, changed or ended.',
    type: 'object',
    properties: {
      planId: { description: 'UUID of the plan.', type: 'string' },
      customerId: { description: 'UUID of the customer.', type: 'string' },
      status: {
        description: 'Status after the event.',
        type: 'string',
        enum: ['CARE_STATUS_UNSPECIFIED', 'CARE_STATUS_ACTIVE', 'CARE_STATUS_ENDED'],
      },
      ownerId: { description: 'Who is responsible.', type: 'string' },
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
  'shouwen.crm.v1.CareEntitlementChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.care_entitlement.changed.v1',
    title: 'CareEntitlementChanged',
    description: 'What a tier brings changed.',
    type: 'object',
    properties: {
      entitlement: {
        description: 'What it brings after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareEntitlement' }],
      },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CareEntitlement': {
        description: 'What a tier brings (R3).',
        type: 'object',
        properties: {
          tier: { description: 'Code of the tier.', type: 'string' },
          version: {
            description: 'Counts its changes from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          visitEveryMonths: {
            description: 'Months between two visits; 0 for none.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          birthdayBenefit: {
            description:
              'What is given on a birthday, in English; empty for nothing, and then birthdays make no task.',
            type: 'string',
          },
          birthdayBenefitZh: { description: 'The same in Chinese.', type: 'string' },
          offers: {
            description: 'Special offers.',
            type: 'array',
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareOffer' }] },
          },
          updatedAt: { description: 'When it last changed.', type: 'string', format: 'date-time' },
        },
      },
      'shouwen.crm.v1.CareOffer': {
        description: 'Something that a tier brings beside care.',
        type: 'object',
        properties: {
          code: {
            description: 'Code.',
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          name: {
            description: 'Name in English.',
            type: 'string',
            maxLength: 200,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          nameZh: {
            description: 'Name in Chinese.',
            type: 'string',
            maxLength: 200,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
        },
        required: ['code', 'name', 'nameZh'],
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
  'shouwen.crm.v1.CarePolicyChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.care_policy.changed.v1',
    title: 'CarePolicyChanged',
    description: 'How care is scheduled changed.',
    type: 'object',
    properties: {
      schedule: {
        description: 'How it is scheduled after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareSchedule' }],
      },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CareSchedule': {
        description: 'How care is scheduled.',
        type: 'object',
        properties: {
          timeZone: {
            description: 'Time zone in which dates are meant.',
            type: 'string',
            maxLength: 60,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          projectPhases: {
            description: 'How often a project is visited, by its age; the first phase begins at 0.',
            type: 'array',
            minItems: 1,
            maxItems: 12,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CadencePhase' }] },
          },
          visitLeadDays: {
            description: 'Days before a visit or meeting at which its task is there.',
            type: 'integer',
            minimum: 0,
            maximum: 60,
          },
          birthdayLeadDays: {
            description: 'Days before a birthday at which its task is there.',
            type: 'integer',
            minimum: 0,
            maximum: 60,
          },
          leapDay: {
            description: 'When who was born on 29 February is congratulated in other years.',
            type: 'string',
            enum: ['LEAP_DAY_FEBRUARY_28', 'LEAP_DAY_MARCH_1'],
          },
        },
        required: ['timeZone', 'projectPhases', 'leapDay'],
      },
      'shouwen.crm.v1.CadencePhase': {
        description: 'From a month on, how often.',
        type: 'object',
        properties: {
          fromMonth: {
            description: 'Months since the beginning, from 0.',
            type: 'integer',
            minimum: 0,
            maximum: 600,
          },
          everyMonths: {
            description: 'Months between two visits.',
            type: 'integer',
            minimum: 1,
            maximum: 60,
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
  'shouwen.crm.v1.CreditInvestigationOpened': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.credit_investigation.opened.v1',
    title: 'CreditInvestigationOpened',
    description: 'Somebody began to investigate a customer.',
    type: 'object',
    properties: {
      assessment: {
        description: 'The assessment after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditAssessmentFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CreditAssessmentFacts': {
        description: 'What every event of an assessment tells.',
        type: 'object',
        properties: {
          assessmentId: { description: 'UUID of the assessment.', type: 'string' },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CREDIT_STATUS_UNSPECIFIED',
              'CREDIT_STATUS_INVESTIGATING',
              'CREDIT_STATUS_PROPOSED',
              'CREDIT_STATUS_APPROVED',
              'CREDIT_STATUS_REJECTED',
              'CREDIT_STATUS_WITHDRAWN',
              'CREDIT_STATUS_SUPERSEDED',
              'CREDIT_STATUS_EXPIRED',
            ],
          },
          grade: { description: 'Its grade; empty until one is proposed.', type: 'string' },
          validUntil: {
            description: 'Until when its grade holds; absent when it never did.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.crm.v1.CreditFindingsRecorded': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.credit_findings.recorded.v1',
    title: 'CreditFindingsRecorded',
    description: 'What an investigation found was written down.',
    type: 'object',
    properties: {
      assessment: {
        description: 'The assessment after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditAssessmentFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CreditAssessmentFacts': {
        description: 'What every event of an assessment tells.',
        type: 'object',
        properties: {
          assessmentId: { description: 'UUID of the assessment.', type: 'string' },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CREDIT_STATUS_UNSPECIFIED',
              'CREDIT_STATUS_INVESTIGATING',
              'CREDIT_STATUS_PROPOSED',
              'CREDIT_STATUS_APPROVED',
              'CREDIT_STATUS_REJECTED',
              'CREDIT_STATUS_WITHDRAWN',
              'CREDIT_STATUS_SUPERSEDED',
              'CREDIT_STATUS_EXPIRED',
            ],
          },
          grade: { description: 'Its grade; empty until one is proposed.', type: 'string' },
          validUntil: {
            description: 'Until when its grade holds; absent when it never did.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.crm.v1.CreditGradeProposed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.credit_grade.proposed.v1',
    title: 'CreditGradeProposed',
    description: 'A grade was proposed.',
    type: 'object',
    properties: {
      assessment: {
        description: 'The assessment after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditAssessmentFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CreditAssessmentFacts': {
        description: 'What every event of an assessment tells.',
        type: 'object',
        properties: {
          assessmentId: { description: 'UUID of the assessment.', type: 'string' },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CREDIT_STATUS_UNSPECIFIED',
              'CREDIT_STATUS_INVESTIGATING',
              'CREDIT_STATUS_PROPOSED',
              'CREDIT_STATUS_APPROVED',
              'CREDIT_STATUS_REJECTED',
              'CREDIT_STATUS_WITHDRAWN',
              'CREDIT_STATUS_SUPERSEDED',
              'CREDIT_STATUS_EXPIRED',
            ],
          },
          grade: { description: 'Its grade; empty until one is proposed.', type: 'string' },
          validUntil: {
            description: 'Until when its grade holds; absent when it never did.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.crm.v1.CreditGradeApproved': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.credit_grade.approved.v1',
    title: 'CreditGradeApproved',
    description: 'A grade holds from now on.',
    type: 'object',
    properties: {
      assessment: {
        description: 'The assessment after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditAssessmentFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CreditAssessmentFacts': {
        description: 'What every event of an assessment tells.',
        type: 'object',
        properties: {
          assessmentId: { description: 'UUID of the assessment.', type: 'string' },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CREDIT_STATUS_UNSPECIFIED',
              'CREDIT_STATUS_INVESTIGATING',
              'CREDIT_STATUS_PROPOSED',
              'CREDIT_STATUS_APPROVED',
              'CREDIT_STATUS_REJECTED',
              'CREDIT_STATUS_WITHDRAWN',
              'CREDIT_STATUS_SUPERSEDED',
              'CREDIT_STATUS_EXPIRED',
            ],
          },
          grade: { description: 'Its grade; empty until one is proposed.', type: 'string' },
          validUntil: {
            description: 'Until when its grade holds; absent when it never did.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.crm.v1.CreditGradeRejected': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.credit_grade.rejected.v1',
    title: 'CreditGradeRejected',
    description: 'A grade was refused.',
    type: 'object',
    properties: {
      assessment: {
        description: 'The assessment after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditAssessmentFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CreditAssessmentFacts': {
        description: 'What every event of an assessment tells.',
        type: 'object',
        properties: {
          assessmentId: { description: 'UUID of the assessment.', type: 'string' },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CREDIT_STATUS_UNSPECIFIED',
              'CREDIT_STATUS_INVESTIGATING',
              'CREDIT_STATUS_PROPOSED',
              'CREDIT_STATUS_APPROVED',
              'CREDIT_STATUS_REJECTED',
              'CREDIT_STATUS_WITHDRAWN',
              'CREDIT_STATUS_SUPERSEDED',
              'CREDIT_STATUS_EXPIRED',
            ],
          },
          grade: { description: 'Its grade; empty until one is proposed.', type: 'string' },
          validUntil: {
            description: 'Until when its grade holds; absent when it never did.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.crm.v1.CreditAssessmentWithdrawn': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.credit_assessment.withdrawn.v1',
    title: 'CreditAssessmentWithdrawn',
    description: 'An assessment was called off.',
    type: 'object',
    properties: {
      assessment: {
        description: 'The assessment after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditAssessmentFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CreditAssessmentFacts': {
        description: 'What every event of an assessment tells.',
        type: 'object',
        properties: {
          assessmentId: { description: 'UUID of the assessment.', type: 'string' },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CREDIT_STATUS_UNSPECIFIED',
              'CREDIT_STATUS_INVESTIGATING',
              'CREDIT_STATUS_PROPOSED',
              'CREDIT_STATUS_APPROVED',
              'CREDIT_STATUS_REJECTED',
              'CREDIT_STATUS_WITHDRAWN',
              'CREDIT_STATUS_SUPERSEDED',
              'CREDIT_STATUS_EXPIRED',
            ],
          },
          grade: { description: 'Its grade; empty until one is proposed.', type: 'string' },
          validUntil: {
            description: 'Until when its grade holds; absent when it never did.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.crm.v1.CreditGradeSuperseded': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.credit_grade.superseded.v1',
    title: 'CreditGradeSuperseded',
    description: 'A later grade holds instead of this one.',
    type: 'object',
    properties: {
      assessment: {
        description: 'The assessment after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditAssessmentFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CreditAssessmentFacts': {
        description: 'What every event of an assessment tells.',
        type: 'object',
        properties: {
          assessmentId: { description: 'UUID of the assessment.', type: 'string' },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CREDIT_STATUS_UNSPECIFIED',
              'CREDIT_STATUS_INVESTIGATING',
              'CREDIT_STATUS_PROPOSED',
              'CREDIT_STATUS_APPROVED',
              'CREDIT_STATUS_REJECTED',
              'CREDIT_STATUS_WITHDRAWN',
              'CREDIT_STATUS_SUPERSEDED',
              'CREDIT_STATUS_EXPIRED',
            ],
          },
          grade: { description: 'Its grade; empty until one is proposed.', type: 'string' },
          validUntil: {
            description: 'Until when its grade holds; absent when it never did.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.crm.v1.CreditGradeExpired': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.credit_grade.expired.v1',
    title: 'CreditGradeExpired',
    description: 'The time of a grade is over.',
    type: 'object',
    properties: {
      assessment: {
        description: 'The assessment after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditAssessmentFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CreditAssessmentFacts': {
        description: 'What every event of an assessment tells.',
        type: 'object',
        properties: {
          assessmentId: { description: 'UUID of the assessment.', type: 'string' },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'CREDIT_STATUS_UNSPECIFIED',
              'CREDIT_STATUS_INVESTIGATING',
              'CREDIT_STATUS_PROPOSED',
              'CREDIT_STATUS_APPROVED',
              'CREDIT_STATUS_REJECTED',
              'CREDIT_STATUS_WITHDRAWN',
              'CREDIT_STATUS_SUPERSEDED',
              'CREDIT_STATUS_EXPIRED',
            ],
          },
          grade: { description: 'Its grade; empty until one is proposed.', type: 'string' },
          validUntil: {
            description: 'Until when its grade holds; absent when it never did.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.crm.v1.CreditFormPublished': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.credit_form.published.v1',
    title: 'CreditFormPublished',
    description: 'A form was published.',
    type: 'object',
    properties: {
      version: {
        description: 'Its version.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      definition: {
        description: 'What it asks.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditFormDefinition' }],
      },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CreditFormDefinition': {
        description: 'What a form asks and what follows from the answers.',
        type: 'object',
        properties: {
          questions: {
            description: 'The questions.',
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditQuestion' }] },
          },
          grades: {
            description: 'The grades, in any order.',
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditGrade' }] },
          },
          currency: {
            description: 'Currency of limits, ISO 4217.',
            type: 'string',
            maxLength: 3,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
        },
        required: ['questions', 'grades', 'currency'],
      },
      'shouwen.crm.v1.CreditQuestion': {
        description: 'One question of a form.',
        type: 'object',
        properties: {
          code: {
            description: 'Code, once in its form.',
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          text: {
            description: 'In English.',
            type: 'string',
            maxLength: 500,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          textZh: {
            description: 'In Chinese.',
            type: 'string',
            maxLength: 500,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          options: {
            description: 'The answers to choose from.',
            type: 'array',
            minItems: 2,
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditOption' }] },
          },
        },
        required: ['code', 'text', 'textZh', 'options'],
      },
      'shouwen.crm.v1.CreditOption': {
        description: 'One answer of a question, and what it is worth.',
        type: 'object',
        properties: {
          code: {
            description: 'Code, once in its question.',
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          text: {
            description: 'In English.',
            type: 'string',
            maxLength: 200,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          textZh: {
            description: 'In Chinese.',
            type: 'string',
            maxLength: 200,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          points: {
            description: 'What it is worth.',
            type: 'integer',
            minimum: -1000,
            maximum: 1000,
          },
        },
        required: ['code', 'text', 'textZh'],
      },
      'shouwen.crm.v1.CreditGrade': {
        description: 'A grade, and what it brings.',
        type: 'object',
        properties: {
          code: {
            description: 'Code, once in its form, such as `A`.',
            type: 'string',
            maxLength: 20,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          minimumScore: {
            description: 'The fewest points for it; that of the lowest grade does not matter.',
            type: 'integer',
            minimum: -100000,
            maximum: 100000,
          },
          limit: {
            description: 'The limit that it brings, in whole units of the currency.',
            type: 'integer',
            minimum: 0,
            maximum: 2000000000,
          },
          validMonths: {
            description: 'Months for which it holds.',
            type: 'integer',
            minimum: 1,
            maximum: 120,
          },
        },
        required: ['code'],
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
  'shouwen.crm.v1.CustomerCreated': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.customer.created.v1',
    title: 'CustomerCreated',
    description: 'The record of a customer was created.',
    type: 'object',
    properties: {
      customer: {
        description: 'The customer after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CustomerFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CustomerFacts': {
        description: 'What every event tells of a customer.',
        type: 'object',
        properties: {
          customerId: { description: 'UUID of the customer.', type: 'string' },
          kind: {
            description: 'Person or organisation.',
            type: 'string',
            enum: [
              'CUSTOMER_KIND_UNSPECIFIED',
              'CUSTOMER_KIND_PERSON',
              'CUSTOMER_KIND_ORGANISATION',
            ],
          },
          status: {
            description: 'Where business with them stands after the event.',
            type: 'string',
            enum: [
              'CUSTOMER_STATUS_UNSPECIFIED',
              'CUSTOMER_STATUS_PROSPECT',
              'CUSTOMER_STATUS_ACTIVE',
              'CUSTOMER_STATUS_DORMANT',
              'CUSTOMER_STATUS_CLOSED',
            ],
          },
          identities: {
            description: 'Identities under which other services know them.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          classificationIds: {
            description: 'UUIDs of their classifications.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          organisationIds: {
            description: 'UUIDs of the organisations that a person belongs to.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          completeness: {
            description: 'How complete the record is, 0 to 100.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          mergedIntoId: {
            description: 'UUID of the record it was merged into; empty while it was not.',
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
  'shouwen.crm.v1.CustomerChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.customer.changed.v1',
    title: 'CustomerChanged',
    description: 'The record of a customer changed.',
    type: 'object',
    properties: {
      customer: {
        description: 'The customer after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CustomerFacts' }],
      },
      changedFields: {
        description: 'Names of the fields that changed, such as `contact_points`.',
        type: 'array',
        items: {
          type: 'string',
          allOf: [{ pattern: '\\S', description: 'must contain something other than white space' }],
        },
      },
    },
    definitions: {
      'shouwen.crm.v1.CustomerFacts': {
        description: 'What every event tells of a customer.',
        type: 'object',
        properties: {
          customerId: { description: 'UUID of the customer.', type: 'string' },
          kind: {
            description: 'Person or organisation.',
            type: 'string',
            enum: [
              'CUSTOMER_KIND_UNSPECIFIED',
              'CUSTOMER_KIND_PERSON',
              'CUSTOMER_KIND_ORGANISATION',
            ],
          },
          status: {
            description: 'Where business with them stands after the event.',
            type: 'string',
            enum: [
              'CUSTOMER_STATUS_UNSPECIFIED',
              'CUSTOMER_STATUS_PROSPECT',
              'CUSTOMER_STATUS_ACTIVE',
              'CUSTOMER_STATUS_DORMANT',
              'CUSTOMER_STATUS_CLOSED',
            ],
          },
          identities: {
            description: 'Identities under which other services know them.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          classificationIds: {
            description: 'UUIDs of their classifications.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          organisationIds: {
            description: 'UUIDs of the organisations that a person belongs to.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          completeness: {
            description: 'How complete the record is, 0 to 100.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          mergedIntoId: {
            description: 'UUID of the record it was merged into; empty while it was not.',
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
  'shouwen.crm.v1.CustomerSnapshot': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.customer.snapshot.v1',
    title: 'CustomerSnapshot',
    description: 'How a customer stands; the last one of each customer is kept for ever.',
    type: 'object',
    properties: {
      customer: {
        description: 'The customer now.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CustomerFacts' }],
      },
      version: {
        description: 'Version of the record.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      createdAt: {
        description: 'When the record was created.',
        type: 'string',
        format: 'date-time',
      },
    },
    definitions: {
      'shouwen.crm.v1.CustomerFacts': {
        description: 'What every event tells of a customer.',
        type: 'object',
        properties: {
          customerId: { description: 'UUID of the customer.', type: 'string' },
          kind: {
            description: 'Person or organisation.',
            type: 'string',
            enum: [
              'CUSTOMER_KIND_UNSPECIFIED',
              'CUSTOMER_KIND_PERSON',
              'CUSTOMER_KIND_ORGANISATION',
            ],
          },
          status: {
            description: 'Where business with them stands after the event.',
            type: 'string',
            enum: [
              'CUSTOMER_STATUS_UNSPECIFIED',
              'CUSTOMER_STATUS_PROSPECT',
              'CUSTOMER_STATUS_ACTIVE',
              'CUSTOMER_STATUS_DORMANT',
              'CUSTOMER_STATUS_CLOSED',
            ],
          },
          identities: {
            description: 'Identities under which other services know them.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          classificationIds: {
            description: 'UUIDs of their classifications.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          organisationIds: {
            description: 'UUIDs of the organisations that a person belongs to.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          completeness: {
            description: 'How complete the record is, 0 to 100.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          mergedIntoId: {
            description: 'UUID of the record it was merged into; empty while it was not.',
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
  'shouwen.crm.v1.ClassificationChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.classification.changed.v1',
    title: 'ClassificationChanged',
    description: 'A classification was added or changed.',
    type: 'object',
    properties: {
      classificationId: { description: 'UUID of the classification.', type: 'string' },
      dimension: {
        description: 'What it classifies by: `industry`, `region` or `kind`.',
        type: 'string',
      },
      code: { description: 'Short name for programs.', type: 'string' },
      name: { description: 'Name in English.', type: 'string' },
      nameZh: { description: 'Name in Chinese.', type: 'string' },
      archived: { description: 'True when it is no longer given.', type: 'boolean' },
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
  'shouwen.crm.v1.CompletenessWeightChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.completeness_weight.changed.v1',
    title: 'CompletenessWeightChanged',
    description: 'It changed how much a field counts for the completeness of a record.',
    type: 'object',
    properties: {
      kind: {
        description: 'Of people or of organisations.',
        type: 'string',
        enum: ['CUSTOMER_KIND_UNSPECIFIED', 'CUSTOMER_KIND_PERSON', 'CUSTOMER_KIND_ORGANISATION'],
      },
      field: { description: 'Name of the field.', type: 'string' },
      weight: {
        description: '0 to 100.',
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
  'shouwen.crm.v1.CustomerMerged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.customer.merged.v1',
    title: 'CustomerMerged',
    description:
      'The record of a customer was merged into another one, which has its identities now. Whoever keeps something about the customer goes on with the other record.',
    type: 'object',
    properties: {
      customer: {
        description: 'The merged record after the event; `merged_into_id` names the other one.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CustomerFacts' }],
      },
      movedIdentities: {
        description: 'Identities that went to the other record.',
        type: 'array',
        items: {
          type: 'string',
          allOf: [{ pattern: '\\S', description: 'must contain something other than white space' }],
        },
      },
    },
    definitions: {
      'shouwen.crm.v1.CustomerFacts': {
        description: 'What every event tells of a customer.',
        type: 'object',
        properties: {
          customerId: { description: 'UUID of the customer.', type: 'string' },
          kind: {
            description: 'Person or organisation.',
            type: 'string',
            enum: [
              'CUSTOMER_KIND_UNSPECIFIED',
              'CUSTOMER_KIND_PERSON',
              'CUSTOMER_KIND_ORGANISATION',
            ],
          },
          status: {
            description: 'Where business with them stands after the event.',
            type: 'string',
            enum: [
              'CUSTOMER_STATUS_UNSPECIFIED',
              'CUSTOMER_STATUS_PROSPECT',
              'CUSTOMER_STATUS_ACTIVE',
              'CUSTOMER_STATUS_DORMANT',
              'CUSTOMER_STATUS_CLOSED',
            ],
          },
          identities: {
            description: 'Identities under which other services know them.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          classificationIds: {
            description: 'UUIDs of their classifications.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          organisationIds: {
            description: 'UUIDs of the organisations that a person belongs to.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          completeness: {
            description: 'How complete the record is, 0 to 100.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          mergedIntoId: {
            description: 'UUID of the record it was merged into; empty while it was not.',
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
  'shouwen.crm.v1.CustomerUnmerged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.customer.unmerged.v1',
    title: 'CustomerUnmerged',
    description: 'The merge of a record was undone.',
    type: 'object',
    properties: {
      customer: {
        description: 'The record after the event, with the identities that came back to it.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CustomerFacts' }],
      },
      previousTargetId: {
        description: 'UUID of the record it had been merged into.',
        type: 'string',
      },
    },
    definitions: {
      'shouwen.crm.v1.CustomerFacts': {
        description: 'What every event tells of a customer.',
        type: 'object',
        properties: {
          customerId: { description: 'UUID of the customer.', type: 'string' },
          kind: {
            description: 'Person or organisation.',
            type: 'string',
            enum: [
              'CUSTOMER_KIND_UNSPECIFIED',
              'CUSTOMER_KIND_PERSON',
              'CUSTOMER_KIND_ORGANISATION',
            ],
          },
          status: {
            description: 'Where business with them stands after the event.',
            type: 'string',
            enum: [
              'CUSTOMER_STATUS_UNSPECIFIED',
              'CUSTOMER_STATUS_PROSPECT',
              'CUSTOMER_STATUS_ACTIVE',
              'CUSTOMER_STATUS_DORMANT',
              'CUSTOMER_STATUS_CLOSED',
            ],
          },
          identities: {
            description: 'Identities under which other services know them.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          classificationIds: {
            description: 'UUIDs of their classifications.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          organisationIds: {
            description: 'UUIDs of the organisations that a person belongs to.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          completeness: {
            description: 'How complete the record is, 0 to 100.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
          mergedIntoId: {
            description: 'UUID of the record it was merged into; empty while it was not.',
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
  'shouwen.crm.v1.DuplicateProposalChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.duplicate_proposal.changed.v1',
    title: 'DuplicateProposalChanged',
    description: 'Two records look like one customer, or it was decided whether they are.',
    type: 'object',
    properties: {
      proposal: {
        description: 'The proposal after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DuplicateProposal' }],
      },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.DuplicateProposal': {
        description: 'Two records that look like one customer.',
        type: 'object',
        properties: {
          id: { description: 'UUIDv7.', type: 'string' },
          version: {
            description: 'Counts its changes from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          firstId: { description: 'UUID of the older record.', type: 'string' },
          secondId: { description: 'UUID of the newer record.', type: 'string' },
          signals: {
            description: 'What they have in common.',
            type: 'array',
            items: {
              type: 'string',
              enum: [
                'DUPLICATE_SIGNAL_PHONE',
                'DUPLICATE_SIGNAL_EMAIL',
                'DUPLICATE_SIGNAL_PERSON_NAME',
                'DUPLICATE_SIGNAL_ORGANISATION_NAME',
                'DUPLICATE_SIGNAL_ORGANISATION',
                'DUPLICATE_SIGNAL_CITY',
              ],
            },
          },
          score: {
            description: 'How many points that is, by weights that are data.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'What became of it.',
            type: 'string',
            enum: [
              'DUPLICATE_PROPOSAL_STATE_UNSPECIFIED',
              'DUPLICATE_PROPOSAL_STATE_PROPOSED',
              'DUPLICATE_PROPOSAL_STATE_DISMISSED',
              'DUPLICATE_PROPOSAL_STATE_MERGED',
              'DUPLICATE_PROPOSAL_STATE_WITHDRAWN',
            ],
          },
          foundAt: { description: 'When they were found.', type: 'string', format: 'date-time' },
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
  'shouwen.crm.v1.DuplicatePointsChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.duplicate_points.changed.v1',
    title: 'DuplicatePointsChanged',
    description: 'It changed how much something counts when two records are compared.',
    type: 'object',
    properties: {
      name: {
        description: 'A signal such as `phone`, `threshold` or `likeness_percent`.',
        type: 'string',
      },
      points: {
        description: '0 to 100.',
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
  'shouwen.crm.v1.DemandRaised': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.raised.v1',
    title: 'DemandRaised',
    description: 'A demand was raised.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandEdited': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.edited.v1',
    title: 'DemandEdited',
    description: 'The words of a demand were changed.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandVotesChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.votes_changed.v1',
    title: 'DemandVotesChanged',
    description: 'A customer wants it too, or no more.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
      customerId: {
        description:
          'UUID of the customer; empty when demands joined or left and brought or took many.',
        type: 'string',
      },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandRouted': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.routed.v1',
    title: 'DemandRouted',
    description: 'A demand went to a department.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandDecided': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.decided.v1',
    title: 'DemandDecided',
    description: 'A demand was accepted or declined.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
      accepted: { description: 'True when it was accepted.', type: 'boolean' },
      ageSeconds: { description: 'Seconds from its raising to the decision.', type: 'number' },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandReopened': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.reopened.v1',
    title: 'DemandReopened',
    description: 'A decline was taken back.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandPlanned': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.planned.v1',
    title: 'DemandPlanned',
    description: 'It was said by when a demand is delivered.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandDelivered': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.delivered.v1',
    title: 'DemandDelivered',
    description: 'A demand was delivered.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
      ageSeconds: { description: 'Seconds from its raising to the delivery.', type: 'number' },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandCustomerTold': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.customer_told.v1',
    title: 'DemandCustomerTold',
    description: 'A customer was told what became of a demand.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event; `untold` is 0 when this was the last one.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
      customerId: { description: 'UUID of the customer.', type: 'string' },
      outcome: {
        description: 'What they were told.',
        type: 'string',
        enum: ['DEMAND_OUTCOME_UNSPECIFIED', 'DEMAND_OUTCOME_DELIVERED', 'DEMAND_OUTCOME_DECLINED'],
      },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandOverdue': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.overdue.v1',
    title: 'DemandOverdue',
    description: 'A demand was not decided, or not delivered, in time.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandJoined': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.joined.v1',
    title: 'DemandJoined',
    description: 'A demand goes on as part of another.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandLeft': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand.left.v1',
    title: 'DemandLeft',
    description: 'A demand stands for itself again.',
    type: 'object',
    properties: {
      demand: {
        description: 'The demand after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandFacts' }],
      },
      leftId: { description: 'UUID of the demand that it left.', type: 'string' },
    },
    definitions: {
      'shouwen.crm.v1.DemandFacts': {
        description: 'What every event tells of a demand.',
        type: 'object',
        properties: {
          demandId: { description: 'UUID of the demand.', type: 'string' },
          status: {
            description: 'Where it is in its life after the event.',
            type: 'string',
            enum: [
              'DEMAND_STATUS_UNSPECIFIED',
              'DEMAND_STATUS_RAISED',
              'DEMAND_STATUS_ROUTED',
              'DEMAND_STATUS_ACCEPTED',
              'DEMAND_STATUS_PLANNED',
              'DEMAND_STATUS_DELIVERED',
              'DEMAND_STATUS_DECLINED',
              'DEMAND_STATUS_JOINED',
            ],
          },
          origin: {
            description: 'The contact it came from.',
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }],
          },
          votes: {
            description: 'How many customers want it.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          joinedIntoId: {
            description: 'UUID of the demand that it joined; empty when it stands for itself.',
            type: 'string',
          },
          departmentId: {
            description: 'UUID of the department that decides; empty while it is not routed.',
            type: 'string',
          },
          teamId: {
            description: 'UUID of the team that works on it; empty for none.',
            type: 'string',
          },
          dueAt: {
            description: 'When the decision or the delivery is due; absent when nothing is.',
            type: 'string',
            format: 'date-time',
          },
          raisedAt: { description: 'When it was raised.', type: 'string', format: 'date-time' },
          untold: {
            description: 'How many customers still have to be told.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When the event happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.crm.v1.DemandOrigin': {
        description: 'The contact that something came from.',
        type: 'object',
        properties: {
          kind: {
            description: 'Which sort of contact.',
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            description:
              'Id of the contact, such as the UUID of a ticket; empty when it came from none.',
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
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
  'shouwen.crm.v1.DemandDepartmentChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.demand_department.changed.v1',
    title: 'DemandDepartmentChanged',
    description: 'A department that demands go to was added or changed.',
    type: 'object',
    properties: {
      department: {
        description: 'The department after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandDepartment' }],
      },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.DemandDepartment': {
        description: 'A department that demands go to.',
        type: 'object',
        properties: {
          id: { description: 'UUID.', type: 'string' },
          version: {
            description: 'Counts its changes from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          code: {
            description: 'Short name for programs, such as `product`; unique.',
            type: 'string',
          },
          name: { description: 'Name in English.', type: 'string' },
          nameZh: { description: 'Name in Chinese.', type: 'string' },
          decideWithinDays: {
            description: 'Days in which it decides, when whoever routes says nothing else.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          teamId: {
            description: 'UUID of the team that gets its demands; empty for none.',
            type: 'string',
          },
          archived: { description: 'True when nothing is routed to it any more.', type: 'boolean' },
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
  'shouwen.crm.v1.ImportFinished': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.import.finished.v1',
    title: 'ImportFinished',
    description: 'An import is over.',
    type: 'object',
    properties: {
      importId: { description: 'UUID of the import.', type: 'string' },
      created: {
        description: 'Customers that were created.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      changed: {
        description: 'Customers that were changed.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      unchanged: {
        description: 'Rows that changed nothing.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      bad: {
        description: 'Rows that were not imported.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      at: { description: 'When it was over.', type: 'string', format: 'date-time' },
    },
  },
  'shouwen.crm.v1.CustomerRiskChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.customer.risk_changed.v1',
    title: 'CustomerRiskChanged',
    description: 'The risk of losing a customer is of another level.',
    type: 'object',
    properties: {
      customerId: { description: 'UUID of the customer.', type: 'string' },
      fromLevel: {
        description: 'The level before; unspecified when there was none.',
        type: 'string',
        enum: [
          'CHURN_LEVEL_UNSPECIFIED',
          'CHURN_LEVEL_LOW',
          'CHURN_LEVEL_MEDIUM',
          'CHURN_LEVEL_HIGH',
          'CHURN_LEVEL_UNKNOWN',
        ],
      },
      level: {
        description: 'The level after.',
        type: 'string',
        enum: [
          'CHURN_LEVEL_UNSPECIFIED',
          'CHURN_LEVEL_LOW',
          'CHURN_LEVEL_MEDIUM',
          'CHURN_LEVEL_HIGH',
          'CHURN_LEVEL_UNKNOWN',
        ],
      },
      score: { description: '0 to 100; absent when nothing is known.', type: 'number' },
      contributions: {
        description: 'What counted, the most points first.',
        type: 'array',
        items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ChurnContribution' }] },
      },
      policyVersion: {
        description: 'Version of the policy that it was computed by.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
    },
    definitions: {
      'shouwen.crm.v1.ChurnContribution': {
        description: 'How a sign counted.',
        type: 'object',
        properties: {
          sign: {
            description: 'The sign.',
            type: 'string',
            enum: [
              'CHURN_SIGN_UNSPECIFIED',
              'CHURN_SIGN_OVERDUE_PURCHASE',
              'CHURN_SIGN_FEWER_PURCHASES',
              'CHURN_SIGN_RETURNS',
              'CHURN_SIGN_LOW_SATISFACTION',
              'CHURN_SIGN_COMPLAINTS',
              'CHURN_SIGN_DECLINED_DEMANDS',
            ],
          },
          value: { description: 'The measured value.', type: 'number' },
          points: { description: 'Points of the score.', type: 'number' },
          weight: {
            description: 'Its weight by the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          from: { description: 'The value at which it began to count.', type: 'number' },
          to: {
            description: 'The value from which on it would have counted fully.',
            type: 'number',
          },
        },
      },
    },
  },
  'shouwen.crm.v1.LoyaltyPolicyChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.loyalty_policy.changed.v1',
    title: 'LoyaltyPolicyChanged',
    description: 'Loyalty and risk are measured in another way.',
    type: 'object',
    properties: {
      policyId: { description: 'UUID of the policy.', type: 'string' },
      version: {
        description: 'Its version.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      rules: {
        description: 'The rules.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.LoyaltyRules' }],
      },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.LoyaltyRules': {
        description: 'How loyalty and risk are measured.',
        type: 'object',
        properties: {
          windowDays: {
            description:
              'Days that the latest purchases are compared with as many days before; also of complaints and declined demands.',
            type: 'integer',
            minimum: 1,
            maximum: 730,
          },
          lookBackDays: {
            description: 'Days of purchases that are looked at; at least two windows.',
            type: 'integer',
            minimum: 2,
            maximum: 3660,
          },
          reportDays: {
            description: 'Longest period of a report, in days.',
            type: 'integer',
            minimum: 1,
            maximum: 3660,
          },
          signs: {
            description: 'One for each sign.',
            type: 'array',
            minItems: 6,
            maxItems: 6,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ChurnSignWeight' }] },
          },
          medium: { description: 'Score from which on a risk is medium, 1 to 99.', type: 'number' },
          high: {
            description: 'Score from which on a risk is high; more than `medium`, 100 at most.',
            type: 'number',
          },
        },
        required: ['signs'],
      },
      'shouwen.crm.v1.ChurnSignWeight': {
        description:
          'How a sign counts: nothing up to `from`, fully from `to` on, evenly between; `to` below `from` turns it round.',
        type: 'object',
        properties: {
          sign: {
            description: 'The sign; each once.',
            type: 'string',
            enum: [
              'CHURN_SIGN_OVERDUE_PURCHASE',
              'CHURN_SIGN_FEWER_PURCHASES',
              'CHURN_SIGN_RETURNS',
              'CHURN_SIGN_LOW_SATISFACTION',
              'CHURN_SIGN_COMPLAINTS',
              'CHURN_SIGN_DECLINED_DEMANDS',
            ],
          },
          weight: {
            description: 'Its weight among the signs, 0 to 100.',
            type: 'integer',
            minimum: 0,
            maximum: 100,
          },
          from: { description: 'The value at which it begins to count.', type: 'number' },
          to: { description: 'The value from which on it counts fully.', type: 'number' },
        },
        required: ['sign'],
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
  'shouwen.crm.v1.CustomerOrderChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.order.changed.v1',
    title: 'CustomerOrderChanged',
    description:
      'Something became known of an order: that it was placed, paid, returned or refunded. The last of each order is kept for ever.',
    type: 'object',
    properties: {
      order: {
        description: 'The order after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CustomerOrder' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.CustomerOrder': {
        description:
          "An order of a customer, and what became of it. Amounts are in the order's currency, such as `1299.00`.",
        type: 'object',
        properties: {
          id: { description: 'UUIDv7.', type: 'string' },
          version: {
            description:
              'Counts the changes of the order, from 1, without a gap; equals `sequence` of its events.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          customerId: { description: 'UUID of the customer.', type: 'string' },
          source: { description: 'The partner, as `ce_source` names it.', type: 'string' },
          reference: { description: "The partner's own reference.", type: 'string' },
          currency: { description: 'Currency, three capital letters of ISO 4217.', type: 'string' },
          ordered: {
            description: 'What was ordered; `0` until the partner says so.',
            type: 'string',
          },
          paid: { description: 'What was paid.', type: 'string' },
          returned: { description: 'What the goods had cost that came back.', type: 'string' },
          refunded: { description: 'What was paid back.', type: 'string' },
          spent: {
            description:
              'What counts as spent: what was paid, less what was returned or paid back, whichever is more.',
            type: 'string',
          },
          orderedAt: {
            description:
              'When it was placed, or first paid while that is not known; absent when neither is.',
            type: 'string',
            format: 'date-time',
          },
          updatedAt: {
            description: 'When it last changed here.',
            type: 'string',
            format: 'date-time',
          },
        },
      },
    },
  },
  'shouwen.crm.v1.PartnerOrderPlaced': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:partner.order.placed.v1',
    title: 'PartnerOrderPlaced',
    description: 'A customer placed an order with a partner. `ce_source` names the partner.',
    type: 'object',
    properties: {
      orderReference: {
        description: "The partner's own reference of the order.",
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
      customer: {
        description: 'Who ordered; the same in every message about the order.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.OrderingCustomer' }],
      },
      at: { description: 'When it happened at the partner.', type: 'string', format: 'date-time' },
      currency: {
        description:
          'Currency, three capital letters of ISO 4217; the same in every message about the order.',
        type: 'string',
        maxLength: 3,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      amount: {
        description: 'What was ordered is worth, without sign, such as `1299.00`.',
        type: 'string',
        maxLength: 20,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
    },
    required: ['orderReference', 'customer', 'at', 'currency', 'amount'],
    definitions: {
      'shouwen.crm.v1.OrderingCustomer': {
        description: 'Who ordered, as the partner knows them.',
        type: 'object',
        properties: {
          identity: {
            description:
              'An identity that their record has, or the address that they use: `tel:+8613800138000`, `mailto:li@example.com`.',
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
            description: 'Name for the record, should there be none yet.',
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
        required: ['identity'],
      },
    },
  },
  'shouwen.crm.v1.PartnerOrderPaid': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:partner.order.paid.v1',
    title: 'PartnerOrderPaid',
    description: 'A customer paid for an order, all of it or a part.',
    type: 'object',
    properties: {
      orderReference: {
        description: "The partner's own reference of the order.",
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
      customer: {
        description: 'Who ordered; the same in every message about the order.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.OrderingCustomer' }],
      },
      at: { description: 'When it happened at the partner.', type: 'string', format: 'date-time' },
      currency: {
        description:
          'Currency, three capital letters of ISO 4217; the same in every message about the order.',
        type: 'string',
        maxLength: 3,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      amount: {
        description: 'What was paid. Without sign, such as `1299.00`.',
        type: 'string',
        maxLength: 20,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      paymentReference: {
        description:
          "The partner's own reference of the payment; a message with the same one corrects it.",
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
    },
    required: ['orderReference', 'customer', 'at', 'currency', 'amount', 'paymentReference'],
    definitions: {
      'shouwen.crm.v1.OrderingCustomer': {
        description: 'Who ordered, as the partner knows them.',
        type: 'object',
        properties: {
          identity: {
            description:
              'An identity that their record has, or the address that they use: `tel:+8613800138000`, `mailto:li@example.com`.',
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
            description: 'Name for the record, should there be none yet.',
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
        required: ['identity'],
      },
    },
  },
  'shouwen.crm.v1.PartnerOrderReturned': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:partner.order.returned.v1',
    title: 'PartnerOrderReturned',
    description: 'A customer returned goods of an order, all or a part.',
    type: 'object',
    properties: {
      orderReference: {
        description: "The partner's own reference of the order.",
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
      customer: {
        description: 'Who ordered; the same in every message about the order.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.OrderingCustomer' }],
      },
      at: { description: 'When it happened at the partner.', type: 'string', format: 'date-time' },
      currency: {
        description:
          'Currency, three capital letters of ISO 4217; the same in every message about the order.',
        type: 'string',
        maxLength: 3,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      amount: {
        description: 'What the returned goods had cost. Without sign, such as `1299.00`.',
        type: 'string',
        maxLength: 20,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      returnReference: {
        description:
          "The partner's own reference of the return; a message with the same one corrects it.",
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
    },
    required: ['orderReference', 'customer', 'at', 'currency', 'amount', 'returnReference'],
    definitions: {
      'shouwen.crm.v1.OrderingCustomer': {
        description: 'Who ordered, as the partner knows them.',
        type: 'object',
        properties: {
          identity: {
            description:
              'An identity that their record has, or the address that they use: `tel:+8613800138000`, `mailto:li@example.com`.',
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
            description: 'Name for the record, should there be none yet.',
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
        required: ['identity'],
      },
    },
  },
  'shouwen.crm.v1.PartnerOrderRefunded': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:partner.order.refunded.v1',
    title: 'PartnerOrderRefunded',
    description: 'A partner paid money of an order back.',
    type: 'object',
    properties: {
      orderReference: {
        description: "The partner's own reference of the order.",
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
      customer: {
        description: 'Who ordered; the same in every message about the order.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.OrderingCustomer' }],
      },
      at: { description: 'When it happened at the partner.', type: 'string', format: 'date-time' },
      currency: {
        description:
          'Currency, three capital letters of ISO 4217; the same in every message about the order.',
        type: 'string',
        maxLength: 3,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      amount: {
        description: 'What was paid back. Without sign, such as `1299.00`.',
        type: 'string',
        maxLength: 20,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      refundReference: {
        description:
          "The partner's own reference of the refund; a message with the same one corrects it.",
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
    },
    required: ['orderReference', 'customer', 'at', 'currency', 'amount', 'refundReference'],
    definitions: {
      'shouwen.crm.v1.OrderingCustomer': {
        description: 'Who ordered, as the partner knows them.',
        type: 'object',
        properties: {
          identity: {
            description:
              'An identity that their record has, or the address that they use: `tel:+8613800138000`, `mailto:li@example.com`.',
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
            description: 'Name for the record, should there be none yet.',
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
        required: ['identity'],
      },
    },
  },
  'shouwen.crm.v1.CustomerDisclosed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.customer.disclosed.v1',
    title: 'CustomerDisclosed',
    description: 'Somebody read personal data in clear.',
    type: 'object',
    properties: {
      disclosureId: { description: 'UUID of the disclosure.', type: 'string' },
      customerId: { description: 'The customer.', type: 'string' },
      fields: {
        description: 'The fields; empty when all that is known was read for the customer.',
        type: 'array',
        items: {
          type: 'string',
          enum: [
            'CUSTOMER_FIELD_NAME',
            'CUSTOMER_FIELD_OTHER_NAMES',
            'CUSTOMER_FIELD_PHONE',
            'CUSTOMER_FIELD_EMAIL',
            'CUSTOMER_FIELD_ADDRESS',
            'CUSTOMER_FIELD_BIRTHDAY',
            'CUSTOMER_FIELD_TRAITS',
            'CUSTOMER_FIELD_POSITION',
          ],
        },
      },
      purpose: { description: 'Code of the purpose.', type: 'string' },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who read it; without a name.',
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
  'shouwen.crm.v1.ConsentChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.consent.changed.v1',
    title: 'ConsentChanged',
    description: 'A customer gave or withdrew consent.',
    type: 'object',
    properties: {
      consentId: { description: 'UUID of the consent.', type: 'string' },
      customerId: { description: 'The customer.', type: 'string' },
      purpose: { description: 'Code of the purpose.', type: 'string' },
      given: { description: 'Whether it is given now.', type: 'boolean' },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who wrote it down; without a name.',
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
  'shouwen.crm.v1.PrivacyRequestChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.privacy_request.changed.v1',
    title: 'PrivacyRequestChanged',
    description:
      'A request to erase a customer, or to read all that is known of them, was made, decided or done.',
    type: 'object',
    properties: {
      requestId: { description: 'UUID of the request.', type: 'string' },
      kind: {
        description: 'Erasure or access.',
        type: 'string',
        enum: [
          'PRIVACY_REQUEST_KIND_UNSPECIFIED',
          'PRIVACY_REQUEST_KIND_ERASURE',
          'PRIVACY_REQUEST_KIND_ACCESS',
        ],
      },
      state: {
        description: 'How far it is.',
        type: 'string',
        enum: [
          'PRIVACY_REQUEST_STATE_UNSPECIFIED',
          'PRIVACY_REQUEST_STATE_REQUESTED',
          'PRIVACY_REQUEST_STATE_APPROVED',
          'PRIVACY_REQUEST_STATE_DONE',
          'PRIVACY_REQUEST_STATE_REFUSED',
        ],
      },
      customerId: { description: 'The customer.', type: 'string' },
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
  'shouwen.crm.v1.CustomerErased': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.customer.erased.v1',
    title: 'CustomerErased',
    description:
      'A customer has to be erased: whoever keeps anything of them forgets who they were and confirms with `ErasureConfirmed`.',
    type: 'object',
    properties: {
      requestId: { description: 'UUID of the request, for the confirmation.', type: 'string' },
      customerId: { description: 'UUID of the customer.', type: 'string' },
      identities: {
        description: 'Identities under which services knew them.',
        type: 'array',
        items: {
          type: 'string',
          allOf: [{ pattern: '\\S', description: 'must contain something other than white space' }],
        },
      },
      pseudonymId: { description: 'Identity that takes the place of all of them.', type: 'string' },
      pseudonym: { description: 'Name that takes the place of theirs.', type: 'string' },
      sealedAddresses: {
        description:
          'Numbers and addresses by which they were reached, `tel:` and `mailto:`, as a JSON list, sealed with the key that the services of the platform share (AES-256-GCM, bound to `request_id`); empty when there are none.',
        type: 'string',
      },
      at: { description: 'When it was approved.', type: 'string', format: 'date-time' },
    },
  },
  'shouwen.crm.v1.PrivacySettingChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.privacy_setting.changed.v1',
    title: 'PrivacySettingChanged',
    description: 'A rule or limit of confidentiality was changed.',
    type: 'object',
    properties: {
      settingId: { description: 'UUID of the rule or limit.', type: 'string' },
      name: { description: 'Its name: of a limit, or role and field of a rule.', type: 'string' },
      value: { description: 'What it is now.', type: 'string' },
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
  'shouwen.crm.v1.ErasureConfirmed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.erasure.confirmed.v1',
    title: 'ErasureConfirmed',
    description: 'A service of the platform has erased a customer.',
    type: 'object',
    properties: {
      requestId: { description: 'UUID of the request.', type: 'string' },
      service: { description: 'Name of the service.', type: 'string' },
      at: { description: 'When it was finished.', type: 'string', format: 'date-time' },
    },
  },
  'shouwen.crm.v1.SurveyTemplatePublished': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.survey_template.published.v1',
    title: 'SurveyTemplatePublished',
    description: "A version of a survey's template was published.",
    type: 'object',
    properties: {
      code: { description: 'Code of the template.', type: 'string' },
      version: {
        description: 'The version.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      at: { description: 'When.', type: 'string', format: 'date-time' },
      actor: {
        description: 'By whom; without a name.',
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
  'shouwen.crm.v1.SurveyPolicyChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.survey_policy.changed.v1',
    title: 'SurveyPolicyChanged',
    description: 'The policy of surveys changed.',
    type: 'object',
    properties: {
      policy: {
        description: 'The policy after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.SurveyPolicy' }],
      },
      at: { description: 'When.', type: 'string', format: 'date-time' },
      actor: {
        description: 'By whom; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.SurveyPolicy': {
        description: 'How often customers may be asked, and for how long links are good.',
        type: 'object',
        properties: {
          version: {
            description: 'Counts the changes, from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          fatigueDays: {
            description: 'Over how many days invitations of a customer are counted.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          fatigueLimit: {
            description: 'How many invitations a customer may have in that time.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          linkDays: {
            description:
              'For how many days a link is good; the end of the campaign ends it earlier.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          repeatMonths: {
            description:
              'Months from a campaign to the next one like it, when its plan does not say.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          asksAfterTickets: {
            description:
              'True when customers are asked behind a link after the resolution of a ticket.',
            type: 'boolean',
          },
          mailedChannels: {
            description:
              'Ways tickets come in whose customers get that link by email, such as `email`; others are asked in the application.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          afterTicketsCounts: {
            description:
              'True when asking after a ticket counts for, and keeps to, the fatigue limit.',
            type: 'boolean',
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
  'shouwen.crm.v1.SurveyCampaignChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.survey_campaign.changed.v1',
    title: 'SurveyCampaignChanged',
    description: 'A campaign was planned, started, drew all it asks, or was closed.',
    type: 'object',
    properties: {
      campaignId: { description: 'UUID of the campaign.', type: 'string' },
      templateCode: { description: 'Code of the template.', type: 'string' },
      templateVersion: {
        description: 'Version of the template.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      channel: {
        description: 'How customers are asked.',
        type: 'string',
        enum: [
          'SURVEY_CHANNEL_UNSPECIFIED',
          'SURVEY_CHANNEL_ONLINE',
          'SURVEY_CHANNEL_PHONE',
          'SURVEY_CHANNEL_FOCUS_GROUP',
        ],
      },
      status: {
        description: 'Where it stands after the event.',
        type: 'string',
        enum: [
          'SURVEY_CAMPAIGN_STATUS_UNSPECIFIED',
          'SURVEY_CAMPAIGN_STATUS_PLANNED',
          'SURVEY_CAMPAIGN_STATUS_RUNNING',
          'SURVEY_CAMPAIGN_STATUS_CLOSED',
        ],
      },
      drawn: { description: 'True once all who are asked were drawn.', type: 'boolean' },
      startsAt: { description: 'When it starts.', type: 'string', format: 'date-time' },
      endsAt: { description: 'When it ends.', type: 'string', format: 'date-time' },
      at: { description: 'When.', type: 'string', format: 'date-time' },
      actor: {
        description: 'By whom; without a name.',
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
  'shouwen.crm.v1.SurveyInvitationSent': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.survey.invited.v1',
    title: 'SurveyInvitationSent',
    description: 'A customer is asked in a campaign.',
    type: 'object',
    properties: {
      invitationId: { description: 'UUID of the invitation.', type: 'string' },
      campaignId: { description: 'UUID of the campaign.', type: 'string' },
      customerId: {
        description: 'UUID of the customer; empty when the customer of a ticket has no record.',
        type: 'string',
      },
      subject: { description: 'What it is about.', type: 'string' },
      expiresAt: {
        description: 'Until when they can answer.',
        type: 'string',
        format: 'date-time',
      },
      at: { description: 'When.', type: 'string', format: 'date-time' },
    },
  },
  'shouwen.crm.v1.SurveyInvitationAnswered': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.survey.answered.v1',
    title: 'SurveyInvitationAnswered',
    description: 'A customer has answered.',
    type: 'object',
    properties: {
      invitationId: { description: 'UUID of the invitation.', type: 'string' },
      campaignId: { description: 'UUID of the campaign.', type: 'string' },
      customerId: {
        description: 'UUID of the customer; empty when the customer of a ticket has no record.',
        type: 'string',
      },
      subject: { description: 'What it is about.', type: 'string' },
      channel: {
        description: 'How it was answered.',
        type: 'string',
        enum: [
          'SURVEY_CHANNEL_UNSPECIFIED',
          'SURVEY_CHANNEL_ONLINE',
          'SURVEY_CHANNEL_PHONE',
          'SURVEY_CHANNEL_FOCUS_GROUP',
        ],
      },
      at: { description: 'When.', type: 'string', format: 'date-time' },
      ticketId: {
        description: 'UUID of the ticket whose resolution was rated; empty for other surveys.',
        type: 'string',
      },
      ticketSurveyId: {
        description: 'UUID of the survey by which ticketing asked; empty for other surveys.',
        type: 'string',
      },
      score: {
        description:
          'From 1 to 10, how satisfied the customer is with the resolution; absent for other surveys.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
    },
  },
  'shouwen.crm.v1.SurveyInvitationMailed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.survey.mailed.v1',
    title: 'SurveyInvitationMailed',
    description: 'The mail with the link of an invitation was sent, or given up.',
    type: 'object',
    properties: {
      mailId: { description: 'UUID of the mail.', type: 'string' },
      invitationId: { description: 'UUID of the invitation.', type: 'string' },
      campaignId: { description: 'UUID of the campaign.', type: 'string' },
      state: {
        description: 'How it ended.',
        type: 'string',
        enum: [
          'SURVEY_MAIL_STATE_UNSPECIFIED',
          'SURVEY_MAIL_STATE_QUEUED',
          'SURVEY_MAIL_STATE_SENT',
          'SURVEY_MAIL_STATE_FAILED',
          'SURVEY_MAIL_STATE_NO_ADDRESS',
        ],
      },
      reason: {
        description: 'Why it was given up: a code without words; empty when it was sent.',
        type: 'string',
      },
      at: { description: 'When.', type: 'string', format: 'date-time' },
    },
  },
  'shouwen.crm.v1.CustomerTierChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.customer.tier_changed.v1',
    title: 'CustomerTierChanged',
    description: 'A customer has another tier, or has it for another reason.',
    type: 'object',
    properties: {
      standing: {
        description: 'How the customer stands after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.StandingFacts' }],
      },
      fromTier: {
        description: 'Code of the tier before; empty when there was none.',
        type: 'string',
      },
      cause: {
        description: 'What made it change.',
        type: 'string',
        enum: [
          'TIER_CAUSE_UNSPECIFIED',
          'TIER_CAUSE_TRANSACTION',
          'TIER_CAUSE_REVIEW',
          'TIER_CAUSE_OVERRIDE',
          'TIER_CAUSE_OVERRIDE_ENDED',
          'TIER_CAUSE_OVERRIDE_EXPIRED',
          'TIER_CAUSE_MERGE',
        ],
      },
      ruleSetNumber: {
        description: 'Number of the set of rules that were in force.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
    },
    definitions: {
      'shouwen.crm.v1.StandingFacts': {
        description: 'How a customer stands after an event.',
        type: 'object',
        properties: {
          customerId: { description: 'UUID of the customer.', type: 'string' },
          tier: { description: 'Code of the tier; empty when there is none yet.', type: 'string' },
          since: { description: 'Since when they have it.', type: 'string', format: 'date-time' },
          overriddenUntil: {
            description:
              "Until when somebody's word stands in place of the rules; absent when nobody's does.",
            type: 'string',
            format: 'date-time',
          },
          dedicatedAgentId: {
            description:
              'Identity of the agent who is there for this customer; empty when nobody is.',
            type: 'string',
          },
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
  'shouwen.crm.v1.CustomerDedicatedAgentChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.customer.dedicated_agent_changed.v1',
    title: 'CustomerDedicatedAgentChanged',
    description: 'Another agent is there for a customer, or nobody any more.',
    type: 'object',
    properties: {
      standing: {
        description: 'How the customer stands after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.StandingFacts' }],
      },
      fromAgentId: {
        description: 'Identity of the agent before; empty when nobody was.',
        type: 'string',
      },
    },
    definitions: {
      'shouwen.crm.v1.StandingFacts': {
        description: 'How a customer stands after an event.',
        type: 'object',
        properties: {
          customerId: { description: 'UUID of the customer.', type: 'string' },
          tier: { description: 'Code of the tier; empty when there is none yet.', type: 'string' },
          since: { description: 'Since when they have it.', type: 'string', format: 'date-time' },
          overriddenUntil: {
            description:
              "Until when somebody's word stands in place of the rules; absent when nobody's does.",
            type: 'string',
            format: 'date-time',
          },
          dedicatedAgentId: {
            description:
              'Identity of the agent who is there for this customer; empty when nobody is.',
            type: 'string',
          },
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
  'shouwen.crm.v1.TierRuleSetChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.tier_rules.changed.v1',
    title: 'TierRuleSetChanged',
    description: 'A set of tier rules was drafted, changed, published or retired.',
    type: 'object',
    properties: {
      ruleSetId: { description: 'UUID of the set of rules.', type: 'string' },
      number: {
        description: 'Counts the sets of rules from 1.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      status: {
        description: 'Draft, published or retired.',
        type: 'string',
        enum: [
          'TIER_RULE_SET_STATUS_UNSPECIFIED',
          'TIER_RULE_SET_STATUS_DRAFT',
          'TIER_RULE_SET_STATUS_PUBLISHED',
          'TIER_RULE_SET_STATUS_RETIRED',
        ],
      },
      rules: {
        description: 'The rules.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TierRules' }],
      },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.TierRules': {
        description: "How a customer's orders become a tier.",
        type: 'object',
        properties: {
          currency: {
            description:
              'Currency in which amounts are measured, three capital letters of ISO 4217.',
            type: 'string',
            maxLength: 3,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          rates: {
            description:
              'Other currencies; what was spent in one that is not named counts nothing, and explanations say so.',
            type: 'array',
            maxItems: 50,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CurrencyRate' }] },
          },
          measures: {
            description: 'What is measured.',
            type: 'array',
            minItems: 1,
            maxItems: 4,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TierMeasure' }] },
          },
          tiers: {
            description: 'The tiers, best first; the last takes everybody.',
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TierDefinition' }] },
          },
        },
        required: ['currency', 'measures', 'tiers'],
      },
      'shouwen.crm.v1.CurrencyRate': {
        description: 'What a unit of a currency is worth in the currency of the rules.',
        type: 'object',
        properties: {
          currency: {
            description: 'Currency, three capital letters of ISO 4217.',
            type: 'string',
            maxLength: 3,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          rate: { description: 'Units of the currency of the rules; more than 0.', type: 'number' },
        },
        required: ['currency'],
      },
      'shouwen.crm.v1.TierMeasure': {
        description: 'How one thing is measured and what it counts.',
        type: 'object',
        properties: {
          kind: {
            description: 'What is measured; each at most once.',
            type: 'string',
            enum: [
              'TIER_MEASURE_KIND_AMOUNT',
              'TIER_MEASURE_KIND_FREQUENCY',
              'TIER_MEASURE_KIND_TENURE',
              'TIER_MEASURE_KIND_RECENCY',
            ],
          },
          weight: {
            description: 'Its weight among the measures, 1 to 100.',
            type: 'integer',
            minimum: 1,
            maximum: 100,
          },
          windowDays: {
            description: 'Days that amount and frequency look back; 0 for tenure and recency.',
            type: 'integer',
            minimum: 0,
            maximum: 3660,
          },
          steps: {
            description: 'Points by value, in the order of `from`.',
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TierStep' }] },
          },
        },
        required: ['kind', 'steps'],
      },
      'shouwen.crm.v1.TierStep': {
        description: 'From a value on, a measure is worth so many points.',
        type: 'object',
        properties: {
          from: {
            description: 'The value from which on; the first step begins at 0.',
            type: 'number',
          },
          points: { description: 'Points, 0 to 100.', type: 'integer', minimum: 0, maximum: 100 },
        },
      },
      'shouwen.crm.v1.TierDefinition': {
        description: 'One tier.',
        type: 'object',
        properties: {
          code: {
            description: 'Code under which other services know it, such as `vip`.',
            type: 'string',
            maxLength: 50,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          name: {
            description: 'Name in English.',
            type: 'string',
            maxLength: 100,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          nameZh: {
            description: 'Name in Chinese.',
            type: 'string',
            maxLength: 100,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          enterAt: {
            description: 'Score from which on a customer rises to it.',
            type: 'integer',
            minimum: 0,
            maximum: 100,
          },
          leaveBelow: {
            description:
              "Score below which a customer falls out of it; lower than `enter_at`, so that customers don't flap.",
            type: 'integer',
            minimum: 0,
            maximum: 100,
          },
        },
        required: ['code', 'name', 'nameZh'],
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
  'shouwen.crm.v1.TieringPolicyChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.crm.tiering_policy.changed.v1',
    title: 'TieringPolicyChanged',
    description: 'It changed when and how all customers are looked at.',
    type: 'object',
    properties: {
      policyId: { description: 'UUID of the policy.', type: 'string' },
      schedule: {
        description: 'When and how customers are looked at.',
        allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TierReviewSchedule' }],
      },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.crm.v1.TierReviewSchedule': {
        description: 'When and how all customers are looked at.',
        type: 'object',
        properties: {
          nightAt: {
            description: 'Time of day at which it begins, such as `02:00`.',
            type: 'string',
            maxLength: 5,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          timeZone: {
            description: 'Time zone in which that is meant, such as `Asia/Shanghai`.',
            type: 'string',
            maxLength: 60,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
          batchRows: {
            description: 'Customers that are looked at in a step.',
            type: 'integer',
            minimum: 1,
            maximum: 10000,
          },
          sampleRows: {
            description:
              'Customers whom a simulation names of those who would move in the same way.',
            type: 'integer',
            minimum: 0,
            maximum: 100,
          },
        },
        required: ['nightAt', 'timeZone'],
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
  'shouwen.ticketing.v1.ChatStarted': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.chat.started.v1',
    title: 'ChatStarted',
    description: 'A customer began a chat.',
    type: 'object',
    properties: {
      chat: {
        description: 'The chat.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.ChatFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.ChatFacts': {
        description: 'What every event of a chat tells.',
        type: 'object',
        properties: {
          chatId: { description: 'UUID of the chat.', type: 'string' },
          ticketId: { description: 'UUID of the ticket that its messages are on.', type: 'string' },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          agentId: {
            description: 'Identity of who has it, or had it last; empty while nobody ever had.',
            type: 'string',
          },
          state: {
            description: 'Where it is in its life.',
            type: 'string',
            enum: [
              'CHAT_STATE_UNSPECIFIED',
              'CHAT_STATE_WAITING',
              'CHAT_STATE_OPEN',
              'CHAT_STATE_ENDED',
            ],
          },
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
  'shouwen.ticketing.v1.ChatMessageAdded': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.chat.message_added.v1',
    title: 'ChatMessageAdded',
    description: 'Somebody said something in a chat.',
    type: 'object',
    properties: {
      chat: {
        description: 'The chat.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.ChatFacts' }],
      },
      fromCustomer: { description: "True when it came from the customer's side.", type: 'boolean' },
    },
    definitions: {
      'shouwen.ticketing.v1.ChatFacts': {
        description: 'What every event of a chat tells.',
        type: 'object',
        properties: {
          chatId: { description: 'UUID of the chat.', type: 'string' },
          ticketId: { description: 'UUID of the ticket that its messages are on.', type: 'string' },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          agentId: {
            description: 'Identity of who has it, or had it last; empty while nobody ever had.',
            type: 'string',
          },
          state: {
            description: 'Where it is in its life.',
            type: 'string',
            enum: [
              'CHAT_STATE_UNSPECIFIED',
              'CHAT_STATE_WAITING',
              'CHAT_STATE_OPEN',
              'CHAT_STATE_ENDED',
            ],
          },
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
  'shouwen.ticketing.v1.ChatAgentJoined': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.chat.agent_joined.v1',
    title: 'ChatAgentJoined',
    description: 'Somebody has a chat from now on.',
    type: 'object',
    properties: {
      chat: {
        description: 'The chat.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.ChatFacts' }],
      },
      previousAgentId: {
        description: 'Identity of who had it before; empty when nobody had.',
        type: 'string',
      },
      waitedSeconds: {
        description: 'How long the customer had waited; 0 when somebody had the chat before.',
        type: 'number',
      },
    },
    definitions: {
      'shouwen.ticketing.v1.ChatFacts': {
        description: 'What every event of a chat tells.',
        type: 'object',
        properties: {
          chatId: { description: 'UUID of the chat.', type: 'string' },
          ticketId: { description: 'UUID of the ticket that its messages are on.', type: 'string' },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          agentId: {
            description: 'Identity of who has it, or had it last; empty while nobody ever had.',
            type: 'string',
          },
          state: {
            description: 'Where it is in its life.',
            type: 'string',
            enum: [
              'CHAT_STATE_UNSPECIFIED',
              'CHAT_STATE_WAITING',
              'CHAT_STATE_OPEN',
              'CHAT_STATE_ENDED',
            ],
          },
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
  'shouwen.ticketing.v1.ChatAgentLeft': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.chat.agent_left.v1',
    title: 'ChatAgentLeft',
    description: 'Who had a chat gave it back; the customer waits again.',
    type: 'object',
    properties: {
      chat: {
        description: 'The chat.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.ChatFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.ChatFacts': {
        description: 'What every event of a chat tells.',
        type: 'object',
        properties: {
          chatId: { description: 'UUID of the chat.', type: 'string' },
          ticketId: { description: 'UUID of the ticket that its messages are on.', type: 'string' },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          agentId: {
            description: 'Identity of who has it, or had it last; empty while nobody ever had.',
            type: 'string',
          },
          state: {
            description: 'Where it is in its life.',
            type: 'string',
            enum: [
              'CHAT_STATE_UNSPECIFIED',
              'CHAT_STATE_WAITING',
              'CHAT_STATE_OPEN',
              'CHAT_STATE_ENDED',
            ],
          },
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
  'shouwen.ticketing.v1.ChatMoved': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.chat.moved.v1',
    title: 'ChatMoved',
    description: 'The ticket of a chat was merged; the chat goes on, on the other one.',
    type: 'object',
    properties: {
      chat: {
        description: 'The chat.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.ChatFacts' }],
      },
      previousTicketId: { description: 'UUID of the ticket that it was on.', type: 'string' },
    },
    definitions: {
      'shouwen.ticketing.v1.ChatFacts': {
        description: 'What every event of a chat tells.',
        type: 'object',
        properties: {
          chatId: { description: 'UUID of the chat.', type: 'string' },
          ticketId: { description: 'UUID of the ticket that its messages are on.', type: 'string' },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          agentId: {
            description: 'Identity of who has it, or had it last; empty while nobody ever had.',
            type: 'string',
          },
          state: {
            description: 'Where it is in its life.',
            type: 'string',
            enum: [
              'CHAT_STATE_UNSPECIFIED',
              'CHAT_STATE_WAITING',
              'CHAT_STATE_OPEN',
              'CHAT_STATE_ENDED',
            ],
          },
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
  'shouwen.ticketing.v1.ChatEnded': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.chat.ended.v1',
    title: 'ChatEnded',
    description: 'A chat is over.',
    type: 'object',
    properties: {
      chat: {
        description: 'The chat.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.ChatFacts' }],
      },
      reason: {
        description: 'Why.',
        type: 'string',
        enum: [
          'CHAT_END_REASON_UNSPECIFIED',
          'CHAT_END_REASON_BY_CUSTOMER',
          'CHAT_END_REASON_BY_AGENT',
          'CHAT_END_REASON_IDLE',
          'CHAT_END_REASON_NO_AGENT',
        ],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.ChatFacts': {
        description: 'What every event of a chat tells.',
        type: 'object',
        properties: {
          chatId: { description: 'UUID of the chat.', type: 'string' },
          ticketId: { description: 'UUID of the ticket that its messages are on.', type: 'string' },
          customerId: { description: 'Identity of the customer.', type: 'string' },
          agentId: {
            description: 'Identity of who has it, or had it last; empty while nobody ever had.',
            type: 'string',
          },
          state: {
            description: 'Where it is in its life.',
            type: 'string',
            enum: [
              'CHAT_STATE_UNSPECIFIED',
              'CHAT_STATE_WAITING',
              'CHAT_STATE_OPEN',
              'CHAT_STATE_ENDED',
            ],
          },
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
  'shouwen.ticketing.v1.ChatTyping': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.chat.typing.v1',
    title: 'ChatTyping',
    description:
      'Somebody writes in a chat right now. Soon worth nothing, so it has a topic of its own that keeps it for an hour.',
    type: 'object',
    properties: {
      typingId: {
        description: 'UUID of who writes in which chat; the aggregate of this event.',
        type: 'string',
      },
      chatId: { description: 'UUID of the chat.', type: 'string' },
      personId: { description: 'Identity of who writes.', type: 'string' },
      fromCustomer: { description: 'True when it is the customer.', type: 'boolean' },
      until: {
        description: 'Until when that is taken for true.',
        type: 'string',
        format: 'date-time',
      },
    },
  },
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
  'shouwen.ticketing.v1.TicketTransferOffered': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.transfer_offered.v1',
    title: 'TicketTransferOffered',
    description: 'A ticket was offered to somebody else; its owner goes on owning it.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      transferId: { description: 'UUID of the transfer.', type: 'string' },
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
  'shouwen.ticketing.v1.TicketTransferRefused': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.transfer_refused.v1',
    title: 'TicketTransferRefused',
    description: 'The receiver refused an offered ticket.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      transferId: { description: 'UUID of the transfer.', type: 'string' },
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
  'shouwen.ticketing.v1.TicketTransferWithdrawn': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.transfer_withdrawn.v1',
    title: 'TicketTransferWithdrawn',
    description: 'An offered ticket was not given away after all.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      transferId: { description: 'UUID of the transfer.', type: 'string' },
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
  'shouwen.ticketing.v1.TicketTransferExpired': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.transfer_expired.v1',
    title: 'TicketTransferExpired',
    description: 'Nobody answered the offer of a ticket within its limit.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      transferId: { description: 'UUID of the transfer.', type: 'string' },
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
  'shouwen.ticketing.v1.TicketFlagged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.flagged.v1',
    title: 'TicketFlagged',
    description: 'A ticket was flagged, because it is passed around or has nobody to go to.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      flag: {
        description: 'The flag.',
        type: 'string',
        enum: [
          'TICKET_FLAG_KIND_UNSPECIFIED',
          'TICKET_FLAG_KIND_PASSED_AROUND',
          'TICKET_FLAG_KIND_RETURNED',
          'TICKET_FLAG_KIND_NO_BACKSTOP',
        ],
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
  'shouwen.ticketing.v1.TransferOffered': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.transfer.offered.v1',
    title: 'TransferOffered',
    description: 'A ticket was offered to a person or a team.',
    type: 'object',
    properties: {
      transfer: {
        description: 'The transfer after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TransferFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TransferFacts': {
        description: 'What every event of a transfer tells.',
        type: 'object',
        properties: {
          transferId: { description: 'UUID of the transfer.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TRANSFER_STATUS_UNSPECIFIED',
              'TRANSFER_STATUS_OFFERED',
              'TRANSFER_STATUS_ACCEPTED',
              'TRANSFER_STATUS_REFUSED',
              'TRANSFER_STATUS_WITHDRAWN',
              'TRANSFER_STATUS_EXPIRED',
            ],
          },
          senderId: {
            description: 'Identity of who owns the ticket until it is accepted.',
            type: 'string',
          },
          toPersonId: {
            description: 'Identity of who is to take it; empty when it is offered to a team.',
            type: 'string',
          },
          toTeamId: {
            description: 'UUID of the team it is offered to; empty when it is offered to a person.',
            type: 'string',
          },
          expiresAt: {
            description: 'When the offer ends unanswered.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.ticketing.v1.TransferAccepted': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.transfer.accepted.v1',
    title: 'TransferAccepted',
    description: 'Somebody took an offered ticket.',
    type: 'object',
    properties: {
      transfer: {
        description: 'The transfer after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TransferFacts' }],
      },
      receiverId: { description: 'Identity of who owns the ticket now.', type: 'string' },
      onBehalf: {
        description: 'True when somebody else accepted it for the receiver.',
        type: 'boolean',
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TransferFacts': {
        description: 'What every event of a transfer tells.',
        type: 'object',
        properties: {
          transferId: { description: 'UUID of the transfer.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TRANSFER_STATUS_UNSPECIFIED',
              'TRANSFER_STATUS_OFFERED',
              'TRANSFER_STATUS_ACCEPTED',
              'TRANSFER_STATUS_REFUSED',
              'TRANSFER_STATUS_WITHDRAWN',
              'TRANSFER_STATUS_EXPIRED',
            ],
          },
          senderId: {
            description: 'Identity of who owns the ticket until it is accepted.',
            type: 'string',
          },
          toPersonId: {
            description: 'Identity of who is to take it; empty when it is offered to a team.',
            type: 'string',
          },
          toTeamId: {
            description: 'UUID of the team it is offered to; empty when it is offered to a person.',
            type: 'string',
          },
          expiresAt: {
            description: 'When the offer ends unanswered.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.ticketing.v1.TransferRefused': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.transfer.refused.v1',
    title: 'TransferRefused',
    description: 'The receiver refused.',
    type: 'object',
    properties: {
      transfer: {
        description: 'The transfer after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TransferFacts' }],
      },
      citesRule: { description: 'True when the refusal cites a rule.', type: 'boolean' },
    },
    definitions: {
      'shouwen.ticketing.v1.TransferFacts': {
        description: 'What every event of a transfer tells.',
        type: 'object',
        properties: {
          transferId: { description: 'UUID of the transfer.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TRANSFER_STATUS_UNSPECIFIED',
              'TRANSFER_STATUS_OFFERED',
              'TRANSFER_STATUS_ACCEPTED',
              'TRANSFER_STATUS_REFUSED',
              'TRANSFER_STATUS_WITHDRAWN',
              'TRANSFER_STATUS_EXPIRED',
            ],
          },
          senderId: {
            description: 'Identity of who owns the ticket until it is accepted.',
            type: 'string',
          },
          toPersonId: {
            description: 'Identity of who is to take it; empty when it is offered to a team.',
            type: 'string',
          },
          toTeamId: {
            description: 'UUID of the team it is offered to; empty when it is offered to a person.',
            type: 'string',
          },
          expiresAt: {
            description: 'When the offer ends unanswered.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.ticketing.v1.TransferWithdrawn': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.transfer.withdrawn.v1',
    title: 'TransferWithdrawn',
    description:
      'The offer was taken back, or the ticket got another owner or a resolution meanwhile.',
    type: 'object',
    properties: {
      transfer: {
        description: 'The transfer after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TransferFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TransferFacts': {
        description: 'What every event of a transfer tells.',
        type: 'object',
        properties: {
          transferId: { description: 'UUID of the transfer.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TRANSFER_STATUS_UNSPECIFIED',
              'TRANSFER_STATUS_OFFERED',
              'TRANSFER_STATUS_ACCEPTED',
              'TRANSFER_STATUS_REFUSED',
              'TRANSFER_STATUS_WITHDRAWN',
              'TRANSFER_STATUS_EXPIRED',
            ],
          },
          senderId: {
            description: 'Identity of who owns the ticket until it is accepted.',
            type: 'string',
          },
          toPersonId: {
            description: 'Identity of who is to take it; empty when it is offered to a team.',
            type: 'string',
          },
          toTeamId: {
            description: 'UUID of the team it is offered to; empty when it is offered to a person.',
            type: 'string',
          },
          expiresAt: {
            description: 'When the offer ends unanswered.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.ticketing.v1.TransferExpired': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.transfer.expired.v1',
    title: 'TransferExpired',
    description: 'Nobody answered within the limit.',
    type: 'object',
    properties: {
      transfer: {
        description: 'The transfer after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TransferFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.TransferFacts': {
        description: 'What every event of a transfer tells.',
        type: 'object',
        properties: {
          transferId: { description: 'UUID of the transfer.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'TRANSFER_STATUS_UNSPECIFIED',
              'TRANSFER_STATUS_OFFERED',
              'TRANSFER_STATUS_ACCEPTED',
              'TRANSFER_STATUS_REFUSED',
              'TRANSFER_STATUS_WITHDRAWN',
              'TRANSFER_STATUS_EXPIRED',
            ],
          },
          senderId: {
            description: 'Identity of who owns the ticket until it is accepted.',
            type: 'string',
          },
          toPersonId: {
            description: 'Identity of who is to take it; empty when it is offered to a team.',
            type: 'string',
          },
          toTeamId: {
            description: 'UUID of the team it is offered to; empty when it is offered to a person.',
            type: 'string',
          },
          expiresAt: {
            description: 'When the offer ends unanswered.',
            type: 'string',
            format: 'date-time',
          },
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
  'shouwen.ticketing.v1.DutyOpened': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.duty.opened.v1',
    title: 'DutyOpened',
    description: 'Somebody owes something on a ticket from now on.',
    type: 'object',
    properties: {
      duty: {
        description: 'The duty.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DutyFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.DutyFacts': {
        description: 'What every event of a duty tells.',
        type: 'object',
        properties: {
          dutyId: { description: 'UUID of the duty.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          kind: {
            description: 'What is owed.',
            type: 'string',
            enum: [
              'DUTY_KIND_UNSPECIFIED',
              'DUTY_KIND_ANSWER',
              'DUTY_KIND_GUIDE',
              'DUTY_KIND_TRANSFER',
              'DUTY_KIND_REPORT_UPWARD',
            ],
          },
          personId: { description: 'Identity of who owes it.', type: 'string' },
          firstAsked: {
            description: "True when it is owed by the ticket's first-asked owner.",
            type: 'boolean',
          },
          channel: {
            description: 'The way the question came in.',
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
          cause: {
            description: 'Why it was opened or released.',
            type: 'string',
            enum: [
              'DUTY_CAUSE_UNSPECIFIED',
              'DUTY_CAUSE_OPENED',
              'DUTY_CAUSE_CLAIMED',
              'DUTY_CAUSE_ASSIGNED',
              'DUTY_CAUSE_ACCEPTED',
              'DUTY_CAUSE_OFFERED',
              'DUTY_CAUSE_REFUSED',
              'DUTY_CAUSE_WITHDRAWN',
              'DUTY_CAUSE_EXPIRED',
              'DUTY_CAUSE_BACKSTOP',
              'DUTY_CAUSE_RESOLVED',
              'DUTY_CAUSE_REOPENED',
              'DUTY_CAUSE_MERGED',
              'DUTY_CAUSE_UNMERGED',
            ],
          },
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
  'shouwen.ticketing.v1.DutyReleased': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.duty.released.v1',
    title: 'DutyReleased',
    description: 'Somebody owes it no longer.',
    type: 'object',
    properties: {
      duty: {
        description: 'The duty.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DutyFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.DutyFacts': {
        description: 'What every event of a duty tells.',
        type: 'object',
        properties: {
          dutyId: { description: 'UUID of the duty.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          kind: {
            description: 'What is owed.',
            type: 'string',
            enum: [
              'DUTY_KIND_UNSPECIFIED',
              'DUTY_KIND_ANSWER',
              'DUTY_KIND_GUIDE',
              'DUTY_KIND_TRANSFER',
              'DUTY_KIND_REPORT_UPWARD',
            ],
          },
          personId: { description: 'Identity of who owes it.', type: 'string' },
          firstAsked: {
            description: "True when it is owed by the ticket's first-asked owner.",
            type: 'boolean',
          },
          channel: {
            description: 'The way the question came in.',
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
          cause: {
            description: 'Why it was opened or released.',
            type: 'string',
            enum: [
              'DUTY_CAUSE_UNSPECIFIED',
              'DUTY_CAUSE_OPENED',
              'DUTY_CAUSE_CLAIMED',
              'DUTY_CAUSE_ASSIGNED',
              'DUTY_CAUSE_ACCEPTED',
              'DUTY_CAUSE_OFFERED',
              'DUTY_CAUSE_REFUSED',
              'DUTY_CAUSE_WITHDRAWN',
              'DUTY_CAUSE_EXPIRED',
              'DUTY_CAUSE_BACKSTOP',
              'DUTY_CAUSE_RESOLVED',
              'DUTY_CAUSE_REOPENED',
              'DUTY_CAUSE_MERGED',
              'DUTY_CAUSE_UNMERGED',
            ],
          },
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
  'shouwen.ticketing.v1.DutyPolicyChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.duty_policy.changed.v1',
    title: 'DutyPolicyChanged',
    description: 'The limits of first-asked responsibility changed.',
    type: 'object',
    properties: {
      policyId: { description: 'UUID of the policy.', type: 'string' },
      version: {
        description: 'Its version; the same as `sequence`.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      limits: {
        description: 'The limits from now on.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DutyLimits' }],
      },
      at: { description: 'When it happened.', type: 'string', format: 'date-time' },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.DutyLimits': {
        description: 'What a duty policy says.',
        type: 'object',
        properties: {
          maxTransfers: {
            description: 'A ticket that is transferred more often than this is flagged.',
            type: 'integer',
            minimum: 1,
            maximum: 100,
          },
          offerLimitSeconds: {
            description: 'Seconds after which an unanswered offer ends.',
            type: 'integer',
            minimum: 1,
            maximum: 2592000,
          },
          unownedLimitSeconds: {
            description: 'Seconds for which nobody may own a ticket.',
            type: 'integer',
            minimum: 1,
            maximum: 2592000,
          },
          maxRefusals: {
            description:
              'A ticket that was refused this often since it last changed hands goes to the backstop owner.',
            type: 'integer',
            minimum: 1,
            maximum: 100,
          },
          firstResponseLimitSeconds: {
            description:
              'Seconds, as the clock on the wall runs, within which a question gets its first response; for the monthly report.',
            type: 'integer',
            minimum: 60,
            maximum: 2592000,
          },
          backstopOwnerId: {
            description: 'Identity of who takes what nobody takes (兜底); empty when nobody does.',
            type: 'string',
            maxLength: 200,
          },
          teamBackstops: {
            description: 'Who takes it for the tickets of a team, instead.',
            type: 'array',
            maxItems: 200,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TeamBackstop' }] },
          },
        },
      },
      'shouwen.ticketing.v1.TeamBackstop': {
        description: 'Who takes what nobody of a team takes.',
        type: 'object',
        properties: {
          teamId: {
            description: 'UUID of the team.',
            type: 'string',
            allOf: [
              {
                pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
                description: 'must be a UUID',
              },
            ],
          },
          ownerId: {
            description: 'Identity of the person.',
            type: 'string',
            maxLength: 200,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
            ],
          },
        },
        required: ['teamId', 'ownerId'],
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
  'shouwen.ticketing.v1.ComplianceReportBuilt': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.compliance_report.built.v1',
    title: 'ComplianceReportBuilt',
    description: 'The report of a month is complete and waits to be published.',
    type: 'object',
    properties: {
      reportId: { description: 'UUID of the report.', type: 'string' },
      month: { description: 'The month, such as `2026-03`.', type: 'string' },
      breachCount: {
        description: 'How many breaches it counts.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      ticketCount: {
        description: 'How many tickets they are about.',
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
  'shouwen.ticketing.v1.ComplianceReportPublished': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.compliance_report.published.v1',
    title: 'ComplianceReportPublished',
    description: 'The report of a month was published.',
    type: 'object',
    properties: {
      reportId: { description: 'UUID of the report.', type: 'string' },
      month: { description: 'The month, such as `2026-03`.', type: 'string' },
      breachCount: {
        description: 'How many breaches it counts.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      ticketCount: {
        description: 'How many tickets they are about.',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
  'shouwen.ticketing.v1.TicketQueued': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.queued.v1',
    title: 'TicketQueued',
    description: 'A ticket waits in the queue of a team, since nobody suitable was free.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      previousTeamId: {
        description: 'UUID of the team whose queue it was in before; empty when it was in none.',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
  'shouwen.ticketing.v1.TicketPaused': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.paused.v1',
    title: 'TicketPaused',
    description: 'Work on a ticket rests.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      reason: {
        description: 'What it waits for.',
        type: 'string',
        enum: [
          'WAITING_REASON_UNSPECIFIED',
          'WAITING_REASON_CUSTOMER',
          'WAITING_REASON_APPOINTMENT',
        ],
      },
      until: {
        description: 'When work goes on by itself; absent when that is not said.',
        type: 'string',
        format: 'date-time',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
  'shouwen.ticketing.v1.TicketResumed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.resumed.v1',
    title: 'TicketResumed',
    description: 'Work on a ticket goes on.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      cause: {
        description: 'What ended the waiting.',
        type: 'string',
        enum: [
          'RESUME_CAUSE_UNSPECIFIED',
          'RESUME_CAUSE_REQUESTED',
          'RESUME_CAUSE_CUSTOMER_MESSAGE',
          'RESUME_CAUSE_TIME_REACHED',
        ],
      },
      waitedSeconds: {
        description: 'Seconds that it waited, as the clock on the wall runs.',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
  'shouwen.ticketing.v1.TicketCallLinked': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.call_linked.v1',
    title: 'TicketCallLinked',
    description: 'A call became part of a ticket.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      callId: { description: 'UUID of the call.', type: 'string' },
      answers: {
        description: "True when it is the department's answer to what the customer asked last.",
        type: 'boolean',
      },
      firstResponseSeconds: {
        description:
          'Seconds from the opening of the ticket to this answer, when it is the first one.',
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
  'shouwen.ticketing.v1.TicketDeadlineMoved': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.ticket.deadline_moved.v1',
    title: 'TicketDeadlineMoved',
    description: 'Somebody moved one of the deadlines of a ticket by hand.',
    type: 'object',
    properties: {
      ticket: {
        description: 'The ticket after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TicketFacts' }],
      },
      clockId: { description: 'UUID of the cycle of the clock.', type: 'string' },
      target: {
        description: 'What the clock measures.',
        type: 'string',
        enum: [
          'SLA_TARGET_UNSPECIFIED',
          'SLA_TARGET_FIRST_RESPONSE',
          'SLA_TARGET_NEXT_RESPONSE',
          'SLA_TARGET_RESOLUTION',
        ],
      },
      previousDueAt: {
        description: 'When it was due before.',
        type: 'string',
        format: 'date-time',
      },
      dueAt: { description: 'When it is due now.', type: 'string', format: 'date-time' },
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
              'TICKET_STATUS_WAITING',
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
          urgency: {
            description: 'How soon it has to be answered; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'URGENCY_UNSPECIFIED',
              'URGENCY_LOW',
              'URGENCY_MEDIUM',
              'URGENCY_HIGH',
              'URGENCY_CRITICAL',
            ],
          },
          complexity: {
            description: 'How much it takes; unspecified while nobody has said.',
            type: 'string',
            enum: [
              'COMPLEXITY_UNSPECIFIED',
              'COMPLEXITY_SIMPLE',
              'COMPLEXITY_MODERATE',
              'COMPLEXITY_COMPLEX',
            ],
          },
          gradeOverridden: {
            description: 'True when a person chose the grade, whatever the matrix says.',
            type: 'boolean',
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
      handlerIds: {
        description: 'Identities of who handled the ticket: they never rate it.',
        type: 'array',
        items: {
          type: 'string',
          allOf: [{ pattern: '\\S', description: 'must contain something other than white space' }],
        },
      },
      ticketNumber: { description: 'Number of the ticket.', type: 'string' },
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
  'shouwen.ticketing.v1.PageStarted': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.page.started.v1',
    title: 'PageStarted',
    description: 'A ticket became urgent and people are paged until one of them acknowledges it.',
    type: 'object',
    properties: {
      page: {
        description: 'The page after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.PageFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.PageFacts': {
        description: 'What every event of a page tells.',
        type: 'object',
        properties: {
          pageId: { description: 'UUID of the page.', type: 'string' },
          ticketId: { description: 'UUID of its ticket.', type: 'string' },
          ticketNumber: { description: 'Number of the ticket for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'PAGE_STATUS_UNSPECIFIED',
              'PAGE_STATUS_CLIMBING',
              'PAGE_STATUS_ACKNOWLEDGED',
              'PAGE_STATUS_EXHAUSTED',
              'PAGE_STATUS_ENDED',
            ],
          },
          ladderVersion: {
            description: 'Version of the ladder it climbs.',
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
  'shouwen.ticketing.v1.PageStepFired': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.page.step_fired.v1',
    title: 'PageStepFired',
    description: 'A step of the ladder was fired.',
    type: 'object',
    properties: {
      page: {
        description: 'The page after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.PageFacts' }],
      },
      step: {
        description: 'Its place in the ladder, from 0.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      target: {
        description: 'Whom it was for.',
        type: 'string',
        enum: [
          'PAGE_TARGET_UNSPECIFIED',
          'PAGE_TARGET_SUPERVISOR',
          'PAGE_TARGET_MANAGER',
          'PAGE_TARGET_TEAM_SUPERVISOR',
          'PAGE_TARGET_PERSON',
        ],
      },
      pagedIds: {
        description: 'Who was paged.',
        type: 'array',
        items: {
          type: 'string',
          allOf: [{ pattern: '\\S', description: 'must contain something other than white space' }],
        },
      },
      nobodyOnDuty: {
        description: 'True when nobody could be paged, so that the next step was fired at once.',
        type: 'boolean',
      },
    },
    definitions: {
      'shouwen.ticketing.v1.PageFacts': {
        description: 'What every event of a page tells.',
        type: 'object',
        properties: {
          pageId: { description: 'UUID of the page.', type: 'string' },
          ticketId: { description: 'UUID of its ticket.', type: 'string' },
          ticketNumber: { description: 'Number of the ticket for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'PAGE_STATUS_UNSPECIFIED',
              'PAGE_STATUS_CLIMBING',
              'PAGE_STATUS_ACKNOWLEDGED',
              'PAGE_STATUS_EXHAUSTED',
              'PAGE_STATUS_ENDED',
            ],
          },
          ladderVersion: {
            description: 'Version of the ladder it climbs.',
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
  'shouwen.ticketing.v1.PageAcknowledged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.page.acknowledged.v1',
    title: 'PageAcknowledged',
    description: 'Somebody sees to it; nobody more is paged.',
    type: 'object',
    properties: {
      page: {
        description: 'The page after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.PageFacts' }],
      },
      waitedSeconds: { description: 'Seconds from the beginning of the page.', type: 'number' },
    },
    definitions: {
      'shouwen.ticketing.v1.PageFacts': {
        description: 'What every event of a page tells.',
        type: 'object',
        properties: {
          pageId: { description: 'UUID of the page.', type: 'string' },
          ticketId: { description: 'UUID of its ticket.', type: 'string' },
          ticketNumber: { description: 'Number of the ticket for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'PAGE_STATUS_UNSPECIFIED',
              'PAGE_STATUS_CLIMBING',
              'PAGE_STATUS_ACKNOWLEDGED',
              'PAGE_STATUS_EXHAUSTED',
              'PAGE_STATUS_ENDED',
            ],
          },
          ladderVersion: {
            description: 'Version of the ladder it climbs.',
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
  'shouwen.ticketing.v1.PageExhausted': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.page.exhausted.v1',
    title: 'PageExhausted',
    description: 'The ladder has ended and nobody has acknowledged the page.',
    type: 'object',
    properties: {
      page: {
        description: 'The page after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.PageFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.PageFacts': {
        description: 'What every event of a page tells.',
        type: 'object',
        properties: {
          pageId: { description: 'UUID of the page.', type: 'string' },
          ticketId: { description: 'UUID of its ticket.', type: 'string' },
          ticketNumber: { description: 'Number of the ticket for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'PAGE_STATUS_UNSPECIFIED',
              'PAGE_STATUS_CLIMBING',
              'PAGE_STATUS_ACKNOWLEDGED',
              'PAGE_STATUS_EXHAUSTED',
              'PAGE_STATUS_ENDED',
            ],
          },
          ladderVersion: {
            description: 'Version of the ladder it climbs.',
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
  'shouwen.ticketing.v1.PageEnded': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.page.ended.v1',
    title: 'PageEnded',
    description: 'The ticket is not urgent any more, or is over; nobody more is paged.',
    type: 'object',
    properties: {
      page: {
        description: 'The page after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.PageFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.PageFacts': {
        description: 'What every event of a page tells.',
        type: 'object',
        properties: {
          pageId: { description: 'UUID of the page.', type: 'string' },
          ticketId: { description: 'UUID of its ticket.', type: 'string' },
          ticketNumber: { description: 'Number of the ticket for people.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'PAGE_STATUS_UNSPECIFIED',
              'PAGE_STATUS_CLIMBING',
              'PAGE_STATUS_ACKNOWLEDGED',
              'PAGE_STATUS_EXHAUSTED',
              'PAGE_STATUS_ENDED',
            ],
          },
          ladderVersion: {
            description: 'Version of the ladder it climbs.',
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
  'shouwen.ticketing.v1.OnDutyPeriodChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.on_duty_period.changed.v1',
    title: 'OnDutyPeriodChanged',
    description: 'A time on duty was added or changed.',
    type: 'object',
    properties: {
      periodId: { description: 'UUID of it.', type: 'string' },
      personId: { description: 'Who.', type: 'string' },
      role: {
        description: 'As what.',
        type: 'string',
        enum: ['ON_DUTY_ROLE_UNSPECIFIED', 'ON_DUTY_ROLE_SUPERVISOR', 'ON_DUTY_ROLE_MANAGER'],
      },
      from: { description: 'From when.', type: 'string', format: 'date-time' },
      until: { description: 'Until when.', type: 'string', format: 'date-time' },
    },
  },
  'shouwen.ticketing.v1.OnDutyPeriodRemoved': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.on_duty_period.removed.v1',
    title: 'OnDutyPeriodRemoved',
    description: 'A time on duty was removed; the last event of it.',
    type: 'object',
    properties: {
      periodId: { description: 'UUID of it.', type: 'string' },
      personId: { description: 'Who was to be on duty.', type: 'string' },
    },
  },
  'shouwen.ticketing.v1.EscalationLadderChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.escalation_ladder.changed.v1',
    title: 'EscalationLadderChanged',
    description: 'The ladder was replaced.',
    type: 'object',
    properties: {
      steps: {
        description: 'Its steps.',
        type: 'array',
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.EscalationStep' }] },
      },
      exhaustedAfterSeconds: {
        description: 'Seconds after which a page is exhausted.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.EscalationStep': {
        description: 'One step of a ladder.',
        type: 'object',
        properties: {
          afterSeconds: {
            description:
              'Seconds from the beginning of the page, at most a week; more than those of the step before.',
            type: 'integer',
            minimum: 0,
            maximum: 604800,
          },
          target: {
            description: 'Whom it pages.',
            type: 'string',
            enum: [
              'PAGE_TARGET_SUPERVISOR',
              'PAGE_TARGET_MANAGER',
              'PAGE_TARGET_TEAM_SUPERVISOR',
              'PAGE_TARGET_PERSON',
            ],
          },
          personId: {
            description: 'Who, when the target is a person; empty otherwise.',
            type: 'string',
            maxLength: 200,
          },
        },
        required: ['target'],
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
  'shouwen.ticketing.v1.SlaClockStarted': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.started.v1',
    title: 'SlaClockStarted',
    description: 'A clock began to count.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.SlaClockPaused': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.paused.v1',
    title: 'SlaClockPaused',
    description: 'A clock stands, because its ticket waits.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.SlaClockResumed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.resumed.v1',
    title: 'SlaClockResumed',
    description: 'A clock that stood counts again.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.SlaClockRetargeted': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.retargeted.v1',
    title: 'SlaClockRetargeted',
    description:
      'A clock got another limit or calendar; everything since its start is counted anew.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.SlaClockDeadlineMoved': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.deadline_moved.v1',
    title: 'SlaClockDeadlineMoved',
    description:
      'Somebody moved the deadline of a clock by hand; `due_at` is where it is now. Why is in the explanation and the audit trail.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.SlaClockWarned': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.warned.v1',
    title: 'SlaClockWarned',
    description: 'A clock is near its limit.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.SlaClockBreached': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.breached.v1',
    title: 'SlaClockBreached',
    description: 'A clock has passed its limit.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.SlaClockMet': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.met.v1',
    title: 'SlaClockMet',
    description: 'A clock was stopped in time.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.SlaClockMissed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.missed.v1',
    title: 'SlaClockMissed',
    description: 'A clock was stopped too late.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.SlaClockCancelled': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.cancelled.v1',
    title: 'SlaClockCancelled',
    description: 'A clock no longer matters.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.SlaClockReopened': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_clock.reopened.v1',
    title: 'SlaClockReopened',
    description: 'A clock that had been stopped goes on, because its ticket was reopened.',
    type: 'object',
    properties: {
      clock: {
        description: 'The clock after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaClockFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaClockFacts': {
        description: 'What every event of a clock tells about it, as it is after the event.',
        type: 'object',
        properties: {
          clockId: {
            description: 'UUID of the cycle; the aggregate of the event.',
            type: 'string',
          },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          target: {
            description: 'What it measures.',
            type: 'string',
            enum: [
              'SLA_TARGET_UNSPECIFIED',
              'SLA_TARGET_FIRST_RESPONSE',
              'SLA_TARGET_NEXT_RESPONSE',
              'SLA_TARGET_RESOLUTION',
            ],
          },
          cycle: {
            description: 'Which cycle of this target it is.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          state: {
            description: 'Where it is.',
            type: 'string',
            enum: [
              'SLA_CLOCK_STATE_UNSPECIFIED',
              'SLA_CLOCK_STATE_RUNNING',
              'SLA_CLOCK_STATE_PAUSED',
              'SLA_CLOCK_STATE_MET',
              'SLA_CLOCK_STATE_MISSED',
              'SLA_CLOCK_STATE_CANCELLED',
            ],
          },
          term: {
            description: 'What it runs by.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaTerm' }],
          },
          startedAt: {
            description: 'When it began to count.',
            type: 'string',
            format: 'date-time',
          },
          dueAt: {
            description:
              'When its limit is or was reached; absent while it is paused with time left.',
            type: 'string',
            format: 'date-time',
          },
          breachedAt: {
            description: 'The instant at which the limit was passed; absent when it was not.',
            type: 'string',
            format: 'date-time',
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
          actor: {
            description: 'Who did it; without a name.',
            allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
          },
        },
      },
      'shouwen.ticketing.v1.SlaTerm': {
        description: 'What a cycle of a clock runs by.',
        type: 'object',
        properties: {
          policyId: { description: 'UUID of the policy.', type: 'string' },
          policyVersion: {
            description: 'Version of the policy.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          ruleKey: { description: 'Key of the rule of the policy that matched.', type: 'string' },
          calendarId: { description: 'UUID of the calendar.', type: 'string' },
          calendarVersion: {
            description: 'Version of the calendar.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          limit: {
            description: 'The limit.',
            allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }],
          },
          grade: {
            description: 'Grade of the ticket that the rule was chosen by.',
            type: 'string',
            enum: ['GRADE_UNSPECIFIED', 'GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
          channel: {
            description: 'Channel of the ticket that the rule was chosen by.',
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
          tier: {
            description:
              'Tier of the customer that the rule was chosen by; empty when it was not known.',
            type: 'string',
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimit': {
        description: 'A limit, such as 4 hours of the clock on the wall or 3 workdays.',
        type: 'object',
        properties: {
          unit: {
            description: 'How it counts.',
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: {
            description: 'How much, more than 0.',
            type: 'integer',
            minimum: 1,
            maximum: 2147483647,
          },
        },
        required: ['unit', 'amount'],
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
  'shouwen.ticketing.v1.BusinessCalendarChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.business_calendar.changed.v1',
    title: 'BusinessCalendarChanged',
    description: 'A business calendar has a new version.',
    type: 'object',
    properties: {
      calendar: {
        description: 'The calendar after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaCatalogueFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaCatalogueFacts': {
        description: 'A catalogue that clocks depend on has a new version.',
        type: 'object',
        properties: {
          id: {
            description: 'UUID of the calendar or policy; the aggregate of the event.',
            type: 'string',
          },
          version: {
            description: 'Its version after the event.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          recompute: {
            description: 'True when ongoing clocks are calculated anew.',
            type: 'boolean',
          },
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
  'shouwen.ticketing.v1.SlaPolicyChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.sla_policy.changed.v1',
    title: 'SlaPolicyChanged',
    description: 'The SLA policy has a new version.',
    type: 'object',
    properties: {
      policy: {
        description: 'The policy after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaCatalogueFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaCatalogueFacts': {
        description: 'A catalogue that clocks depend on has a new version.',
        type: 'object',
        properties: {
          id: {
            description: 'UUID of the calendar or policy; the aggregate of the event.',
            type: 'string',
          },
          version: {
            description: 'Its version after the event.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          recompute: {
            description: 'True when ongoing clocks are calculated anew.',
            type: 'boolean',
          },
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
  'shouwen.ticketing.v1.TeamChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.team.changed.v1',
    title: 'TeamChanged',
    description: 'A team was created, renamed or archived.',
    type: 'object',
    properties: {
      team: {
        description: 'The team after the change.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.Team' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.Team': {
        description: 'People who work together and share a queue.',
        type: 'object',
        properties: {
          id: { description: 'UUIDv7.', type: 'string' },
          name: { description: 'Name to show.', type: 'string' },
          version: {
            description: 'Counts the changes of the team, from 1, without a gap.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          archivedAt: {
            description: 'When it was archived; absent while it is in use.',
            type: 'string',
            format: 'date-time',
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.SkillChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.skill.changed.v1',
    title: 'SkillChanged',
    description: 'A skill was created or renamed.',
    type: 'object',
    properties: {
      skill: {
        description: 'The skill after the change.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.Skill' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.Skill': {
        description: 'Something that a ticket may need somebody to be able to do.',
        type: 'object',
        properties: {
          id: { description: 'Short id, such as `refund`.', type: 'string' },
          uuid: {
            description: 'UUID that events and the audit trail know the skill by.',
            type: 'string',
          },
          nameZh: { description: 'Name in Chinese.', type: 'string' },
          nameEn: { description: 'Name in English.', type: 'string' },
          version: {
            description: 'Counts the changes of the skill, from 1, without a gap.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
        },
      },
    },
  },
  'shouwen.ticketing.v1.StaffMemberChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.staff_member.changed.v1',
    title: 'StaffMemberChanged',
    description:
      'Something about a member changed: team, whether they work here, skills or capacities, or what is not told here.',
    type: 'object',
    properties: {
      memberId: { description: 'Identity of the member.', type: 'string' },
      teamId: {
        description: 'UUID of the team they belong to; empty while they belong to none.',
        type: 'string',
      },
      active: { description: 'False once they have left.', type: 'boolean' },
      skills: {
        description: 'What they can do.',
        type: 'array',
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.MemberSkill' }] },
      },
      capacities: {
        description:
          'How much they can work on at once, by channel, where it differs from the default.',
        type: 'array',
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.ChannelCapacity' }] },
      },
    },
    definitions: {
      'shouwen.ticketing.v1.MemberSkill': {
        description: 'What a member can do, and how well.',
        type: 'object',
        properties: {
          skillId: {
            description: 'Id in the catalogue of skills.',
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          level: {
            description: 'From 1 (beginner) to 5 (expert).',
            type: 'integer',
            minimum: 1,
            maximum: 5,
          },
          validUntil: {
            description: 'From when on it does not count any more; absent when it does not lapse.',
            type: 'string',
            format: 'date-time',
          },
        },
        required: ['skillId'],
      },
      'shouwen.ticketing.v1.ChannelCapacity': {
        description: 'How many open tickets of a channel somebody can work on at once.',
        type: 'object',
        properties: {
          channel: {
            description: 'The channel.',
            type: 'string',
            enum: [
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          tickets: {
            description: 'Open tickets; 0 means none is given to them.',
            type: 'integer',
            minimum: 0,
            maximum: 1000,
          },
        },
        required: ['channel'],
      },
    },
  },
  'shouwen.ticketing.v1.PresenceChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.presence.changed.v1',
    title: 'PresenceChanged',
    description: 'Somebody began or ceased to be at work, or became available, away or busy.',
    type: 'object',
    properties: {
      memberId: { description: 'Identity of the member.', type: 'string' },
      teamId: {
        description: 'UUID of the team they belong to; empty while they belong to none.',
        type: 'string',
      },
      state: {
        description: 'Whether they can be given work.',
        type: 'string',
        enum: [
          'PRESENCE_STATE_UNSPECIFIED',
          'PRESENCE_STATE_AVAILABLE',
          'PRESENCE_STATE_AWAY',
          'PRESENCE_STATE_BUSY',
          'PRESENCE_STATE_OFFLINE',
        ],
      },
      previousState: {
        description: 'State before.',
        type: 'string',
        enum: [
          'PRESENCE_STATE_UNSPECIFIED',
          'PRESENCE_STATE_AVAILABLE',
          'PRESENCE_STATE_AWAY',
          'PRESENCE_STATE_BUSY',
          'PRESENCE_STATE_OFFLINE',
        ],
      },
      since: { description: 'Since when.', type: 'string', format: 'date-time' },
      previousEnd: {
        description: 'Why the state before ended; unspecified when they were offline.',
        type: 'string',
        enum: ['PRESENCE_END_UNSPECIFIED', 'PRESENCE_END_CHANGED', 'PRESENCE_END_SILENT'],
      },
    },
  },
  'shouwen.ticketing.v1.RoutingRuleChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.routing_rule.changed.v1',
    title: 'RoutingRuleChanged',
    description: 'A rule of routing was created or changed.',
    type: 'object',
    properties: {
      rule: {
        description: 'The rule after the change.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.RoutingRule' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.RoutingRule': {
        description:
          'Which tickets go to which team, and who of it gets them. The first rule in order that matches a ticket holds.',
        type: 'object',
        properties: {
          id: { description: 'UUIDv7.', type: 'string' },
          name: { description: 'Name to show.', type: 'string' },
          position: {
            description: 'Place among the rules; the lowest is asked first.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          active: { description: 'False while it is out of use.', type: 'boolean' },
          channels: {
            description: 'Channels it is for; all when empty.',
            type: 'array',
            items: {
              type: 'string',
              enum: [
                'CHANNEL_PHONE',
                'CHANNEL_CHAT',
                'CHANNEL_EMAIL',
                'CHANNEL_WEB',
                'CHANNEL_API',
                'CHANNEL_PARTNER',
              ],
            },
          },
          grades: {
            description: 'Grades it is for; all when empty.',
            type: 'array',
            items: { type: 'string', enum: ['GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'] },
          },
          tiers: {
            description: 'Tiers of customers it is for, such as `vip`; all when empty.',
            type: 'array',
            items: {
              type: 'string',
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
              ],
            },
          },
          teamId: { description: 'UUID of the team that gets the tickets.', type: 'string' },
          strategy: {
            description: 'How one of several suitable members is chosen.',
            type: 'string',
            enum: [
              'ROUTING_STRATEGY_UNSPECIFIED',
              'ROUTING_STRATEGY_ROUND_ROBIN',
              'ROUTING_STRATEGY_LEAST_LOADED',
            ],
          },
          skills: {
            description: 'Skills that a member must have.',
            type: 'array',
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.RequiredSkill' }] },
          },
          relaxes: {
            description: 'What is asked for less, after how long.',
            type: 'array',
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.RelaxStep' }] },
          },
          overflows: {
            description: 'Which team comes next, after how long.',
            type: 'array',
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.OverflowStep' }] },
          },
          version: {
            description: 'Counts the changes of the rule, from 1, without a gap.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
        },
      },
      'shouwen.ticketing.v1.RequiredSkill': {
        description: 'A skill that a ticket needs.',
        type: 'object',
        properties: {
          skillId: {
            description: 'Id in the catalogue of skills.',
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          minLevel: {
            description: 'Lowest level that will do, 1 to 5.',
            type: 'integer',
            minimum: 1,
            maximum: 5,
          },
        },
        required: ['skillId'],
      },
      'shouwen.ticketing.v1.RelaxStep': {
        description: 'Asks for less once a ticket has waited for some time.',
        type: 'object',
        properties: {
          afterSeconds: {
            description: 'Seconds in the queue.',
            type: 'integer',
            minimum: 1,
            maximum: 604800,
          },
          skillId: {
            description: 'A skill that the rule requires.',
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          minLevel: {
            description: 'Lowest level that will do from then on; 0 drops the skill.',
            type: 'integer',
            minimum: 0,
            maximum: 4,
          },
        },
        required: ['skillId'],
      },
      'shouwen.ticketing.v1.OverflowStep': {
        description:
          'Moves a ticket to the queue of another team once it has waited for some time.',
        type: 'object',
        properties: {
          afterSeconds: {
            description: 'Seconds in the queue.',
            type: 'integer',
            minimum: 1,
            maximum: 604800,
          },
          teamId: {
            description: 'The team.',
            type: 'string',
            allOf: [
              {
                pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
                description: 'must be a UUID',
              },
            ],
          },
        },
        required: ['teamId'],
      },
    },
  },
  'shouwen.ticketing.v1.GradingMatrixChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.grading_matrix.changed.v1',
    title: 'GradingMatrixChanged',
    description: 'The matrix that derives grades was replaced.',
    type: 'object',
    properties: {
      cells: {
        description: 'One cell for each combination of urgency and complexity.',
        type: 'array',
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.GradingCell' }] },
      },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.GradingCell': {
        description: 'The grade of one combination.',
        type: 'object',
        properties: {
          urgency: {
            description: 'How urgent.',
            type: 'string',
            enum: ['URGENCY_LOW', 'URGENCY_MEDIUM', 'URGENCY_HIGH', 'URGENCY_CRITICAL'],
          },
          complexity: {
            description: 'How complex.',
            type: 'string',
            enum: ['COMPLEXITY_SIMPLE', 'COMPLEXITY_MODERATE', 'COMPLEXITY_COMPLEX'],
          },
          grade: {
            description: 'The grade that follows.',
            type: 'string',
            enum: ['GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'],
          },
        },
        required: ['urgency', 'complexity', 'grade'],
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
  'shouwen.ticketing.v1.SupervisionOrderOpened': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.supervision_order.opened.v1',
    title: 'SupervisionOrderOpened',
    description: 'A supervisor put an order with a deadline on something.',
    type: 'object',
    properties: {
      order: {
        description: 'The order after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SupervisionOrderFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SupervisionOrderFacts': {
        description: 'What every event of a supervision order tells.',
        type: 'object',
        properties: {
          orderId: { description: 'UUID of the order.', type: 'string' },
          targetType: {
            description: 'Kind of what it is about.',
            type: 'string',
            enum: ['SUPERVISION_TARGET_TYPE_UNSPECIFIED', 'SUPERVISION_TARGET_TYPE_TICKET'],
          },
          targetId: { description: 'UUID of what it is about.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'SUPERVISION_ORDER_STATUS_UNSPECIFIED',
              'SUPERVISION_ORDER_STATUS_OPEN',
              'SUPERVISION_ORDER_STATUS_ACKNOWLEDGED',
              'SUPERVISION_ORDER_STATUS_REPLIED',
              'SUPERVISION_ORDER_STATUS_CLOSED',
            ],
          },
          assigneeId: { description: 'Who has to answer.', type: 'string' },
          issuerId: { description: 'Who gave it.', type: 'string' },
          dueAt: { description: 'When it is due.', type: 'string', format: 'date-time' },
          level: {
            description: 'How urgent it has become by being chased, from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          chaseCount: {
            description: 'How many times it was chased.',
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
  'shouwen.ticketing.v1.SupervisionOrderAcknowledged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.supervision_order.acknowledged.v1',
    title: 'SupervisionOrderAcknowledged',
    description: 'Who has to answer an order has seen it.',
    type: 'object',
    properties: {
      order: {
        description: 'The order after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SupervisionOrderFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SupervisionOrderFacts': {
        description: 'What every event of a supervision order tells.',
        type: 'object',
        properties: {
          orderId: { description: 'UUID of the order.', type: 'string' },
          targetType: {
            description: 'Kind of what it is about.',
            type: 'string',
            enum: ['SUPERVISION_TARGET_TYPE_UNSPECIFIED', 'SUPERVISION_TARGET_TYPE_TICKET'],
          },
          targetId: { description: 'UUID of what it is about.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'SUPERVISION_ORDER_STATUS_UNSPECIFIED',
              'SUPERVISION_ORDER_STATUS_OPEN',
              'SUPERVISION_ORDER_STATUS_ACKNOWLEDGED',
              'SUPERVISION_ORDER_STATUS_REPLIED',
              'SUPERVISION_ORDER_STATUS_CLOSED',
            ],
          },
          assigneeId: { description: 'Who has to answer.', type: 'string' },
          issuerId: { description: 'Who gave it.', type: 'string' },
          dueAt: { description: 'When it is due.', type: 'string', format: 'date-time' },
          level: {
            description: 'How urgent it has become by being chased, from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          chaseCount: {
            description: 'How many times it was chased.',
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
  'shouwen.ticketing.v1.SupervisionOrderReplied': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.supervision_order.replied.v1',
    title: 'SupervisionOrderReplied',
    description: 'An order was answered.',
    type: 'object',
    properties: {
      order: {
        description: 'The order after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SupervisionOrderFacts' }],
      },
      late: { description: 'True when that was after it was due.', type: 'boolean' },
    },
    definitions: {
      'shouwen.ticketing.v1.SupervisionOrderFacts': {
        description: 'What every event of a supervision order tells.',
        type: 'object',
        properties: {
          orderId: { description: 'UUID of the order.', type: 'string' },
          targetType: {
            description: 'Kind of what it is about.',
            type: 'string',
            enum: ['SUPERVISION_TARGET_TYPE_UNSPECIFIED', 'SUPERVISION_TARGET_TYPE_TICKET'],
          },
          targetId: { description: 'UUID of what it is about.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'SUPERVISION_ORDER_STATUS_UNSPECIFIED',
              'SUPERVISION_ORDER_STATUS_OPEN',
              'SUPERVISION_ORDER_STATUS_ACKNOWLEDGED',
              'SUPERVISION_ORDER_STATUS_REPLIED',
              'SUPERVISION_ORDER_STATUS_CLOSED',
            ],
          },
          assigneeId: { description: 'Who has to answer.', type: 'string' },
          issuerId: { description: 'Who gave it.', type: 'string' },
          dueAt: { description: 'When it is due.', type: 'string', format: 'date-time' },
          level: {
            description: 'How urgent it has become by being chased, from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          chaseCount: {
            description: 'How many times it was chased.',
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
  'shouwen.ticketing.v1.SupervisionOrderChased': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.supervision_order.chased.v1',
    title: 'SupervisionOrderChased',
    description: 'An order was chased.',
    type: 'object',
    properties: {
      order: {
        description: 'The order after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SupervisionOrderFacts' }],
      },
      levelRaised: { description: 'True when that raised its level.', type: 'boolean' },
    },
    definitions: {
      'shouwen.ticketing.v1.SupervisionOrderFacts': {
        description: 'What every event of a supervision order tells.',
        type: 'object',
        properties: {
          orderId: { description: 'UUID of the order.', type: 'string' },
          targetType: {
            description: 'Kind of what it is about.',
            type: 'string',
            enum: ['SUPERVISION_TARGET_TYPE_UNSPECIFIED', 'SUPERVISION_TARGET_TYPE_TICKET'],
          },
          targetId: { description: 'UUID of what it is about.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'SUPERVISION_ORDER_STATUS_UNSPECIFIED',
              'SUPERVISION_ORDER_STATUS_OPEN',
              'SUPERVISION_ORDER_STATUS_ACKNOWLEDGED',
              'SUPERVISION_ORDER_STATUS_REPLIED',
              'SUPERVISION_ORDER_STATUS_CLOSED',
            ],
          },
          assigneeId: { description: 'Who has to answer.', type: 'string' },
          issuerId: { description: 'Who gave it.', type: 'string' },
          dueAt: { description: 'When it is due.', type: 'string', format: 'date-time' },
          level: {
            description: 'How urgent it has become by being chased, from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          chaseCount: {
            description: 'How many times it was chased.',
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
  'shouwen.ticketing.v1.SupervisionOrderClosed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.supervision_order.closed.v1',
    title: 'SupervisionOrderClosed',
    description: 'A supervisor gave the verdict on an order.',
    type: 'object',
    properties: {
      order: {
        description: 'The order after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SupervisionOrderFacts' }],
      },
      verdict: {
        description: 'The verdict.',
        type: 'string',
        enum: [
          'SUPERVISION_VERDICT_UNSPECIFIED',
          'SUPERVISION_VERDICT_SATISFIED',
          'SUPERVISION_VERDICT_UNSATISFIED',
        ],
      },
      late: { description: 'True when it was not answered before it was due.', type: 'boolean' },
    },
    definitions: {
      'shouwen.ticketing.v1.SupervisionOrderFacts': {
        description: 'What every event of a supervision order tells.',
        type: 'object',
        properties: {
          orderId: { description: 'UUID of the order.', type: 'string' },
          targetType: {
            description: 'Kind of what it is about.',
            type: 'string',
            enum: ['SUPERVISION_TARGET_TYPE_UNSPECIFIED', 'SUPERVISION_TARGET_TYPE_TICKET'],
          },
          targetId: { description: 'UUID of what it is about.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'SUPERVISION_ORDER_STATUS_UNSPECIFIED',
              'SUPERVISION_ORDER_STATUS_OPEN',
              'SUPERVISION_ORDER_STATUS_ACKNOWLEDGED',
              'SUPERVISION_ORDER_STATUS_REPLIED',
              'SUPERVISION_ORDER_STATUS_CLOSED',
            ],
          },
          assigneeId: { description: 'Who has to answer.', type: 'string' },
          issuerId: { description: 'Who gave it.', type: 'string' },
          dueAt: { description: 'When it is due.', type: 'string', format: 'date-time' },
          level: {
            description: 'How urgent it has become by being chased, from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          chaseCount: {
            description: 'How many times it was chased.',
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
  'shouwen.ticketing.v1.SupervisionOrderReminded': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.supervision_order.reminded.v1',
    title: 'SupervisionOrderReminded',
    description: 'An order will soon be due and is not answered; told once.',
    type: 'object',
    properties: {
      order: {
        description: 'The order after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SupervisionOrderFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SupervisionOrderFacts': {
        description: 'What every event of a supervision order tells.',
        type: 'object',
        properties: {
          orderId: { description: 'UUID of the order.', type: 'string' },
          targetType: {
            description: 'Kind of what it is about.',
            type: 'string',
            enum: ['SUPERVISION_TARGET_TYPE_UNSPECIFIED', 'SUPERVISION_TARGET_TYPE_TICKET'],
          },
          targetId: { description: 'UUID of what it is about.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'SUPERVISION_ORDER_STATUS_UNSPECIFIED',
              'SUPERVISION_ORDER_STATUS_OPEN',
              'SUPERVISION_ORDER_STATUS_ACKNOWLEDGED',
              'SUPERVISION_ORDER_STATUS_REPLIED',
              'SUPERVISION_ORDER_STATUS_CLOSED',
            ],
          },
          assigneeId: { description: 'Who has to answer.', type: 'string' },
          issuerId: { description: 'Who gave it.', type: 'string' },
          dueAt: { description: 'When it is due.', type: 'string', format: 'date-time' },
          level: {
            description: 'How urgent it has become by being chased, from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          chaseCount: {
            description: 'How many times it was chased.',
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
  'shouwen.ticketing.v1.SupervisionOrderOverdue': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.supervision_order.overdue.v1',
    title: 'SupervisionOrderOverdue',
    description: 'An order was not answered when it was due; told once.',
    type: 'object',
    properties: {
      order: {
        description: 'The order after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SupervisionOrderFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SupervisionOrderFacts': {
        description: 'What every event of a supervision order tells.',
        type: 'object',
        properties: {
          orderId: { description: 'UUID of the order.', type: 'string' },
          targetType: {
            description: 'Kind of what it is about.',
            type: 'string',
            enum: ['SUPERVISION_TARGET_TYPE_UNSPECIFIED', 'SUPERVISION_TARGET_TYPE_TICKET'],
          },
          targetId: { description: 'UUID of what it is about.', type: 'string' },
          status: {
            description: 'Status after the event.',
            type: 'string',
            enum: [
              'SUPERVISION_ORDER_STATUS_UNSPECIFIED',
              'SUPERVISION_ORDER_STATUS_OPEN',
              'SUPERVISION_ORDER_STATUS_ACKNOWLEDGED',
              'SUPERVISION_ORDER_STATUS_REPLIED',
              'SUPERVISION_ORDER_STATUS_CLOSED',
            ],
          },
          assigneeId: { description: 'Who has to answer.', type: 'string' },
          issuerId: { description: 'Who gave it.', type: 'string' },
          dueAt: { description: 'When it is due.', type: 'string', format: 'date-time' },
          level: {
            description: 'How urgent it has become by being chased, from 1.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          chaseCount: {
            description: 'How many times it was chased.',
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
  'shouwen.ticketing.v1.SupervisionPolicyChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.supervision_policy.changed.v1',
    title: 'SupervisionPolicyChanged',
    description: 'The limits of supervision were replaced.',
    type: 'object',
    properties: {
      limits: {
        description: 'The limits after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SupervisionLimits' }],
      },
      actor: {
        description: 'Who did it; without a name.',
        allOf: [{ $ref: '#/definitions/shouwen.common.v1.Actor' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.SupervisionLimits': {
        description: 'What holds for orders.',
        type: 'object',
        properties: {
          remindBeforeSeconds: {
            description:
              'Seconds before the deadline at which the assignee is reminded; 0 means never.',
            type: 'integer',
            minimum: 0,
            maximum: 2592000,
          },
          defaultLimitSeconds: {
            description: 'Seconds until the deadline of an order that names none.',
            type: 'integer',
            minimum: 60,
            maximum: 31536000,
          },
          chasesPerLevel: {
            description: 'How many times an order is chased before its level rises.',
            type: 'integer',
            minimum: 1,
            maximum: 100,
          },
          highestLevel: {
            description: 'The level beyond which none rises.',
            type: 'integer',
            minimum: 1,
            maximum: 10,
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
  'shouwen.ticketing.v1.TaskAssigned': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.task.assigned.v1',
    title: 'TaskAssigned',
    description: 'A task was given to somebody else, such as to who got its ticket.',
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
  'shouwen.ticketing.v1.CallReported': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.call.reported.v1',
    title: 'CallReported',
    description: 'A telephone system reported something new of a call.',
    type: 'object',
    properties: {
      call: {
        description: 'The call after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CallFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.CallFacts': {
        description: 'What every event of a call tells.',
        type: 'object',
        properties: {
          callId: { description: 'UUID of the call.', type: 'string' },
          sourceId: {
            description: 'UUID of the telephone system that reported it.',
            type: 'string',
          },
          direction: {
            description: 'Who called whom.',
            type: 'string',
            enum: [
              'CALL_DIRECTION_UNSPECIFIED',
              'CALL_DIRECTION_INBOUND',
              'CALL_DIRECTION_OUTBOUND',
            ],
          },
          outcome: {
            description: 'How far it is, or how it ended, after the event.',
            type: 'string',
            enum: [
              'CALL_OUTCOME_UNSPECIFIED',
              'CALL_OUTCOME_RINGING',
              'CALL_OUTCOME_TALKING',
              'CALL_OUTCOME_ANSWERED',
              'CALL_OUTCOME_MISSED',
              'CALL_OUTCOME_NOT_REACHED',
            ],
          },
          agentId: {
            description:
              'Identity of the member of staff who answered or dialled; empty when nobody is known to have.',
            type: 'string',
          },
          ticketId: {
            description: 'UUID of the ticket it belongs to; empty when it belongs to none.',
            type: 'string',
          },
          startedAt: { description: 'When the call began.', type: 'string', format: 'date-time' },
          answeredAt: {
            description: 'When somebody answered; absent when nobody has.',
            type: 'string',
            format: 'date-time',
          },
          endedAt: {
            description: 'When the call ended; absent while it goes on.',
            type: 'string',
            format: 'date-time',
          },
          durationSeconds: {
            description: 'Seconds of talk; absent while it goes on and when nobody answered.',
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
  'shouwen.ticketing.v1.CallLinked': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.call.linked.v1',
    title: 'CallLinked',
    description: 'A call became part of a ticket.',
    type: 'object',
    properties: {
      call: {
        description: 'The call after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CallFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.CallFacts': {
        description: 'What every event of a call tells.',
        type: 'object',
        properties: {
          callId: { description: 'UUID of the call.', type: 'string' },
          sourceId: {
            description: 'UUID of the telephone system that reported it.',
            type: 'string',
          },
          direction: {
            description: 'Who called whom.',
            type: 'string',
            enum: [
              'CALL_DIRECTION_UNSPECIFIED',
              'CALL_DIRECTION_INBOUND',
              'CALL_DIRECTION_OUTBOUND',
            ],
          },
          outcome: {
            description: 'How far it is, or how it ended, after the event.',
            type: 'string',
            enum: [
              'CALL_OUTCOME_UNSPECIFIED',
              'CALL_OUTCOME_RINGING',
              'CALL_OUTCOME_TALKING',
              'CALL_OUTCOME_ANSWERED',
              'CALL_OUTCOME_MISSED',
              'CALL_OUTCOME_NOT_REACHED',
            ],
          },
          agentId: {
            description:
              'Identity of the member of staff who answered or dialled; empty when nobody is known to have.',
            type: 'string',
          },
          ticketId: {
            description: 'UUID of the ticket it belongs to; empty when it belongs to none.',
            type: 'string',
          },
          startedAt: { description: 'When the call began.', type: 'string', format: 'date-time' },
          answeredAt: {
            description: 'When somebody answered; absent when nobody has.',
            type: 'string',
            format: 'date-time',
          },
          endedAt: {
            description: 'When the call ended; absent while it goes on.',
            type: 'string',
            format: 'date-time',
          },
          durationSeconds: {
            description: 'Seconds of talk; absent while it goes on and when nobody answered.',
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
  'shouwen.ticketing.v1.CallbackOpened': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.callback.opened.v1',
    title: 'CallbackOpened',
    description: 'A missed call set up a callback.',
    type: 'object',
    properties: {
      callback: {
        description: 'The callback after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CallbackFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.CallbackFacts': {
        description: 'What every event of a callback tells.',
        type: 'object',
        properties: {
          callbackId: { description: 'UUID of the callback.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          taskId: { description: 'UUID of the task to call back.', type: 'string' },
          missedCalls: {
            description: 'How many calls it is about were missed.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
        },
      },
    },
  },
  'shouwen.ticketing.v1.CallbackRepeated': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.callback.repeated.v1',
    title: 'CallbackRepeated',
    description: 'Another call of the same number was missed before anybody had called back.',
    type: 'object',
    properties: {
      callback: {
        description: 'The callback after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CallbackFacts' }],
      },
    },
    definitions: {
      'shouwen.ticketing.v1.CallbackFacts': {
        description: 'What every event of a callback tells.',
        type: 'object',
        properties: {
          callbackId: { description: 'UUID of the callback.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          taskId: { description: 'UUID of the task to call back.', type: 'string' },
          missedCalls: {
            description: 'How many calls it is about were missed.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
        },
      },
    },
  },
  'shouwen.ticketing.v1.CallbackClosed': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.callback.closed.v1',
    title: 'CallbackClosed',
    description: 'A call reached the number, or somebody had seen to it that none is needed.',
    type: 'object',
    properties: {
      callback: {
        description: 'The callback after the event.',
        allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CallbackFacts' }],
      },
      resultCallId: {
        description: 'UUID of the call that reached the number; empty when none did.',
        type: 'string',
      },
    },
    definitions: {
      'shouwen.ticketing.v1.CallbackFacts': {
        description: 'What every event of a callback tells.',
        type: 'object',
        properties: {
          callbackId: { description: 'UUID of the callback.', type: 'string' },
          ticketId: { description: 'UUID of the ticket.', type: 'string' },
          taskId: { description: 'UUID of the task to call back.', type: 'string' },
          missedCalls: {
            description: 'How many calls it is about were missed.',
            type: 'integer',
            minimum: -2147483648,
            maximum: 2147483647,
          },
          at: { description: 'When it happened.', type: 'string', format: 'date-time' },
        },
      },
    },
  },
  'shouwen.ticketing.v1.CallSourceChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.call_source.changed.v1',
    title: 'CallSourceChanged',
    description: 'A telephone system was added, changed, switched off or on, or got a new secret.',
    type: 'object',
    properties: {
      sourceId: { description: 'UUID of the telephone system.', type: 'string' },
      version: {
        description: 'Its version after that.',
        type: 'integer',
        minimum: -2147483648,
        maximum: 2147483647,
      },
      teamId: { description: 'UUID of the team that calls back what was missed.', type: 'string' },
      active: { description: 'False while its reports are refused.', type: 'boolean' },
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
  'shouwen.ticketing.v1.CallExtensionChanged': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'urn:shouwen:schema:shouwen.ticketing.call_extension.changed.v1',
    title: 'CallExtensionChanged',
    description: "An extension became somebody's, or nobody's.",
    type: 'object',
    properties: {
      extensionId: { description: 'UUID of the extension.', type: 'string' },
      sourceId: { description: 'UUID of its telephone system.', type: 'string' },
      memberId: {
        description: "Identity of the member of staff whose it is; empty when it became nobody's.",
        type: 'string',
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
};

/** Schemas of decoded gRPC requests, by the full name of the message. */
export const requestSchemas: Readonly<Record<string, JsonSchema>> = {
  'shouwen.crm.v1.GetCareProfileRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.SetCareProfileRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      owner: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareOwner' }] },
      birthday: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.BirthdayGiven' }] },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.crm.v1.CareOwner': {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            maxLength: 200,
            allOf: [
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
      'shouwen.crm.v1.BirthdayGiven': {
        type: 'object',
        properties: {
          birthday: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.Birthday' }] },
          consent: { type: 'boolean' },
        },
      },
      'shouwen.crm.v1.Birthday': {
        type: 'object',
        properties: {
          calendar: {
            type: 'string',
            enum: ['BIRTHDAY_CALENDAR_GREGORIAN', 'BIRTHDAY_CALENDAR_LUNAR'],
          },
          month: { type: 'integer', minimum: 1, maximum: 12 },
          day: { type: 'integer', minimum: 1, maximum: 31 },
          leapMonth: { type: 'boolean' },
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
  'shouwen.crm.v1.ListCareEntitlementsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.crm.v1.PutCareEntitlementRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      tier: {
        type: 'string',
        maxLength: 60,
        allOf: [
          {
            pattern: '^[A-Za-z0-9._:@-]+$',
            description: 'must consist of letters, digits and . _ : @ -',
          },
        ],
      },
      visitEveryMonths: { type: 'integer', minimum: 0, maximum: 60 },
      birthdayBenefit: {
        type: 'string',
        maxLength: 500,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      birthdayBenefitZh: {
        type: 'string',
        maxLength: 500,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      offers: {
        type: 'array',
        maxItems: 20,
        items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareOffer' }] },
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
      'shouwen.crm.v1.CareOffer': {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          name: {
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
          nameZh: {
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
  'shouwen.crm.v1.GetCarePolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.crm.v1.PutCarePolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      schedule: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareSchedule' }] },
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
    required: ['schedule'],
    definitions: {
      'shouwen.crm.v1.CareSchedule': {
        type: 'object',
        properties: {
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
          projectPhases: {
            type: 'array',
            minItems: 1,
            maxItems: 12,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CadencePhase' }] },
          },
          visitLeadDays: { type: 'integer', minimum: 0, maximum: 60 },
          birthdayLeadDays: { type: 'integer', minimum: 0, maximum: 60 },
          leapDay: { type: 'string', enum: ['LEAP_DAY_FEBRUARY_28', 'LEAP_DAY_MARCH_1'] },
        },
      },
      'shouwen.crm.v1.CadencePhase': {
        type: 'object',
        properties: {
          fromMonth: { type: 'integer', minimum: 0, maximum: 600 },
          everyMonths: { type: 'integer', minimum: 1, maximum: 60 },
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
  'shouwen.crm.v1.CreateCareProjectRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      name: {
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
      startedOn: {
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
      owner: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareOwner' }] },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.crm.v1.CareOwner': {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            maxLength: 200,
            allOf: [
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
  'shouwen.crm.v1.UpdateCareProjectRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      projectId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
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
      startedOn: {
        type: 'string',
        maxLength: 10,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      owner: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareOwner' }] },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.crm.v1.CareOwner': {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            maxLength: 200,
            allOf: [
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
  'shouwen.crm.v1.EndCareProjectRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      projectId: {
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
  'shouwen.crm.v1.GetCareProjectRequest': {
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
  'shouwen.crm.v1.ListCareProjectsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      status: {
        type: 'string',
        enum: ['CARE_STATUS_UNSPECIFIED', 'CARE_STATUS_ACTIVE', 'CARE_STATUS_ENDED'],
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
  'shouwen.crm.v1.PutAccountPlanRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      owner: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareOwner' }] },
      objectives: {
        type: 'string',
        maxLength: 5000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      preferences: {
        type: 'array',
        maxItems: 50,
        items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.AccountPreference' }] },
      },
      startedOn: {
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
      meetingEveryMonths: { type: 'integer', minimum: 0, maximum: 60 },
      visitEveryMonths: { type: 'integer', minimum: 0, maximum: 60 },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    required: ['owner'],
    definitions: {
      'shouwen.crm.v1.CareOwner': {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            maxLength: 200,
            allOf: [
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
      'shouwen.crm.v1.AccountPreference': {
        type: 'object',
        properties: {
          key: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          value: {
            type: 'string',
            maxLength: 500,
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
  'shouwen.crm.v1.EndAccountPlanRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.GetAccountPlanRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.ListAccountPlansRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
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
      status: {
        type: 'string',
        enum: ['CARE_STATUS_UNSPECIFIED', 'CARE_STATUS_ACTIVE', 'CARE_STATUS_ENDED'],
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
  'shouwen.crm.v1.ScheduleCareTaskRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
          'CARE_TASK_KIND_TIER_VISIT',
          'CARE_TASK_KIND_BIRTHDAY',
          'CARE_TASK_KIND_PROJECT_VISIT',
          'CARE_TASK_KIND_ACCOUNT_VISIT',
          'CARE_TASK_KIND_ACCOUNT_MEETING',
        ],
      },
      what: {
        type: 'string',
        maxLength: 2000,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      dueAt: {},
      owner: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareOwner' }] },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    required: ['dueAt'],
    definitions: {
      'shouwen.crm.v1.CareOwner': {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            maxLength: 200,
            allOf: [
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
  'shouwen.crm.v1.AssignCareTaskRequest': {
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
      owner: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CareOwner' }] },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    required: ['owner'],
    definitions: {
      'shouwen.crm.v1.CareOwner': {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            maxLength: 200,
            allOf: [
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
  'shouwen.crm.v1.CompleteCareTaskRequest': {
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
      result: {
        type: 'string',
        maxLength: 5000,
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
  'shouwen.crm.v1.CancelCareTaskRequest': {
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
  'shouwen.crm.v1.GetCareTaskRequest': {
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
  'shouwen.crm.v1.ListCareTasksRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      statuses: {
        type: 'array',
        maxItems: 10,
        items: {
          type: 'string',
          enum: ['CARE_TASK_STATUS_OPEN', 'CARE_TASK_STATUS_DONE', 'CARE_TASK_STATUS_CANCELLED'],
        },
      },
      kinds: {
        type: 'array',
        maxItems: 10,
        items: {
          type: 'string',
          enum: [
            'CARE_TASK_KIND_TIER_VISIT',
            'CARE_TASK_KIND_BIRTHDAY',
            'CARE_TASK_KIND_PROJECT_VISIT',
            'CARE_TASK_KIND_ACCOUNT_VISIT',
            'CARE_TASK_KIND_ACCOUNT_MEETING',
          ],
        },
      },
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
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
      sourceId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      overdue: { type: 'boolean' },
      unassigned: { type: 'boolean' },
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
  'shouwen.crm.v1.ListClassificationsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      dimension: {
        type: 'string',
        enum: [
          'CLASSIFICATION_DIMENSION_UNSPECIFIED',
          'CLASSIFICATION_DIMENSION_INDUSTRY',
          'CLASSIFICATION_DIMENSION_REGION',
          'CLASSIFICATION_DIMENSION_KIND',
        ],
      },
      includeArchived: { type: 'boolean' },
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
  'shouwen.crm.v1.SaveClassificationRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      dimension: {
        type: 'string',
        enum: [
          'CLASSIFICATION_DIMENSION_INDUSTRY',
          'CLASSIFICATION_DIMENSION_REGION',
          'CLASSIFICATION_DIMENSION_KIND',
        ],
      },
      code: {
        type: 'string',
        maxLength: 60,
        allOf: [
          {
            pattern: '^[A-Za-z0-9._:@-]+$',
            description: 'must consist of letters, digits and . _ : @ -',
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
      nameZh: {
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
      archived: { type: 'boolean' },
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
  'shouwen.crm.v1.ListCompletenessWeightsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.crm.v1.SetCompletenessWeightRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      kind: { type: 'string', enum: ['CUSTOMER_KIND_PERSON', 'CUSTOMER_KIND_ORGANISATION'] },
      field: {
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
      weight: { type: 'integer', minimum: 0, maximum: 100 },
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
  'shouwen.crm.v1.GetCreditFormRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { version: { type: 'integer', minimum: 0, maximum: 2147483647 } },
  },
  'shouwen.crm.v1.PublishCreditFormRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      definition: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditFormDefinition' }] },
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
    required: ['definition'],
    definitions: {
      'shouwen.crm.v1.CreditFormDefinition': {
        type: 'object',
        properties: {
          questions: {
            type: 'array',
            minItems: 1,
            maxItems: 50,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditQuestion' }] },
          },
          grades: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditGrade' }] },
          },
          currency: {
            type: 'string',
            maxLength: 3,
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
      'shouwen.crm.v1.CreditQuestion': {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          text: {
            type: 'string',
            maxLength: 500,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          textZh: {
            type: 'string',
            maxLength: 500,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          options: {
            type: 'array',
            minItems: 2,
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditOption' }] },
          },
        },
      },
      'shouwen.crm.v1.CreditOption': {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          text: {
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
          textZh: {
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
          points: { type: 'integer', minimum: -1000, maximum: 1000 },
        },
      },
      'shouwen.crm.v1.CreditGrade': {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            maxLength: 20,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          minimumScore: { type: 'integer', minimum: -100000, maximum: 100000 },
          limit: { type: 'integer', minimum: 0, maximum: 2000000000 },
          validMonths: { type: 'integer', minimum: 1, maximum: 120 },
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
  'shouwen.crm.v1.OpenCreditInvestigationRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      purpose: {
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
  'shouwen.crm.v1.RecordCreditFindingsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      assessmentId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      findings: {
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
  'shouwen.crm.v1.ProposeCreditGradeRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      assessmentId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      answers: {
        type: 'array',
        minItems: 1,
        maxItems: 50,
        items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CreditAnswer' }] },
      },
      limit: { type: 'integer', minimum: 0, maximum: 2000000000 },
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
      'shouwen.crm.v1.CreditAnswer': {
        type: 'object',
        properties: {
          question: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          option: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          points: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
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
  'shouwen.crm.v1.ApproveCreditGradeRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      assessmentId: {
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
  'shouwen.crm.v1.RejectCreditGradeRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      assessmentId: {
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
  'shouwen.crm.v1.WithdrawCreditAssessmentRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      assessmentId: {
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
  'shouwen.crm.v1.GetCreditAssessmentRequest': {
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
  'shouwen.crm.v1.GetCustomerCreditRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.ListCreditAssessmentsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      customerId: {
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
            'CREDIT_STATUS_INVESTIGATING',
            'CREDIT_STATUS_PROPOSED',
            'CREDIT_STATUS_APPROVED',
            'CREDIT_STATUS_REJECTED',
            'CREDIT_STATUS_WITHDRAWN',
            'CREDIT_STATUS_SUPERSEDED',
            'CREDIT_STATUS_EXPIRED',
          ],
        },
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
  'shouwen.crm.v1.CreateCustomerRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      kind: { type: 'string', enum: ['CUSTOMER_KIND_PERSON', 'CUSTOMER_KIND_ORGANISATION'] },
      name: {
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
      details: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CustomerDetails' }] },
      source: {
        type: 'string',
        maxLength: 100,
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
      'shouwen.crm.v1.CustomerDetails': {
        type: 'object',
        properties: {
          status: {
            type: 'string',
            enum: [
              'CUSTOMER_STATUS_UNSPECIFIED',
              'CUSTOMER_STATUS_PROSPECT',
              'CUSTOMER_STATUS_ACTIVE',
              'CUSTOMER_STATUS_DORMANT',
              'CUSTOMER_STATUS_CLOSED',
            ],
          },
          otherNames: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TextList' }] },
          identities: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.IdentityList' }] },
          contactPoints: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ContactPointList' }] },
          addresses: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.PostalAddressList' }] },
          traits: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TraitList' }] },
          classifications: {
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ClassificationIdList' }],
          },
          memberships: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.MembershipList' }] },
        },
      },
      'shouwen.crm.v1.TextList': {
        type: 'object',
        properties: {
          items: {
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
      },
      'shouwen.crm.v1.IdentityList': {
        type: 'object',
        properties: {
          items: {
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
      },
      'shouwen.crm.v1.ContactPointList': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ContactPoint' }] },
          },
        },
      },
      'shouwen.crm.v1.ContactPoint': {
        type: 'object',
        properties: {
          kind: { type: 'string', enum: ['CONTACT_POINT_KIND_PHONE', 'CONTACT_POINT_KIND_EMAIL'] },
          value: {
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
          label: {
            type: 'string',
            maxLength: 50,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
      'shouwen.crm.v1.PostalAddressList': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 10,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.PostalAddress' }] },
          },
        },
      },
      'shouwen.crm.v1.PostalAddress': {
        type: 'object',
        properties: {
          label: {
            type: 'string',
            maxLength: 50,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          country: {
            type: 'string',
            maxLength: 2,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          province: {
            type: 'string',
            maxLength: 100,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          city: {
            type: 'string',
            maxLength: 100,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          district: {
            type: 'string',
            maxLength: 100,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          line: {
            type: 'string',
            maxLength: 300,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          postalCode: {
            type: 'string',
            maxLength: 20,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
      'shouwen.crm.v1.TraitList': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 50,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.Trait' }] },
          },
        },
      },
      'shouwen.crm.v1.Trait': {
        type: 'object',
        properties: {
          key: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          value: {
            type: 'string',
            maxLength: 500,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          source: {
            type: 'string',
            maxLength: 100,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
      'shouwen.crm.v1.ClassificationIdList': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 20,
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
      'shouwen.crm.v1.MembershipList': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.Membership' }] },
          },
        },
      },
      'shouwen.crm.v1.Membership': {
        type: 'object',
        properties: {
          organisationId: {
            type: 'string',
            allOf: [
              {
                pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
                description: 'must be a UUID',
              },
            ],
          },
          position: {
            type: 'string',
            maxLength: 100,
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
  'shouwen.crm.v1.GetCustomerRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      by: {
        type: 'object',
        properties: { $case: { type: 'string', enum: ['id', 'identity'] } },
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
            if: { properties: { $case: { const: 'identity' } } },
            then: {
              properties: {
                value: {
                  type: 'string',
                  maxLength: 300,
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
  'shouwen.crm.v1.BatchGetCustomersRequest': {
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
  'shouwen.crm.v1.BatchResolveCustomersRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      identities: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: {
          type: 'string',
          maxLength: 300,
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
  'shouwen.crm.v1.BatchGetTicketIdentitiesRequest': {
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
  'shouwen.crm.v1.ListCustomersRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      kind: {
        type: 'string',
        enum: ['CUSTOMER_KIND_UNSPECIFIED', 'CUSTOMER_KIND_PERSON', 'CUSTOMER_KIND_ORGANISATION'],
      },
      statuses: {
        type: 'array',
        maxItems: 10,
        items: {
          type: 'string',
          enum: [
            'CUSTOMER_STATUS_PROSPECT',
            'CUSTOMER_STATUS_ACTIVE',
            'CUSTOMER_STATUS_DORMANT',
            'CUSTOMER_STATUS_CLOSED',
          ],
        },
      },
      classificationId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      organisationId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
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
  'shouwen.crm.v1.SearchCustomersRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      query: {
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
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      kind: {
        type: 'string',
        enum: ['CUSTOMER_KIND_UNSPECIFIED', 'CUSTOMER_KIND_PERSON', 'CUSTOMER_KIND_ORGANISATION'],
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
  'shouwen.crm.v1.UpdateCustomerRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
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
      details: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CustomerDetails' }] },
      source: {
        type: 'string',
        maxLength: 100,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      reason: {
        type: 'string',
        maxLength: 500,
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
      'shouwen.crm.v1.CustomerDetails': {
        type: 'object',
        properties: {
          status: {
            type: 'string',
            enum: [
              'CUSTOMER_STATUS_UNSPECIFIED',
              'CUSTOMER_STATUS_PROSPECT',
              'CUSTOMER_STATUS_ACTIVE',
              'CUSTOMER_STATUS_DORMANT',
              'CUSTOMER_STATUS_CLOSED',
            ],
          },
          otherNames: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TextList' }] },
          identities: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.IdentityList' }] },
          contactPoints: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ContactPointList' }] },
          addresses: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.PostalAddressList' }] },
          traits: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TraitList' }] },
          classifications: {
            allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ClassificationIdList' }],
          },
          memberships: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.MembershipList' }] },
        },
      },
      'shouwen.crm.v1.TextList': {
        type: 'object',
        properties: {
          items: {
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
      },
      'shouwen.crm.v1.IdentityList': {
        type: 'object',
        properties: {
          items: {
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
      },
      'shouwen.crm.v1.ContactPointList': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ContactPoint' }] },
          },
        },
      },
      'shouwen.crm.v1.ContactPoint': {
        type: 'object',
        properties: {
          kind: { type: 'string', enum: ['CONTACT_POINT_KIND_PHONE', 'CONTACT_POINT_KIND_EMAIL'] },
          value: {
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
          label: {
            type: 'string',
            maxLength: 50,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
      'shouwen.crm.v1.PostalAddressList': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 10,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.PostalAddress' }] },
          },
        },
      },
      'shouwen.crm.v1.PostalAddress': {
        type: 'object',
        properties: {
          label: {
            type: 'string',
            maxLength: 50,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          country: {
            type: 'string',
            maxLength: 2,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          province: {
            type: 'string',
            maxLength: 100,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          city: {
            type: 'string',
            maxLength: 100,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          district: {
            type: 'string',
            maxLength: 100,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          line: {
            type: 'string',
            maxLength: 300,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          postalCode: {
            type: 'string',
            maxLength: 20,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
      'shouwen.crm.v1.TraitList': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 50,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.Trait' }] },
          },
        },
      },
      'shouwen.crm.v1.Trait': {
        type: 'object',
        properties: {
          key: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          value: {
            type: 'string',
            maxLength: 500,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          source: {
            type: 'string',
            maxLength: 100,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
      'shouwen.crm.v1.ClassificationIdList': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 20,
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
      'shouwen.crm.v1.MembershipList': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.Membership' }] },
          },
        },
      },
      'shouwen.crm.v1.Membership': {
        type: 'object',
        properties: {
          organisationId: {
            type: 'string',
            allOf: [
              {
                pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
                description: 'must be a UUID',
              },
            ],
          },
          position: {
            type: 'string',
            maxLength: 100,
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
  'shouwen.crm.v1.ListCustomerHistoryRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.ListCustomerAuditRecordsRequest': {
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
  'shouwen.crm.v1.RaiseDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
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
      origin: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }] },
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
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
      'shouwen.crm.v1.DemandOrigin': {
        type: 'object',
        properties: {
          kind: {
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
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
  'shouwen.crm.v1.GetDemandRequest': {
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
  'shouwen.crm.v1.BatchGetDemandsRequest': {
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
  'shouwen.crm.v1.ListDemandsRequest': {
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
            'DEMAND_STATUS_RAISED',
            'DEMAND_STATUS_ROUTED',
            'DEMAND_STATUS_ACCEPTED',
            'DEMAND_STATUS_PLANNED',
            'DEMAND_STATUS_DELIVERED',
            'DEMAND_STATUS_DECLINED',
            'DEMAND_STATUS_JOINED',
          ],
        },
      },
      departmentId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
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
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      joinedIntoId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      overdue: { type: 'boolean' },
      query: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      order: {
        type: 'string',
        enum: ['DEMAND_ORDER_UNSPECIFIED', 'DEMAND_ORDER_NEWEST', 'DEMAND_ORDER_VOTES'],
      },
      origin: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }] },
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
      'shouwen.crm.v1.DemandOrigin': {
        type: 'object',
        properties: {
          kind: {
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
        },
      },
    },
  },
  'shouwen.crm.v1.BatchListCustomerDemandsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerIds: {
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
  'shouwen.crm.v1.EditDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      title: {
        type: 'string',
        maxLength: 200,
        allOf: [
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
  'shouwen.crm.v1.VoteForDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      origin: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }] },
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
      'shouwen.crm.v1.DemandOrigin': {
        type: 'object',
        properties: {
          kind: {
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
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
  'shouwen.crm.v1.WithdrawDemandVoteRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      customerId: {
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
  'shouwen.crm.v1.ListDemandVotesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      demandId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
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
  'shouwen.crm.v1.RouteDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      departmentId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      dueAt: {},
      teamId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
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
  'shouwen.crm.v1.AcceptDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
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
  'shouwen.crm.v1.DeclineDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
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
  'shouwen.crm.v1.ReopenDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
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
  'shouwen.crm.v1.PlanDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      dueAt: {},
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
  'shouwen.crm.v1.DeliverDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      note: {
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
  'shouwen.crm.v1.JoinDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      intoId: {
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
  'shouwen.crm.v1.LeaveDemandRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
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
  'shouwen.crm.v1.ListDemandTellingsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      demandId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      state: {
        type: 'string',
        enum: [
          'DEMAND_TELLING_STATE_UNSPECIFIED',
          'DEMAND_TELLING_STATE_PENDING',
          'DEMAND_TELLING_STATE_TOLD',
          'DEMAND_TELLING_STATE_WITHDRAWN',
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
  'shouwen.crm.v1.TellDemandCustomerRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      demandId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      contact: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.DemandOrigin' }] },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.crm.v1.DemandOrigin': {
        type: 'object',
        properties: {
          kind: {
            type: 'string',
            enum: [
              'DEMAND_ORIGIN_KIND_UNSPECIFIED',
              'DEMAND_ORIGIN_KIND_MANUAL',
              'DEMAND_ORIGIN_KIND_TICKET',
              'DEMAND_ORIGIN_KIND_SURVEY_ANSWER',
              'DEMAND_ORIGIN_KIND_CALL',
              'DEMAND_ORIGIN_KIND_CHAT',
              'DEMAND_ORIGIN_KIND_VISIT',
              'DEMAND_ORIGIN_KIND_COMPLAINT',
            ],
          },
          reference: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]*$',
                description: 'must consist of letters, digits and . _ : @ -',
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
  'shouwen.crm.v1.ReportDemandsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      from: {},
      to: {},
      departmentId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
    },
    required: ['from', 'to'],
  },
  'shouwen.crm.v1.ListDemandDepartmentsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { includeArchived: { type: 'boolean' } },
  },
  'shouwen.crm.v1.SaveDemandDepartmentRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      code: {
        type: 'string',
        maxLength: 60,
        allOf: [
          {
            pattern: '^[A-Za-z0-9._:@-]+$',
            description: 'must consist of letters, digits and . _ : @ -',
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
      nameZh: {
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
      decideWithinDays: { type: 'integer', minimum: 1, maximum: 365 },
      teamId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      archived: { type: 'boolean' },
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
  'shouwen.crm.v1.UploadImportRequest': {
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
                value: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ImportDescription' }] },
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
      'shouwen.crm.v1.ImportDescription': {
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
          source: {
            type: 'string',
            maxLength: 30,
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
  'shouwen.crm.v1.GetImportRequest': {
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
  'shouwen.crm.v1.ListImportsRequest': {
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
  'shouwen.crm.v1.ListImportBadRowsRequest': {
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
  'shouwen.crm.v1.CheckImportRequest': {
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
      mapping: {
        type: 'array',
        minItems: 1,
        maxItems: 200,
        items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ImportColumn' }] },
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.crm.v1.ImportColumn': {
        type: 'object',
        properties: {
          column: { type: 'integer', minimum: 0, maximum: 10000 },
          field: {
            type: 'string',
            maxLength: 20,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          key: {
            type: 'string',
            maxLength: 50,
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
  'shouwen.crm.v1.RunImportRequest': {
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
  'shouwen.crm.v1.CancelImportRequest': {
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
  'shouwen.crm.v1.ListLoyaltyPoliciesRequest': {
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
  'shouwen.crm.v1.PutLoyaltyPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      rules: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.LoyaltyRules' }] },
      reason: {
        type: 'string',
        maxLength: 500,
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
    required: ['rules'],
    definitions: {
      'shouwen.crm.v1.LoyaltyRules': {
        type: 'object',
        properties: {
          windowDays: { type: 'integer', minimum: 1, maximum: 730 },
          lookBackDays: { type: 'integer', minimum: 2, maximum: 3660 },
          reportDays: { type: 'integer', minimum: 1, maximum: 3660 },
          signs: {
            type: 'array',
            minItems: 6,
            maxItems: 6,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.ChurnSignWeight' }] },
          },
          medium: { type: 'number' },
          high: { type: 'number' },
        },
      },
      'shouwen.crm.v1.ChurnSignWeight': {
        type: 'object',
        properties: {
          sign: {
            type: 'string',
            enum: [
              'CHURN_SIGN_OVERDUE_PURCHASE',
              'CHURN_SIGN_FEWER_PURCHASES',
              'CHURN_SIGN_RETURNS',
              'CHURN_SIGN_LOW_SATISFACTION',
              'CHURN_SIGN_COMPLAINTS',
              'CHURN_SIGN_DECLINED_DEMANDS',
            ],
          },
          weight: { type: 'integer', minimum: 0, maximum: 100 },
          from: { type: 'number' },
          to: { type: 'number' },
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
  'shouwen.crm.v1.BatchGetChurnRisksRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerIds: {
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
  'shouwen.crm.v1.CountChurnRisksRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.crm.v1.ListChurnRisksRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      level: {
        type: 'string',
        enum: ['CHURN_LEVEL_LOW', 'CHURN_LEVEL_MEDIUM', 'CHURN_LEVEL_HIGH', 'CHURN_LEVEL_UNKNOWN'],
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
  'shouwen.crm.v1.GetRepurchaseRateRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { from: {}, to: {} },
    required: ['from', 'to'],
  },
  'shouwen.crm.v1.GetTierMovementsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { from: {}, to: {} },
    required: ['from', 'to'],
  },
  'shouwen.crm.v1.ListDuplicateProposalsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
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
  'shouwen.crm.v1.DismissDuplicateProposalRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      proposalId: {
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
  'shouwen.crm.v1.MergeCustomersRequest': {
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
        maxLength: 500,
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
  'shouwen.crm.v1.UnmergeCustomerRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
        maxLength: 500,
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
  'shouwen.crm.v1.ListDuplicatePointsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.crm.v1.SetDuplicatePointsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      name: {
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
      points: { type: 'integer', minimum: 0, maximum: 100 },
      reason: {
        type: 'string',
        maxLength: 500,
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
  'shouwen.crm.v1.ListCustomerOrdersRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.GetSpendingRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.GetPrivacySettingsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.crm.v1.SetMaskingRuleRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      role: {
        type: 'string',
        maxLength: 50,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      field: {
        type: 'string',
        enum: [
          'CUSTOMER_FIELD_NAME',
          'CUSTOMER_FIELD_OTHER_NAMES',
          'CUSTOMER_FIELD_PHONE',
          'CUSTOMER_FIELD_EMAIL',
          'CUSTOMER_FIELD_ADDRESS',
          'CUSTOMER_FIELD_BIRTHDAY',
          'CUSTOMER_FIELD_TRAITS',
          'CUSTOMER_FIELD_POSITION',
        ],
      },
      visibility: {
        type: 'string',
        enum: ['FIELD_VISIBILITY_CLEAR', 'FIELD_VISIBILITY_MASKED', 'FIELD_VISIBILITY_HIDDEN'],
      },
      mayReveal: { type: 'boolean' },
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
  'shouwen.crm.v1.SetPrivacyLimitRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
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
      value: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
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
  'shouwen.crm.v1.RevealCustomerFieldsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      fields: {
        type: 'array',
        minItems: 1,
        maxItems: 8,
        items: {
          type: 'string',
          enum: [
            'CUSTOMER_FIELD_NAME',
            'CUSTOMER_FIELD_OTHER_NAMES',
            'CUSTOMER_FIELD_PHONE',
            'CUSTOMER_FIELD_EMAIL',
            'CUSTOMER_FIELD_ADDRESS',
            'CUSTOMER_FIELD_BIRTHDAY',
            'CUSTOMER_FIELD_TRAITS',
            'CUSTOMER_FIELD_POSITION',
          ],
        },
      },
      purpose: {
        type: 'string',
        maxLength: 50,
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
        maxLength: 500,
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
  'shouwen.crm.v1.ListDisclosuresRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      customerId: {
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
  'shouwen.crm.v1.SetConsentRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      purpose: {
        type: 'string',
        maxLength: 50,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      given: { type: 'boolean' },
      source: {
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
      at: {},
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
  'shouwen.crm.v1.ListConsentsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.ListConsentHistoryRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.RequestPrivacyActionRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      kind: {
        type: 'string',
        enum: ['PRIVACY_REQUEST_KIND_ERASURE', 'PRIVACY_REQUEST_KIND_ACCESS'],
      },
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      basis: {
        type: 'string',
        enum: [
          'PRIVACY_REQUEST_BASIS_CUSTOMER',
          'PRIVACY_REQUEST_BASIS_PURPOSE_ENDED',
          'PRIVACY_REQUEST_BASIS_CONSENT_WITHDRAWN',
          'PRIVACY_REQUEST_BASIS_LAW',
        ],
      },
      note: {
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
  'shouwen.crm.v1.DecidePrivacyRequestRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      requestId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      approved: { type: 'boolean' },
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
  'shouwen.crm.v1.GetPrivacyRequestRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      requestId: {
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
  'shouwen.crm.v1.ListPrivacyRequestsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      kind: {
        type: 'string',
        enum: [
          'PRIVACY_REQUEST_KIND_UNSPECIFIED',
          'PRIVACY_REQUEST_KIND_ERASURE',
          'PRIVACY_REQUEST_KIND_ACCESS',
        ],
      },
      state: {
        type: 'string',
        enum: [
          'PRIVACY_REQUEST_STATE_UNSPECIFIED',
          'PRIVACY_REQUEST_STATE_REQUESTED',
          'PRIVACY_REQUEST_STATE_APPROVED',
          'PRIVACY_REQUEST_STATE_DONE',
          'PRIVACY_REQUEST_STATE_REFUSED',
        ],
      },
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      overdue: { type: 'boolean' },
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
  'shouwen.crm.v1.ReadSubjectAccessRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      requestId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
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
  'shouwen.crm.v1.PublishSurveyTemplateRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      code: {
        type: 'string',
        maxLength: 40,
        allOf: [
          {
            pattern: '^[A-Za-z0-9._:@-]+$',
            description: 'must consist of letters, digits and . _ : @ -',
          },
        ],
      },
      title: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.BilingualText' }] },
      introduction: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.BilingualText' }] },
      questions: {
        type: 'array',
        minItems: 1,
        maxItems: 30,
        items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.SurveyQuestion' }] },
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    required: ['title', 'introduction'],
    definitions: {
      'shouwen.crm.v1.BilingualText': {
        type: 'object',
        properties: {
          en: {
            type: 'string',
            maxLength: 500,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          zh: {
            type: 'string',
            maxLength: 500,
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
      'shouwen.crm.v1.SurveyQuestion': {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            maxLength: 40,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          kind: {
            type: 'string',
            enum: [
              'SURVEY_QUESTION_KIND_SINGLE',
              'SURVEY_QUESTION_KIND_MULTIPLE',
              'SURVEY_QUESTION_KIND_SCALE',
              'SURVEY_QUESTION_KIND_NPS',
              'SURVEY_QUESTION_KIND_TEXT',
            ],
          },
          text: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.BilingualText' }] },
          required: { type: 'boolean' },
          choices: {
            type: 'array',
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.SurveyChoice' }] },
          },
          conditions: {
            type: 'array',
            maxItems: 5,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.SurveyCondition' }] },
          },
        },
        required: ['text'],
      },
      'shouwen.crm.v1.SurveyChoice': {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            maxLength: 40,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          text: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.BilingualText' }] },
        },
        required: ['text'],
      },
      'shouwen.crm.v1.SurveyCondition': {
        type: 'object',
        properties: {
          question: {
            type: 'string',
            maxLength: 40,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          anyOf: {
            type: 'array',
            maxItems: 20,
            items: {
              type: 'string',
              maxLength: 40,
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
                {
                  pattern: '^[^\\u0000\\p{Cs}]*$',
                  description: 'must not contain the character U+0000 or half of a surrogate pair',
                },
              ],
            },
          },
          atLeast: { type: 'integer', minimum: 0, maximum: 10 },
          atMost: { type: 'integer', minimum: 0, maximum: 10 },
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
  'shouwen.crm.v1.GetSurveyTemplateRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      code: {
        type: 'string',
        maxLength: 40,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      version: { type: 'integer', minimum: 0, maximum: 2147483647 },
    },
  },
  'shouwen.crm.v1.ListSurveyTemplatesRequest': {
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
  'shouwen.crm.v1.GetSurveyPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.crm.v1.PutSurveyPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      fatigueDays: { type: 'integer', minimum: 1, maximum: 730 },
      fatigueLimit: { type: 'integer', minimum: 1, maximum: 100 },
      linkDays: { type: 'integer', minimum: 1, maximum: 365 },
      repeatMonths: { type: 'integer', minimum: 0, maximum: 24 },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
      asksAfterTickets: { type: 'boolean' },
      mailedChannels: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.SurveyMailedChannels' }] },
      afterTicketsCounts: { type: 'boolean' },
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
      'shouwen.crm.v1.SurveyMailedChannels': {
        type: 'object',
        properties: {
          items: {
            type: 'array',
            maxItems: 6,
            items: {
              type: 'string',
              maxLength: 20,
              allOf: [
                {
                  pattern: '^[A-Za-z0-9._:@-]+$',
                  description: 'must consist of letters, digits and . _ : @ -',
                },
              ],
            },
          },
        },
      },
    },
  },
  'shouwen.crm.v1.PlanSurveyCampaignRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      name: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.BilingualText' }] },
      templateCode: {
        type: 'string',
        maxLength: 40,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      templateVersion: { type: 'integer', minimum: 0, maximum: 2147483647 },
      channel: {
        type: 'string',
        enum: ['SURVEY_CHANNEL_ONLINE', 'SURVEY_CHANNEL_PHONE', 'SURVEY_CHANNEL_FOCUS_GROUP'],
      },
      startsAt: {},
      endsAt: {},
      strata: {
        type: 'array',
        maxItems: 20,
        items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.SurveyStratum' }] },
      },
      repeatMonths: { type: 'integer', minimum: 0, maximum: 24 },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    required: ['name', 'endsAt'],
    definitions: {
      'shouwen.crm.v1.BilingualText': {
        type: 'object',
        properties: {
          en: {
            type: 'string',
            maxLength: 500,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          zh: {
            type: 'string',
            maxLength: 500,
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
      'shouwen.crm.v1.SurveyStratum': {
        type: 'object',
        properties: {
          tier: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          region: {
            type: 'string',
            maxLength: 100,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          wanted: { type: 'integer', minimum: 1, maximum: 10000 },
          invited: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
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
  'shouwen.crm.v1.GetSurveyCampaignRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      campaignId: {
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
  'shouwen.crm.v1.ListSurveyCampaignsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      status: {
        type: 'string',
        enum: [
          'SURVEY_CAMPAIGN_STATUS_UNSPECIFIED',
          'SURVEY_CAMPAIGN_STATUS_PLANNED',
          'SURVEY_CAMPAIGN_STATUS_RUNNING',
          'SURVEY_CAMPAIGN_STATUS_CLOSED',
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
  'shouwen.crm.v1.CloseSurveyCampaignRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      campaignId: {
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
        maxLength: 500,
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
  'shouwen.crm.v1.InviteToSurveyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      campaignId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      subject: {
        type: 'string',
        maxLength: 100,
        allOf: [
          {
            pattern: '^[A-Za-z0-9._:@-]*$',
            description: 'must consist of letters, digits and . _ : @ -',
          },
        ],
      },
      handlerIds: {
        type: 'array',
        maxItems: 50,
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
  'shouwen.crm.v1.ListSurveyInvitationsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      campaignId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      unansweredOnly: { type: 'boolean' },
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
  'shouwen.crm.v1.IssueSurveyLinksRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      invitationIds: {
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
  'shouwen.crm.v1.RecordSurveyAnswersRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      invitationId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      answers: {
        type: 'array',
        maxItems: 30,
        items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.SurveyAnswer' }] },
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.crm.v1.SurveyAnswer': {
        type: 'object',
        properties: {
          question: {
            type: 'string',
            maxLength: 40,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          values: {
            type: 'array',
            maxItems: 20,
            items: {
              type: 'string',
              maxLength: 40,
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
                {
                  pattern: '^[^\\u0000\\p{Cs}]*$',
                  description: 'must not contain the character U+0000 or half of a surrogate pair',
                },
              ],
            },
          },
          words: {
            type: 'string',
            maxLength: 2000,
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
  'shouwen.crm.v1.OpenSurveyLinkRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      token: {
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
  'shouwen.crm.v1.AnswerSurveyLinkRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      token: {
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
      answers: {
        type: 'array',
        maxItems: 30,
        items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.SurveyAnswer' }] },
      },
      shown: {
        type: 'array',
        maxItems: 30,
        items: {
          type: 'string',
          maxLength: 40,
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
      'shouwen.crm.v1.SurveyAnswer': {
        type: 'object',
        properties: {
          question: {
            type: 'string',
            maxLength: 40,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          values: {
            type: 'array',
            maxItems: 20,
            items: {
              type: 'string',
              maxLength: 40,
              allOf: [
                { pattern: '\\S', description: 'must contain something other than white space' },
                {
                  pattern: '^[^\\u0000\\p{Cs}]*$',
                  description: 'must not contain the character U+0000 or half of a surrogate pair',
                },
              ],
            },
          },
          words: {
            type: 'string',
            maxLength: 2000,
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
  'shouwen.crm.v1.WithdrawBySurveyLinkRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      token: {
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
  'shouwen.crm.v1.BatchGetSurveyDeliveriesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      campaignIds: {
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
  'shouwen.crm.v1.AddSurveyNoteRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      campaignId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      text: {
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
  'shouwen.crm.v1.ListSurveyNotesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      campaignId: {
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
  'shouwen.crm.v1.GetSurveyReportRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      campaignId: {
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
  'shouwen.crm.v1.ListSurveyWordsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      campaignId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      question: {
        type: 'string',
        maxLength: 40,
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
  'shouwen.crm.v1.ListTierRuleSetsRequest': {
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
  'shouwen.crm.v1.PutTierRulesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      rules: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TierRules' }] },
      reason: {
        type: 'string',
        maxLength: 500,
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
    required: ['rules'],
    definitions: {
      'shouwen.crm.v1.TierRules': {
        type: 'object',
        properties: {
          currency: {
            type: 'string',
            maxLength: 3,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          rates: {
            type: 'array',
            maxItems: 50,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.CurrencyRate' }] },
          },
          measures: {
            type: 'array',
            minItems: 1,
            maxItems: 4,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TierMeasure' }] },
          },
          tiers: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TierDefinition' }] },
          },
        },
      },
      'shouwen.crm.v1.CurrencyRate': {
        type: 'object',
        properties: {
          currency: {
            type: 'string',
            maxLength: 3,
            allOf: [
              { pattern: '\\S', description: 'must contain something other than white space' },
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          rate: { type: 'number' },
        },
      },
      'shouwen.crm.v1.TierMeasure': {
        type: 'object',
        properties: {
          kind: {
            type: 'string',
            enum: [
              'TIER_MEASURE_KIND_AMOUNT',
              'TIER_MEASURE_KIND_FREQUENCY',
              'TIER_MEASURE_KIND_TENURE',
              'TIER_MEASURE_KIND_RECENCY',
            ],
          },
          weight: { type: 'integer', minimum: 1, maximum: 100 },
          windowDays: { type: 'integer', minimum: 0, maximum: 3660 },
          steps: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TierStep' }] },
          },
        },
      },
      'shouwen.crm.v1.TierStep': {
        type: 'object',
        properties: {
          from: { type: 'number' },
          points: { type: 'integer', minimum: 0, maximum: 100 },
        },
      },
      'shouwen.crm.v1.TierDefinition': {
        type: 'object',
        properties: {
          code: {
            type: 'string',
            maxLength: 50,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
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
          nameZh: {
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
          enterAt: { type: 'integer', minimum: 0, maximum: 100 },
          leaveBelow: { type: 'integer', minimum: 0, maximum: 100 },
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
  'shouwen.crm.v1.SimulateTierRulesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ruleSetId: {
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
  'shouwen.crm.v1.GetTierSimulationRequest': {
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
  'shouwen.crm.v1.PublishTierRulesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ruleSetId: {
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
        maxLength: 500,
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
  'shouwen.crm.v1.BatchGetStandingsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerIds: {
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
  'shouwen.crm.v1.ExplainTierRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.ListTierHistoryRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
  'shouwen.crm.v1.OverrideTierRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      tier: {
        type: 'string',
        maxLength: 50,
        allOf: [
          {
            pattern: '^[A-Za-z0-9._:@-]+$',
            description: 'must consist of letters, digits and . _ : @ -',
          },
        ],
      },
      reason: {
        type: 'string',
        maxLength: 500,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      until: {},
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
  'shouwen.crm.v1.EndTierOverrideRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
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
        maxLength: 500,
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
  'shouwen.crm.v1.SetDedicatedAgentRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      customerId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      agentId: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      reason: {
        type: 'string',
        maxLength: 500,
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
  'shouwen.crm.v1.GetTieringPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.crm.v1.PutTieringPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      schedule: { allOf: [{ $ref: '#/definitions/shouwen.crm.v1.TierReviewSchedule' }] },
      reason: {
        type: 'string',
        maxLength: 500,
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
    required: ['schedule'],
    definitions: {
      'shouwen.crm.v1.TierReviewSchedule': {
        type: 'object',
        properties: {
          nightAt: {
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
          batchRows: { type: 'integer', minimum: 1, maximum: 10000 },
          sampleRows: { type: 'integer', minimum: 0, maximum: 100 },
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
  'shouwen.ticketing.v1.ListCalendarsRequest': {
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
  'shouwen.ticketing.v1.GetCalendarRequest': {
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
      version: { type: 'integer', minimum: 0, maximum: 2147483647 },
    },
  },
  'shouwen.ticketing.v1.PutCalendarRequest': {
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
        maxLength: 200,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      definition: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CalendarDefinition' }] },
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
      recompute: { type: 'boolean' },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    required: ['definition'],
    definitions: {
      'shouwen.ticketing.v1.CalendarDefinition': {
        type: 'object',
        properties: {
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
          weekly: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.WeeklyHours' }] },
          overrides: {
            type: 'array',
            maxItems: 2000,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CalendarOverride' }] },
          },
          holidays: {
            type: 'array',
            maxItems: 2000,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CalendarHoliday' }] },
          },
          makeUpDays: {
            type: 'array',
            maxItems: 2000,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CalendarMakeUpDay' }] },
          },
          yearsCovered: {
            type: 'array',
            maxItems: 200,
            items: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
          },
        },
      },
      'shouwen.ticketing.v1.WeeklyHours': {
        type: 'object',
        properties: {
          monday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          tuesday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          wednesday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          thursday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          friday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          saturday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          sunday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
        },
      },
      'shouwen.ticketing.v1.DayInterval': {
        type: 'object',
        properties: {
          from: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
          to: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
        },
      },
      'shouwen.ticketing.v1.CalendarOverride': {
        type: 'object',
        properties: {
          date: {
            type: 'string',
            maxLength: 10,
            allOf: [
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
          intervals: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
        },
      },
      'shouwen.ticketing.v1.CalendarHoliday': {
        type: 'object',
        properties: {
          date: {
            type: 'string',
            maxLength: 10,
            allOf: [
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
      'shouwen.ticketing.v1.CalendarMakeUpDay': {
        type: 'object',
        properties: {
          date: {
            type: 'string',
            maxLength: 10,
            allOf: [
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
          hoursOf: {
            type: 'string',
            enum: [
              'WEEKDAY_UNSPECIFIED',
              'WEEKDAY_MONDAY',
              'WEEKDAY_TUESDAY',
              'WEEKDAY_WEDNESDAY',
              'WEEKDAY_THURSDAY',
              'WEEKDAY_FRIDAY',
              'WEEKDAY_SATURDAY',
              'WEEKDAY_SUNDAY',
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
  'shouwen.ticketing.v1.ImportHolidaysRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      calendarId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      icalendar: {
        type: 'string',
        maxLength: 200000,
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
      recompute: { type: 'boolean' },
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
  'shouwen.ticketing.v1.ImportOfficialYearRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      calendarId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      year: { type: 'integer', minimum: 1970, maximum: 2199 },
      hoursOf: {
        type: 'string',
        enum: [
          'WEEKDAY_MONDAY',
          'WEEKDAY_TUESDAY',
          'WEEKDAY_WEDNESDAY',
          'WEEKDAY_THURSDAY',
          'WEEKDAY_FRIDAY',
          'WEEKDAY_SATURDAY',
          'WEEKDAY_SUNDAY',
        ],
      },
      recompute: { type: 'boolean' },
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
  'shouwen.ticketing.v1.StartChatRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
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
      subject: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      ticketId: {
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
  'shouwen.ticketing.v1.SendChatMessageRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      chatId: {
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
  'shouwen.ticketing.v1.EndChatRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      chatId: {
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
  'shouwen.ticketing.v1.SayTypingRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      chatId: {
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
  'shouwen.ticketing.v1.GetChatRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      chatId: {
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
  'shouwen.ticketing.v1.BatchGetChatsRequest': {
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
  'shouwen.ticketing.v1.ListChatsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      state: {
        type: 'string',
        enum: [
          'CHAT_STATE_UNSPECIFIED',
          'CHAT_STATE_WAITING',
          'CHAT_STATE_OPEN',
          'CHAT_STATE_ENDED',
        ],
      },
      mine: { type: 'boolean' },
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
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
  'shouwen.ticketing.v1.ListChatEventsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      chatId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      newerThan: { type: 'integer', minimum: 0, maximum: 2147483647 },
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
  'shouwen.ticketing.v1.ListComplianceReportsRequest': {
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
  'shouwen.ticketing.v1.GetComplianceReportRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      reportId: {
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
  'shouwen.ticketing.v1.ListComplianceLinesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      reportId: {
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
  'shouwen.ticketing.v1.ListComplianceBreachesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      reportId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      line: { type: 'integer', minimum: 0, maximum: 2147483647 },
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
      kind: {
        type: 'string',
        enum: [
          'BREACH_KIND_UNSPECIFIED',
          'BREACH_KIND_OFFER_UNANSWERED',
          'BREACH_KIND_UNOWNED',
          'BREACH_KIND_PASSED_AROUND',
          'BREACH_KIND_RETURNED',
          'BREACH_KIND_REFUSED_WITHOUT_RULE',
          'BREACH_KIND_FIRST_RESPONSE_LATE',
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
  'shouwen.ticketing.v1.PublishComplianceReportRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      reportId: {
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
  'shouwen.ticketing.v1.ListDutiesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      of: {
        type: 'object',
        properties: { $case: { type: 'string', enum: ['personId', 'ticketId'] } },
        required: ['$case', 'value'],
        allOf: [
          {
            if: { properties: { $case: { const: 'personId' } } },
            then: {
              properties: {
                value: {
                  type: 'string',
                  maxLength: 200,
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
            if: { properties: { $case: { const: 'ticketId' } } },
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
        ],
      },
    },
    required: ['of'],
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
  'shouwen.ticketing.v1.BatchListTicketDutiesRequest': {
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
  'shouwen.ticketing.v1.BatchGetTicketFlagsRequest': {
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
  'shouwen.ticketing.v1.GetDutyPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.ticketing.v1.PutDutyPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      limits: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DutyLimits' }] },
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
    required: ['limits'],
    definitions: {
      'shouwen.ticketing.v1.DutyLimits': {
        type: 'object',
        properties: {
          maxTransfers: { type: 'integer', minimum: 1, maximum: 100 },
          offerLimitSeconds: { type: 'integer', minimum: 1, maximum: 2592000 },
          unownedLimitSeconds: { type: 'integer', minimum: 1, maximum: 2592000 },
          maxRefusals: { type: 'integer', minimum: 1, maximum: 100 },
          firstResponseLimitSeconds: { type: 'integer', minimum: 60, maximum: 2592000 },
          backstopOwnerId: {
            type: 'string',
            maxLength: 200,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
          teamBackstops: {
            type: 'array',
            maxItems: 200,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.TeamBackstop' }] },
          },
        },
      },
      'shouwen.ticketing.v1.TeamBackstop': {
        type: 'object',
        properties: {
          teamId: {
            type: 'string',
            allOf: [
              {
                pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
                description: 'must be a UUID',
              },
            ],
          },
          ownerId: {
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
  'shouwen.ticketing.v1.GradeTicketRequest': {
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
      urgency: {
        type: 'string',
        enum: ['URGENCY_LOW', 'URGENCY_MEDIUM', 'URGENCY_HIGH', 'URGENCY_CRITICAL'],
      },
      complexity: {
        type: 'string',
        enum: ['COMPLEXITY_SIMPLE', 'COMPLEXITY_MODERATE', 'COMPLEXITY_COMPLEX'],
      },
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
  'shouwen.ticketing.v1.GetGradingMatrixRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.ticketing.v1.PutGradingMatrixRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      cells: {
        type: 'array',
        minItems: 1,
        maxItems: 20,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.GradingCell' }] },
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
      'shouwen.ticketing.v1.GradingCell': {
        type: 'object',
        properties: {
          urgency: {
            type: 'string',
            enum: ['URGENCY_LOW', 'URGENCY_MEDIUM', 'URGENCY_HIGH', 'URGENCY_CRITICAL'],
          },
          complexity: {
            type: 'string',
            enum: ['COMPLEXITY_SIMPLE', 'COMPLEXITY_MODERATE', 'COMPLEXITY_COMPLEX'],
          },
          grade: { type: 'string', enum: ['GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'] },
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
  'shouwen.ticketing.v1.ListQueueRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      teamId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
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
  'shouwen.ticketing.v1.GetQueueCountersRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      teamId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
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
    },
  },
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
                enum: ['replyId', 'note', 'grade', 'resolution', 'watch', 'claim', 'pause'],
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
              {
                if: { properties: { $case: { const: 'pause' } } },
                then: {
                  properties: {
                    value: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.MacroPause' }] },
                  },
                },
              },
            ],
          },
        },
        required: ['action'],
      },
      'shouwen.ticketing.v1.MacroPause': {
        type: 'object',
        properties: {
          reason: {
            type: 'string',
            enum: ['WAITING_REASON_CUSTOMER', 'WAITING_REASON_APPOINTMENT'],
          },
          resumeAfterMinutes: { type: 'integer', minimum: 0, maximum: 129600 },
          note: {
            type: 'string',
            maxLength: 1000,
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
  'shouwen.ticketing.v1.ListMyPagesRequest': {
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
  'shouwen.ticketing.v1.GetPageRequest': {
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
  'shouwen.ticketing.v1.ListTicketPagesRequest': {
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
  'shouwen.ticketing.v1.AcknowledgePageRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      pageId: {
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
  'shouwen.ticketing.v1.GetEscalationLadderRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.ticketing.v1.PutEscalationLadderRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      steps: {
        type: 'array',
        minItems: 1,
        maxItems: 10,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.EscalationStep' }] },
      },
      exhaustedAfterSeconds: { type: 'integer', minimum: 1, maximum: 1209600 },
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
      'shouwen.ticketing.v1.EscalationStep': {
        type: 'object',
        properties: {
          afterSeconds: { type: 'integer', minimum: 0, maximum: 604800 },
          target: {
            type: 'string',
            enum: [
              'PAGE_TARGET_SUPERVISOR',
              'PAGE_TARGET_MANAGER',
              'PAGE_TARGET_TEAM_SUPERVISOR',
              'PAGE_TARGET_PERSON',
            ],
          },
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
  'shouwen.ticketing.v1.ListOnDutyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      endingAfter: {},
      role: {
        type: 'string',
        enum: ['ON_DUTY_ROLE_UNSPECIFIED', 'ON_DUTY_ROLE_SUPERVISOR', 'ON_DUTY_ROLE_MANAGER'],
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
  'shouwen.ticketing.v1.PutOnDutyPeriodRequest': {
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
      personId: {
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
      role: { type: 'string', enum: ['ON_DUTY_ROLE_SUPERVISOR', 'ON_DUTY_ROLE_MANAGER'] },
      from: {},
      until: {},
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    required: ['from', 'until'],
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
  'shouwen.ticketing.v1.RemoveOnDutyPeriodRequest': {
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
  'shouwen.ticketing.v1.SetPresenceRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      state: {
        type: 'string',
        enum: [
          'PRESENCE_STATE_AVAILABLE',
          'PRESENCE_STATE_AWAY',
          'PRESENCE_STATE_BUSY',
          'PRESENCE_STATE_OFFLINE',
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
  'shouwen.ticketing.v1.GetMyPresenceRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.ticketing.v1.GetTeamBoardRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      teamId: {
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
  'shouwen.ticketing.v1.ListPresenceIntervalsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      memberId: {
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
  'shouwen.ticketing.v1.GetWorkedTimeRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      memberId: {
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
      from: {},
      to: {},
    },
    required: ['from', 'to'],
  },
  'shouwen.ticketing.v1.SaveRoutingRuleRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      ruleId: {
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
      position: { type: 'integer', minimum: 0, maximum: 10000 },
      active: { type: 'boolean' },
      channels: {
        type: 'array',
        maxItems: 10,
        items: {
          type: 'string',
          enum: [
            'CHANNEL_PHONE',
            'CHANNEL_CHAT',
            'CHANNEL_EMAIL',
            'CHANNEL_WEB',
            'CHANNEL_API',
            'CHANNEL_PARTNER',
          ],
        },
      },
      grades: {
        type: 'array',
        maxItems: 10,
        items: { type: 'string', enum: ['GRADE_GENERAL', 'GRADE_IMPORTANT', 'GRADE_URGENT'] },
      },
      tiers: {
        type: 'array',
        maxItems: 20,
        items: {
          type: 'string',
          maxLength: 60,
          allOf: [
            {
              pattern: '^[A-Za-z0-9._:@-]+$',
              description: 'must consist of letters, digits and . _ : @ -',
            },
          ],
        },
      },
      teamId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      strategy: {
        type: 'string',
        enum: ['ROUTING_STRATEGY_ROUND_ROBIN', 'ROUTING_STRATEGY_LEAST_LOADED'],
      },
      skills: {
        type: 'array',
        maxItems: 10,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.RequiredSkill' }] },
      },
      relaxes: {
        type: 'array',
        maxItems: 20,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.RelaxStep' }] },
      },
      overflows: {
        type: 'array',
        maxItems: 10,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.OverflowStep' }] },
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.ticketing.v1.RequiredSkill': {
        type: 'object',
        properties: {
          skillId: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          minLevel: { type: 'integer', minimum: 1, maximum: 5 },
        },
      },
      'shouwen.ticketing.v1.RelaxStep': {
        type: 'object',
        properties: {
          afterSeconds: { type: 'integer', minimum: 1, maximum: 604800 },
          skillId: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          minLevel: { type: 'integer', minimum: 0, maximum: 4 },
        },
      },
      'shouwen.ticketing.v1.OverflowStep': {
        type: 'object',
        properties: {
          afterSeconds: { type: 'integer', minimum: 1, maximum: 604800 },
          teamId: {
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
  'shouwen.ticketing.v1.ListRoutingRulesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      includeInactive: { type: 'boolean' },
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
  'shouwen.ticketing.v1.GetRoutingReceiptsRequest': {
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
      limit: { type: 'integer', minimum: 0, maximum: 20 },
    },
  },
  'shouwen.ticketing.v1.AssignTicketRequest': {
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
      memberId: {
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
  'shouwen.ticketing.v1.SearchTicketsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      query: {
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
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      order: {
        type: 'string',
        enum: ['SEARCH_ORDER_UNSPECIFIED', 'SEARCH_ORDER_NEWEST', 'SEARCH_ORDER_RELEVANCE'],
      },
      statuses: {
        type: 'array',
        maxItems: 10,
        items: {
          type: 'string',
          enum: [
            'TICKET_STATUS_NEW',
            'TICKET_STATUS_OPEN',
            'TICKET_STATUS_RESOLVED',
            'TICKET_STATUS_WAITING',
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
      teamId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
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
      openedFrom: {},
      openedTo: {},
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
  'shouwen.ticketing.v1.BatchListClocksRequest': {
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
  'shouwen.ticketing.v1.ExplainDeadlineRequest': {
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
  'shouwen.ticketing.v1.MoveDeadlineRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      clockId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      dueAt: {},
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
  'shouwen.ticketing.v1.GetSlaPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: { version: { type: 'integer', minimum: 0, maximum: 2147483647 } },
  },
  'shouwen.ticketing.v1.PutSlaPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      rules: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaRule' }] },
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
      recompute: { type: 'boolean' },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaRule': {
        type: 'object',
        properties: {
          key: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          name: {
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
          when: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaCondition' }] },
          calendarId: {
            type: 'string',
            allOf: [
              {
                pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
                description: 'must be a UUID',
              },
            ],
          },
          limits: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimits' }] },
          warnAtPercent: { type: 'integer', minimum: 1, maximum: 99 },
          pauses: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaPauses' }] },
          reopen: {
            type: 'string',
            enum: ['SLA_REOPEN_RULE_RESUME', 'SLA_REOPEN_RULE_RESTART', 'SLA_REOPEN_RULE_NEW'],
          },
        },
        required: ['limits'],
      },
      'shouwen.ticketing.v1.SlaCondition': {
        type: 'object',
        properties: {
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
          tier: {
            type: 'string',
            maxLength: 40,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimits': {
        type: 'object',
        properties: {
          firstResponse: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }] },
          nextResponse: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }] },
          resolution: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }] },
        },
        required: ['firstResponse', 'nextResponse', 'resolution'],
      },
      'shouwen.ticketing.v1.SlaLimit': {
        type: 'object',
        properties: {
          unit: {
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: { type: 'integer', minimum: 1, maximum: 2147483647 },
        },
      },
      'shouwen.ticketing.v1.SlaPauses': {
        type: 'object',
        properties: {
          customer: {
            type: 'array',
            maxItems: 3,
            items: {
              type: 'string',
              enum: [
                'SLA_TARGET_FIRST_RESPONSE',
                'SLA_TARGET_NEXT_RESPONSE',
                'SLA_TARGET_RESOLUTION',
              ],
            },
          },
          appointment: {
            type: 'array',
            maxItems: 3,
            items: {
              type: 'string',
              enum: [
                'SLA_TARGET_FIRST_RESPONSE',
                'SLA_TARGET_NEXT_RESPONSE',
                'SLA_TARGET_RESOLUTION',
              ],
            },
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
  'shouwen.ticketing.v1.SimulatePolicyChangeRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      rules: {
        type: 'array',
        minItems: 1,
        maxItems: 100,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaRule' }] },
      },
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
    },
    definitions: {
      'shouwen.ticketing.v1.SlaRule': {
        type: 'object',
        properties: {
          key: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          name: {
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
          when: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaCondition' }] },
          calendarId: {
            type: 'string',
            allOf: [
              {
                pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
                description: 'must be a UUID',
              },
            ],
          },
          limits: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimits' }] },
          warnAtPercent: { type: 'integer', minimum: 1, maximum: 99 },
          pauses: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaPauses' }] },
          reopen: {
            type: 'string',
            enum: ['SLA_REOPEN_RULE_RESUME', 'SLA_REOPEN_RULE_RESTART', 'SLA_REOPEN_RULE_NEW'],
          },
        },
        required: ['limits'],
      },
      'shouwen.ticketing.v1.SlaCondition': {
        type: 'object',
        properties: {
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
          tier: {
            type: 'string',
            maxLength: 40,
            allOf: [
              {
                pattern: '^[^\\u0000\\p{Cs}]*$',
                description: 'must not contain the character U+0000 or half of a surrogate pair',
              },
            ],
          },
        },
      },
      'shouwen.ticketing.v1.SlaLimits': {
        type: 'object',
        properties: {
          firstResponse: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }] },
          nextResponse: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }] },
          resolution: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SlaLimit' }] },
        },
        required: ['firstResponse', 'nextResponse', 'resolution'],
      },
      'shouwen.ticketing.v1.SlaLimit': {
        type: 'object',
        properties: {
          unit: {
            type: 'string',
            enum: [
              'SLA_LIMIT_UNIT_WALL_SECONDS',
              'SLA_LIMIT_UNIT_BUSINESS_SECONDS',
              'SLA_LIMIT_UNIT_WORKDAYS',
            ],
          },
          amount: { type: 'integer', minimum: 1, maximum: 2147483647 },
        },
      },
      'shouwen.ticketing.v1.SlaPauses': {
        type: 'object',
        properties: {
          customer: {
            type: 'array',
            maxItems: 3,
            items: {
              type: 'string',
              enum: [
                'SLA_TARGET_FIRST_RESPONSE',
                'SLA_TARGET_NEXT_RESPONSE',
                'SLA_TARGET_RESOLUTION',
              ],
            },
          },
          appointment: {
            type: 'array',
            maxItems: 3,
            items: {
              type: 'string',
              enum: [
                'SLA_TARGET_FIRST_RESPONSE',
                'SLA_TARGET_NEXT_RESPONSE',
                'SLA_TARGET_RESOLUTION',
              ],
            },
          },
        },
      },
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
  'shouwen.ticketing.v1.SimulateCalendarChangeRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      calendarId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      definition: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CalendarDefinition' }] },
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
    },
    required: ['definition'],
    definitions: {
      'shouwen.ticketing.v1.CalendarDefinition': {
        type: 'object',
        properties: {
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
          weekly: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.WeeklyHours' }] },
          overrides: {
            type: 'array',
            maxItems: 2000,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CalendarOverride' }] },
          },
          holidays: {
            type: 'array',
            maxItems: 2000,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CalendarHoliday' }] },
          },
          makeUpDays: {
            type: 'array',
            maxItems: 2000,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.CalendarMakeUpDay' }] },
          },
          yearsCovered: {
            type: 'array',
            maxItems: 200,
            items: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
          },
        },
      },
      'shouwen.ticketing.v1.WeeklyHours': {
        type: 'object',
        properties: {
          monday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          tuesday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          wednesday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          thursday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          friday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          saturday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
          sunday: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
        },
      },
      'shouwen.ticketing.v1.DayInterval': {
        type: 'object',
        properties: {
          from: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
          to: { type: 'integer', minimum: -2147483648, maximum: 2147483647 },
        },
      },
      'shouwen.ticketing.v1.CalendarOverride': {
        type: 'object',
        properties: {
          date: {
            type: 'string',
            maxLength: 10,
            allOf: [
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
          intervals: {
            type: 'array',
            maxItems: 24,
            items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.DayInterval' }] },
          },
        },
      },
      'shouwen.ticketing.v1.CalendarHoliday': {
        type: 'object',
        properties: {
          date: {
            type: 'string',
            maxLength: 10,
            allOf: [
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
      'shouwen.ticketing.v1.CalendarMakeUpDay': {
        type: 'object',
        properties: {
          date: {
            type: 'string',
            maxLength: 10,
            allOf: [
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
          hoursOf: {
            type: 'string',
            enum: [
              'WEEKDAY_UNSPECIFIED',
              'WEEKDAY_MONDAY',
              'WEEKDAY_TUESDAY',
              'WEEKDAY_WEDNESDAY',
              'WEEKDAY_THURSDAY',
              'WEEKDAY_FRIDAY',
              'WEEKDAY_SATURDAY',
              'WEEKDAY_SUNDAY',
            ],
          },
        },
      },
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
  'shouwen.ticketing.v1.CreateTeamRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
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
  'shouwen.ticketing.v1.RenameTeamRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      teamId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
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
  'shouwen.ticketing.v1.ArchiveTeamRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      teamId: {
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
  'shouwen.ticketing.v1.ListTeamsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      includeArchived: { type: 'boolean' },
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
  'shouwen.ticketing.v1.BatchGetTeamsRequest': {
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
  'shouwen.ticketing.v1.SaveStaffMemberRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      memberId: {
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
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      email: {
        type: 'string',
        maxLength: 254,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      locale: {
        type: 'string',
        enum: ['STAFF_LOCALE_UNSPECIFIED', 'STAFF_LOCALE_ZH_CN', 'STAFF_LOCALE_EN'],
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
  'shouwen.ticketing.v1.GetStaffMemberRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      by: {
        type: 'object',
        properties: { $case: { type: 'string', enum: ['id', 'uuid'] } },
        required: ['$case', 'value'],
        allOf: [
          {
            if: { properties: { $case: { const: 'id' } } },
            then: {
              properties: {
                value: {
                  type: 'string',
                  maxLength: 200,
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
            if: { properties: { $case: { const: 'uuid' } } },
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
        ],
      },
    },
    required: ['by'],
  },
  'shouwen.ticketing.v1.ListStaffMembersRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      teamId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
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
  'shouwen.ticketing.v1.SaveSkillRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      skillId: {
        type: 'string',
        maxLength: 60,
        allOf: [
          {
            pattern: '^[A-Za-z0-9._:@-]+$',
            description: 'must consist of letters, digits and . _ : @ -',
          },
        ],
      },
      nameZh: {
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
      nameEn: {
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
  'shouwen.ticketing.v1.ListSkillsRequest': {
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
  'shouwen.ticketing.v1.SetMemberSkillsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      memberId: {
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
      skills: {
        type: 'array',
        maxItems: 50,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.MemberSkill' }] },
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.ticketing.v1.MemberSkill': {
        type: 'object',
        properties: {
          skillId: {
            type: 'string',
            maxLength: 60,
            allOf: [
              {
                pattern: '^[A-Za-z0-9._:@-]+$',
                description: 'must consist of letters, digits and . _ : @ -',
              },
            ],
          },
          level: { type: 'integer', minimum: 1, maximum: 5 },
          validUntil: {},
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
  'shouwen.ticketing.v1.SetMemberCapacityRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      memberId: {
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
      capacities: {
        type: 'array',
        maxItems: 20,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.ChannelCapacity' }] },
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.ticketing.v1.ChannelCapacity': {
        type: 'object',
        properties: {
          channel: {
            type: 'string',
            enum: [
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          tickets: { type: 'integer', minimum: 0, maximum: 1000 },
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
  'shouwen.ticketing.v1.ListDefaultCapacitiesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.ticketing.v1.SetDefaultCapacitiesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      capacities: {
        type: 'array',
        minItems: 1,
        maxItems: 20,
        items: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.ChannelCapacity' }] },
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
    },
    definitions: {
      'shouwen.ticketing.v1.ChannelCapacity': {
        type: 'object',
        properties: {
          channel: {
            type: 'string',
            enum: [
              'CHANNEL_PHONE',
              'CHANNEL_CHAT',
              'CHANNEL_EMAIL',
              'CHANNEL_WEB',
              'CHANNEL_API',
              'CHANNEL_PARTNER',
            ],
          },
          tickets: { type: 'integer', minimum: 0, maximum: 1000 },
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
  'shouwen.ticketing.v1.OpenSupervisionOrderRequest': {
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
      what: {
        type: 'string',
        maxLength: 5000,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      dueAt: {},
      limitSeconds: { type: 'integer', minimum: 0, maximum: 31536000 },
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
  'shouwen.ticketing.v1.AcknowledgeSupervisionOrderRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      orderId: {
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
  'shouwen.ticketing.v1.ReplyToSupervisionOrderRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      orderId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      reply: {
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
  'shouwen.ticketing.v1.ChaseSupervisionOrderRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      orderId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      note: {
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
  'shouwen.ticketing.v1.CloseSupervisionOrderRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      orderId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      verdict: {
        type: 'string',
        enum: ['SUPERVISION_VERDICT_SATISFIED', 'SUPERVISION_VERDICT_UNSATISFIED'],
      },
      note: {
        type: 'string',
        maxLength: 5000,
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
  'shouwen.ticketing.v1.GetSupervisionOrderRequest': {
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
  'shouwen.ticketing.v1.ListSupervisionOrdersRequest': {
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
            'SUPERVISION_ORDER_STATUS_OPEN',
            'SUPERVISION_ORDER_STATUS_ACKNOWLEDGED',
            'SUPERVISION_ORDER_STATUS_REPLIED',
            'SUPERVISION_ORDER_STATUS_CLOSED',
          ],
        },
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
      issuerId: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      overdue: { type: 'boolean' },
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
  'shouwen.ticketing.v1.GetSupervisionPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {},
  },
  'shouwen.ticketing.v1.PutSupervisionPolicyRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      limits: { allOf: [{ $ref: '#/definitions/shouwen.ticketing.v1.SupervisionLimits' }] },
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
    required: ['limits'],
    definitions: {
      'shouwen.ticketing.v1.SupervisionLimits': {
        type: 'object',
        properties: {
          remindBeforeSeconds: { type: 'integer', minimum: 0, maximum: 2592000 },
          defaultLimitSeconds: { type: 'integer', minimum: 60, maximum: 31536000 },
          chasesPerLevel: { type: 'integer', minimum: 1, maximum: 100 },
          highestLevel: { type: 'integer', minimum: 1, maximum: 10 },
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
  'shouwen.ticketing.v1.ReportCallRequest': {
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
      webhookId: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      webhookTimestamp: {
        type: 'string',
        maxLength: 20,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      webhookSignature: {
        type: 'string',
        maxLength: 2000,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      body: {},
    },
  },
  'shouwen.ticketing.v1.GetCallRequest': {
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
  'shouwen.ticketing.v1.ListCallsRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      agentId: {
        type: 'string',
        maxLength: 200,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      number: {
        type: 'string',
        maxLength: 100,
        allOf: [
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      missedOnly: { type: 'boolean' },
      ticketId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      from: {},
      to: {},
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
  'shouwen.ticketing.v1.BatchGetCallsOfEntriesRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      entryIds: {
        type: 'array',
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
  'shouwen.ticketing.v1.SuggestTicketsForCallRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      callId: {
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
  'shouwen.ticketing.v1.OpenTicketFromCallRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      callId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
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
  'shouwen.ticketing.v1.LinkCallToTicketRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      callId: {
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
  'shouwen.ticketing.v1.ListCallSourcesRequest': {
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
  'shouwen.ticketing.v1.CreateCallSourceRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
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
      defaultRegion: {
        type: 'string',
        maxLength: 2,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
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
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
      callbackCalendarId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
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
  'shouwen.ticketing.v1.UpdateCallSourceRequest': {
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
      defaultRegion: {
        type: 'string',
        maxLength: 2,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
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
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      active: { type: 'boolean' },
      options: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.WriteOptions' }] },
      callbackCalendarId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
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
  'shouwen.ticketing.v1.RotateCallSourceSecretRequest': {
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
  'shouwen.ticketing.v1.ListUnreadCallReportsRequest': {
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
  'shouwen.ticketing.v1.ListExtensionsRequest': {
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
  'shouwen.ticketing.v1.SaveExtensionRequest': {
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
      extension: {
        type: 'string',
        maxLength: 50,
        allOf: [
          { pattern: '\\S', description: 'must contain something other than white space' },
          {
            pattern: '^[^\\u0000\\p{Cs}]*$',
            description: 'must not contain the character U+0000 or half of a surrogate pair',
          },
        ],
      },
      memberId: {
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
  'shouwen.ticketing.v1.RemoveExtensionRequest': {
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
      extension: {
        type: 'string',
        maxLength: 50,
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
      urgency: {
        type: 'string',
        enum: [
          'URGENCY_UNSPECIFIED',
          'URGENCY_LOW',
          'URGENCY_MEDIUM',
          'URGENCY_HIGH',
          'URGENCY_CRITICAL',
        ],
      },
      complexity: {
        type: 'string',
        enum: [
          'COMPLEXITY_UNSPECIFIED',
          'COMPLEXITY_SIMPLE',
          'COMPLEXITY_MODERATE',
          'COMPLEXITY_COMPLEX',
        ],
      },
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
            'TICKET_STATUS_WAITING',
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
      teamId: {
        type: 'string',
        allOf: [
          {
            pattern: '^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})?$',
            description: 'must be a UUID',
          },
        ],
      },
      includeSnoozed: { type: 'boolean' },
      customerIds: {
        type: 'array',
        maxItems: 50,
        items: {
          type: 'string',
          maxLength: 300,
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
  'shouwen.ticketing.v1.PauseTicketRequest': {
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
      reason: { type: 'string', enum: ['WAITING_REASON_CUSTOMER', 'WAITING_REASON_APPOINTMENT'] },
      until: {},
      note: {
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
  'shouwen.ticketing.v1.ResumeTicketRequest': {
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
      note: {
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
  'shouwen.ticketing.v1.OfferTransferRequest': {
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
      to: {
        type: 'object',
        properties: { $case: { type: 'string', enum: ['personId', 'teamId'] } },
        required: ['$case', 'value'],
        allOf: [
          {
            if: { properties: { $case: { const: 'personId' } } },
            then: {
              properties: {
                value: {
                  type: 'string',
                  maxLength: 200,
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
            if: { properties: { $case: { const: 'teamId' } } },
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
    required: ['to'],
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
  'shouwen.ticketing.v1.AcceptTransferRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      transferId: {
        type: 'string',
        allOf: [
          {
            pattern: '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$',
            description: 'must be a UUID',
          },
        ],
      },
      receiverId: {
        type: 'string',
        maxLength: 200,
        allOf: [
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
  'shouwen.ticketing.v1.RefuseTransferRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      transferId: {
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
      rule: {
        type: 'string',
        maxLength: 200,
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
  'shouwen.ticketing.v1.WithdrawTransferRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      transferId: {
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
  'shouwen.ticketing.v1.GetTransferRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      transferId: {
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
  'shouwen.ticketing.v1.BatchListTicketTransfersRequest': {
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
  'shouwen.ticketing.v1.ListTransfersRequest': {
    $schema: 'http://json-schema.org/draft-07/schema#',
    type: 'object',
    properties: {
      page: { allOf: [{ $ref: '#/definitions/shouwen.common.v1.PageRequest' }] },
      of: {
        type: 'object',
        properties: { $case: { type: 'string', enum: ['ticketId', 'inboxOf', 'senderId'] } },
        required: ['$case', 'value'],
        allOf: [
          {
            if: { properties: { $case: { const: 'ticketId' } } },
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
            if: { properties: { $case: { const: 'inboxOf' } } },
            then: {
              properties: {
                value: {
                  type: 'string',
                  maxLength: 200,
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
            if: { properties: { $case: { const: 'senderId' } } },
            then: {
              properties: {
                value: {
                  type: 'string',
                  maxLength: 200,
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
    required: ['of'],
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
  '/shouwen.crm.v1.CareService/GetCareProfile': 'shouwen.crm.v1.GetCareProfileRequest',
  '/shouwen.crm.v1.CareService/SetCareProfile': 'shouwen.crm.v1.SetCareProfileRequest',
  '/shouwen.crm.v1.CareService/ListCareEntitlements': 'shouwen.crm.v1.ListCareEntitlementsRequest',
  '/shouwen.crm.v1.CareService/PutCareEntitlement': 'shouwen.crm.v1.PutCareEntitlementRequest',
  '/shouwen.crm.v1.CareService/GetCarePolicy': 'shouwen.crm.v1.GetCarePolicyRequest',
  '/shouwen.crm.v1.CareService/PutCarePolicy': 'shouwen.crm.v1.PutCarePolicyRequest',
  '/shouwen.crm.v1.CareService/CreateCareProject': 'shouwen.crm.v1.CreateCareProjectRequest',
  '/shouwen.crm.v1.CareService/UpdateCareProject': 'shouwen.crm.v1.UpdateCareProjectRequest',
  '/shouwen.crm.v1.CareService/EndCareProject': 'shouwen.crm.v1.EndCareProjectRequest',
  '/shouwen.crm.v1.CareService/GetCareProject': 'shouwen.crm.v1.GetCareProjectRequest',
  '/shouwen.crm.v1.CareService/ListCareProjects': 'shouwen.crm.v1.ListCareProjectsRequest',
  '/shouwen.crm.v1.CareService/PutAccountPlan': 'shouwen.crm.v1.PutAccountPlanRequest',
  '/shouwen.crm.v1.CareService/EndAccountPlan': 'shouwen.crm.v1.EndAccountPlanRequest',
  '/shouwen.crm.v1.CareService/GetAccountPlan': 'shouwen.crm.v1.GetAccountPlanRequest',
  '/shouwen.crm.v1.CareService/ListAccountPlans': 'shouwen.crm.v1.ListAccountPlansRequest',
  '/shouwen.crm.v1.CareService/ScheduleCareTask': 'shouwen.crm.v1.ScheduleCareTaskRequest',
  '/shouwen.crm.v1.CareService/AssignCareTask': 'shouwen.crm.v1.AssignCareTaskRequest',
  '/shouwen.crm.v1.CareService/CompleteCareTask': 'shouwen.crm.v1.CompleteCareTaskRequest',
  '/shouwen.crm.v1.CareService/CancelCareTask': 'shouwen.crm.v1.CancelCareTaskRequest',
  '/shouwen.crm.v1.CareService/GetCareTask': 'shouwen.crm.v1.GetCareTaskRequest',
  '/shouwen.crm.v1.CareService/ListCareTasks': 'shouwen.crm.v1.ListCareTasksRequest',
  '/shouwen.crm.v1.CustomerCatalogueService/ListClassifications':
    'shouwen.crm.v1.ListClassificationsRequest',
  '/shouwen.crm.v1.CustomerCatalogueService/SaveClassification':
    'shouwen.crm.v1.SaveClassificationRequest',
  '/shouwen.crm.v1.CustomerCatalogueService/ListCompletenessWeights':
    'shouwen.crm.v1.ListCompletenessWeightsRequest',
  '/shouwen.crm.v1.CustomerCatalogueService/SetCompletenessWeight':
    'shouwen.crm.v1.SetCompletenessWeightRequest',
  '/shouwen.crm.v1.CreditService/GetCreditForm': 'shouwen.crm.v1.GetCreditFormRequest',
  '/shouwen.crm.v1.CreditService/PublishCreditForm': 'shouwen.crm.v1.PublishCreditFormRequest',
  '/shouwen.crm.v1.CreditService/OpenCreditInvestigation':
    'shouwen.crm.v1.OpenCreditInvestigationRequest',
  '/shouwen.crm.v1.CreditService/RecordCreditFindings':
    'shouwen.crm.v1.RecordCreditFindingsRequest',
  '/shouwen.crm.v1.CreditService/ProposeCreditGrade': 'shouwen.crm.v1.ProposeCreditGradeRequest',
  '/shouwen.crm.v1.CreditService/ApproveCreditGrade': 'shouwen.crm.v1.ApproveCreditGradeRequest',
  '/shouwen.crm.v1.CreditService/RejectCreditGrade': 'shouwen.crm.v1.RejectCreditGradeRequest',
  '/shouwen.crm.v1.CreditService/WithdrawCreditAssessment':
    'shouwen.crm.v1.WithdrawCreditAssessmentRequest',
  '/shouwen.crm.v1.CreditService/GetCreditAssessment': 'shouwen.crm.v1.GetCreditAssessmentRequest',
  '/shouwen.crm.v1.CreditService/GetCustomerCredit': 'shouwen.crm.v1.GetCustomerCreditRequest',
  '/shouwen.crm.v1.CreditService/ListCreditAssessments':
    'shouwen.crm.v1.ListCreditAssessmentsRequest',
  '/shouwen.crm.v1.CustomerService/CreateCustomer': 'shouwen.crm.v1.CreateCustomerRequest',
  '/shouwen.crm.v1.CustomerService/GetCustomer': 'shouwen.crm.v1.GetCustomerRequest',
  '/shouwen.crm.v1.CustomerService/BatchGetCustomers': 'shouwen.crm.v1.BatchGetCustomersRequest',
  '/shouwen.crm.v1.CustomerService/BatchResolveCustomers':
    'shouwen.crm.v1.BatchResolveCustomersRequest',
  '/shouwen.crm.v1.CustomerService/BatchGetTicketIdentities':
    'shouwen.crm.v1.BatchGetTicketIdentitiesRequest',
  '/shouwen.crm.v1.CustomerService/ListCustomers': 'shouwen.crm.v1.ListCustomersRequest',
  '/shouwen.crm.v1.CustomerService/SearchCustomers': 'shouwen.crm.v1.SearchCustomersRequest',
  '/shouwen.crm.v1.CustomerService/UpdateCustomer': 'shouwen.crm.v1.UpdateCustomerRequest',
  '/shouwen.crm.v1.CustomerService/ListCustomerHistory':
    'shouwen.crm.v1.ListCustomerHistoryRequest',
  '/shouwen.crm.v1.CustomerService/ListCustomerAuditRecords':
    'shouwen.crm.v1.ListCustomerAuditRecordsRequest',
  '/shouwen.crm.v1.DemandService/RaiseDemand': 'shouwen.crm.v1.RaiseDemandRequest',
  '/shouwen.crm.v1.DemandService/GetDemand': 'shouwen.crm.v1.GetDemandRequest',
  '/shouwen.crm.v1.DemandService/BatchGetDemands': 'shouwen.crm.v1.BatchGetDemandsRequest',
  '/shouwen.crm.v1.DemandService/ListDemands': 'shouwen.crm.v1.ListDemandsRequest',
  '/shouwen.crm.v1.DemandService/BatchListCustomerDemands':
    'shouwen.crm.v1.BatchListCustomerDemandsRequest',
  '/shouwen.crm.v1.DemandService/EditDemand': 'shouwen.crm.v1.EditDemandRequest',
  '/shouwen.crm.v1.DemandService/VoteForDemand': 'shouwen.crm.v1.VoteForDemandRequest',
  '/shouwen.crm.v1.DemandService/WithdrawDemandVote': 'shouwen.crm.v1.WithdrawDemandVoteRequest',
  '/shouwen.crm.v1.DemandService/ListDemandVotes': 'shouwen.crm.v1.ListDemandVotesRequest',
  '/shouwen.crm.v1.DemandService/RouteDemand': 'shouwen.crm.v1.RouteDemandRequest',
  '/shouwen.crm.v1.DemandService/AcceptDemand': 'shouwen.crm.v1.AcceptDemandRequest',
  '/shouwen.crm.v1.DemandService/DeclineDemand': 'shouwen.crm.v1.DeclineDemandRequest',
  '/shouwen.crm.v1.DemandService/ReopenDemand': 'shouwen.crm.v1.ReopenDemandRequest',
  '/shouwen.crm.v1.DemandService/PlanDemand': 'shouwen.crm.v1.PlanDemandRequest',
  '/shouwen.crm.v1.DemandService/DeliverDemand': 'shouwen.crm.v1.DeliverDemandRequest',
  '/shouwen.crm.v1.DemandService/JoinDemand': 'shouwen.crm.v1.JoinDemandRequest',
  '/shouwen.crm.v1.DemandService/LeaveDemand': 'shouwen.crm.v1.LeaveDemandRequest',
  '/shouwen.crm.v1.DemandService/ListDemandTellings': 'shouwen.crm.v1.ListDemandTellingsRequest',
  '/shouwen.crm.v1.DemandService/TellDemandCustomer': 'shouwen.crm.v1.TellDemandCustomerRequest',
  '/shouwen.crm.v1.DemandService/ReportDemands': 'shouwen.crm.v1.ReportDemandsRequest',
  '/shouwen.crm.v1.DemandService/ListDemandDepartments':
    'shouwen.crm.v1.ListDemandDepartmentsRequest',
  '/shouwen.crm.v1.DemandService/SaveDemandDepartment':
    'shouwen.crm.v1.SaveDemandDepartmentRequest',
  '/shouwen.crm.v1.ImportService/UploadImport': 'shouwen.crm.v1.UploadImportRequest',
  '/shouwen.crm.v1.ImportService/GetImport': 'shouwen.crm.v1.GetImportRequest',
  '/shouwen.crm.v1.ImportService/ListImports': 'shouwen.crm.v1.ListImportsRequest',
  '/shouwen.crm.v1.ImportService/ListImportBadRows': 'shouwen.crm.v1.ListImportBadRowsRequest',
  '/shouwen.crm.v1.ImportService/CheckImport': 'shouwen.crm.v1.CheckImportRequest',
  '/shouwen.crm.v1.ImportService/RunImport': 'shouwen.crm.v1.RunImportRequest',
  '/shouwen.crm.v1.ImportService/CancelImport': 'shouwen.crm.v1.CancelImportRequest',
  '/shouwen.crm.v1.LoyaltyService/ListLoyaltyPolicies': 'shouwen.crm.v1.ListLoyaltyPoliciesRequest',
  '/shouwen.crm.v1.LoyaltyService/PutLoyaltyPolicy': 'shouwen.crm.v1.PutLoyaltyPolicyRequest',
  '/shouwen.crm.v1.LoyaltyService/BatchGetChurnRisks': 'shouwen.crm.v1.BatchGetChurnRisksRequest',
  '/shouwen.crm.v1.LoyaltyService/CountChurnRisks': 'shouwen.crm.v1.CountChurnRisksRequest',
  '/shouwen.crm.v1.LoyaltyService/ListChurnRisks': 'shouwen.crm.v1.ListChurnRisksRequest',
  '/shouwen.crm.v1.LoyaltyService/GetRepurchaseRate': 'shouwen.crm.v1.GetRepurchaseRateRequest',
  '/shouwen.crm.v1.LoyaltyService/GetTierMovements': 'shouwen.crm.v1.GetTierMovementsRequest',
  '/shouwen.crm.v1.CustomerMergingService/ListDuplicateProposals':
    'shouwen.crm.v1.ListDuplicateProposalsRequest',
  '/shouwen.crm.v1.CustomerMergingService/DismissDuplicateProposal':
    'shouwen.crm.v1.DismissDuplicateProposalRequest',
  '/shouwen.crm.v1.CustomerMergingService/MergeCustomers': 'shouwen.crm.v1.MergeCustomersRequest',
  '/shouwen.crm.v1.CustomerMergingService/UnmergeCustomer': 'shouwen.crm.v1.UnmergeCustomerRequest',
  '/shouwen.crm.v1.CustomerMergingService/ListDuplicatePoints':
    'shouwen.crm.v1.ListDuplicatePointsRequest',
  '/shouwen.crm.v1.CustomerMergingService/SetDuplicatePoints':
    'shouwen.crm.v1.SetDuplicatePointsRequest',
  '/shouwen.crm.v1.OrderService/ListCustomerOrders': 'shouwen.crm.v1.ListCustomerOrdersRequest',
  '/shouwen.crm.v1.OrderService/GetSpending': 'shouwen.crm.v1.GetSpendingRequest',
  '/shouwen.crm.v1.PrivacyService/GetPrivacySettings': 'shouwen.crm.v1.GetPrivacySettingsRequest',
  '/shouwen.crm.v1.PrivacyService/SetMaskingRule': 'shouwen.crm.v1.SetMaskingRuleRequest',
  '/shouwen.crm.v1.PrivacyService/SetPrivacyLimit': 'shouwen.crm.v1.SetPrivacyLimitRequest',
  '/shouwen.crm.v1.PrivacyService/RevealCustomerFields':
    'shouwen.crm.v1.RevealCustomerFieldsRequest',
  '/shouwen.crm.v1.PrivacyService/ListDisclosures': 'shouwen.crm.v1.ListDisclosuresRequest',
  '/shouwen.crm.v1.PrivacyService/SetConsent': 'shouwen.crm.v1.SetConsentRequest',
  '/shouwen.crm.v1.PrivacyService/ListConsents': 'shouwen.crm.v1.ListConsentsRequest',
  '/shouwen.crm.v1.PrivacyService/ListConsentHistory': 'shouwen.crm.v1.ListConsentHistoryRequest',
  '/shouwen.crm.v1.PrivacyService/RequestPrivacyAction':
    'shouwen.crm.v1.RequestPrivacyActionRequest',
  '/shouwen.crm.v1.PrivacyService/DecidePrivacyRequest':
    'shouwen.crm.v1.DecidePrivacyRequestRequest',
  '/shouwen.crm.v1.PrivacyService/GetPrivacyRequest': 'shouwen.crm.v1.GetPrivacyRequestRequest',
  '/shouwen.crm.v1.PrivacyService/ListPrivacyRequests': 'shouwen.crm.v1.ListPrivacyRequestsRequest',
  '/shouwen.crm.v1.PrivacyService/ReadSubjectAccess': 'shouwen.crm.v1.ReadSubjectAccessRequest',
  '/shouwen.crm.v1.SurveyService/PublishSurveyTemplate':
    'shouwen.crm.v1.PublishSurveyTemplateRequest',
  '/shouwen.crm.v1.SurveyService/GetSurveyTemplate': 'shouwen.crm.v1.GetSurveyTemplateRequest',
  '/shouwen.crm.v1.SurveyService/ListSurveyTemplates': 'shouwen.crm.v1.ListSurveyTemplatesRequest',
  '/shouwen.crm.v1.SurveyService/GetSurveyPolicy': 'shouwen.crm.v1.GetSurveyPolicyRequest',
  '/shouwen.crm.v1.SurveyService/PutSurveyPolicy': 'shouwen.crm.v1.PutSurveyPolicyRequest',
  '/shouwen.crm.v1.SurveyService/PlanSurveyCampaign': 'shouwen.crm.v1.PlanSurveyCampaignRequest',
  '/shouwen.crm.v1.SurveyService/GetSurveyCampaign': 'shouwen.crm.v1.GetSurveyCampaignRequest',
  '/shouwen.crm.v1.SurveyService/ListSurveyCampaigns': 'shouwen.crm.v1.ListSurveyCampaignsRequest',
  '/shouwen.crm.v1.SurveyService/CloseSurveyCampaign': 'shouwen.crm.v1.CloseSurveyCampaignRequest',
  '/shouwen.crm.v1.SurveyService/InviteToSurvey': 'shouwen.crm.v1.InviteToSurveyRequest',
  '/shouwen.crm.v1.SurveyService/ListSurveyInvitations':
    'shouwen.crm.v1.ListSurveyInvitationsRequest',
  '/shouwen.crm.v1.SurveyService/IssueSurveyLinks': 'shouwen.crm.v1.IssueSurveyLinksRequest',
  '/shouwen.crm.v1.SurveyService/RecordSurveyAnswers': 'shouwen.crm.v1.RecordSurveyAnswersRequest',
  '/shouwen.crm.v1.SurveyService/OpenSurveyLink': 'shouwen.crm.v1.OpenSurveyLinkRequest',
  '/shouwen.crm.v1.SurveyService/AnswerSurveyLink': 'shouwen.crm.v1.AnswerSurveyLinkRequest',
  '/shouwen.crm.v1.SurveyService/WithdrawBySurveyLink':
    'shouwen.crm.v1.WithdrawBySurveyLinkRequest',
  '/shouwen.crm.v1.SurveyService/BatchGetSurveyDeliveries':
    'shouwen.crm.v1.BatchGetSurveyDeliveriesRequest',
  '/shouwen.crm.v1.SurveyService/AddSurveyNote': 'shouwen.crm.v1.AddSurveyNoteRequest',
  '/shouwen.crm.v1.SurveyService/ListSurveyNotes': 'shouwen.crm.v1.ListSurveyNotesRequest',
  '/shouwen.crm.v1.SurveyService/GetSurveyReport': 'shouwen.crm.v1.GetSurveyReportRequest',
  '/shouwen.crm.v1.SurveyService/ListSurveyWords': 'shouwen.crm.v1.ListSurveyWordsRequest',
  '/shouwen.crm.v1.TierService/ListTierRuleSets': 'shouwen.crm.v1.ListTierRuleSetsRequest',
  '/shouwen.crm.v1.TierService/PutTierRules': 'shouwen.crm.v1.PutTierRulesRequest',
  '/shouwen.crm.v1.TierService/SimulateTierRules': 'shouwen.crm.v1.SimulateTierRulesRequest',
  '/shouwen.crm.v1.TierService/GetTierSimulation': 'shouwen.crm.v1.GetTierSimulationRequest',
  '/shouwen.crm.v1.TierService/PublishTierRules': 'shouwen.crm.v1.PublishTierRulesRequest',
  '/shouwen.crm.v1.TierService/BatchGetStandings': 'shouwen.crm.v1.BatchGetStandingsRequest',
  '/shouwen.crm.v1.TierService/ExplainTier': 'shouwen.crm.v1.ExplainTierRequest',
  '/shouwen.crm.v1.TierService/ListTierHistory': 'shouwen.crm.v1.ListTierHistoryRequest',
  '/shouwen.crm.v1.TierService/OverrideTier': 'shouwen.crm.v1.OverrideTierRequest',
  '/shouwen.crm.v1.TierService/EndTierOverride': 'shouwen.crm.v1.EndTierOverrideRequest',
  '/shouwen.crm.v1.TierService/SetDedicatedAgent': 'shouwen.crm.v1.SetDedicatedAgentRequest',
  '/shouwen.crm.v1.TierService/GetTieringPolicy': 'shouwen.crm.v1.GetTieringPolicyRequest',
  '/shouwen.crm.v1.TierService/PutTieringPolicy': 'shouwen.crm.v1.PutTieringPolicyRequest',
  '/shouwen.ticketing.v1.AttachmentService/UploadAttachment':
    'shouwen.ticketing.v1.UploadAttachmentRequest',
  '/shouwen.ticketing.v1.AttachmentService/DownloadAttachment':
    'shouwen.ticketing.v1.DownloadAttachmentRequest',
  '/shouwen.ticketing.v1.AttachmentService/BatchListAttachments':
    'shouwen.ticketing.v1.BatchListAttachmentsRequest',
  '/shouwen.ticketing.v1.CalendarService/ListCalendars':
    'shouwen.ticketing.v1.ListCalendarsRequest',
  '/shouwen.ticketing.v1.CalendarService/GetCalendar': 'shouwen.ticketing.v1.GetCalendarRequest',
  '/shouwen.ticketing.v1.CalendarService/PutCalendar': 'shouwen.ticketing.v1.PutCalendarRequest',
  '/shouwen.ticketing.v1.CalendarService/ImportHolidays':
    'shouwen.ticketing.v1.ImportHolidaysRequest',
  '/shouwen.ticketing.v1.CalendarService/ImportOfficialYear':
    'shouwen.ticketing.v1.ImportOfficialYearRequest',
  '/shouwen.ticketing.v1.ChatService/StartChat': 'shouwen.ticketing.v1.StartChatRequest',
  '/shouwen.ticketing.v1.ChatService/SendChatMessage':
    'shouwen.ticketing.v1.SendChatMessageRequest',
  '/shouwen.ticketing.v1.ChatService/EndChat': 'shouwen.ticketing.v1.EndChatRequest',
  '/shouwen.ticketing.v1.ChatService/SayTyping': 'shouwen.ticketing.v1.SayTypingRequest',
  '/shouwen.ticketing.v1.ChatService/GetChat': 'shouwen.ticketing.v1.GetChatRequest',
  '/shouwen.ticketing.v1.ChatService/BatchGetChats': 'shouwen.ticketing.v1.BatchGetChatsRequest',
  '/shouwen.ticketing.v1.ChatService/ListChats': 'shouwen.ticketing.v1.ListChatsRequest',
  '/shouwen.ticketing.v1.ChatService/ListChatEvents': 'shouwen.ticketing.v1.ListChatEventsRequest',
  '/shouwen.ticketing.v1.ComplianceService/ListComplianceReports':
    'shouwen.ticketing.v1.ListComplianceReportsRequest',
  '/shouwen.ticketing.v1.ComplianceService/GetComplianceReport':
    'shouwen.ticketing.v1.GetComplianceReportRequest',
  '/shouwen.ticketing.v1.ComplianceService/ListComplianceLines':
    'shouwen.ticketing.v1.ListComplianceLinesRequest',
  '/shouwen.ticketing.v1.ComplianceService/ListComplianceBreaches':
    'shouwen.ticketing.v1.ListComplianceBreachesRequest',
  '/shouwen.ticketing.v1.ComplianceService/PublishComplianceReport':
    'shouwen.ticketing.v1.PublishComplianceReportRequest',
  '/shouwen.ticketing.v1.DutyService/ListDuties': 'shouwen.ticketing.v1.ListDutiesRequest',
  '/shouwen.ticketing.v1.DutyService/BatchListTicketDuties':
    'shouwen.ticketing.v1.BatchListTicketDutiesRequest',
  '/shouwen.ticketing.v1.DutyService/BatchGetTicketFlags':
    'shouwen.ticketing.v1.BatchGetTicketFlagsRequest',
  '/shouwen.ticketing.v1.DutyService/GetDutyPolicy': 'shouwen.ticketing.v1.GetDutyPolicyRequest',
  '/shouwen.ticketing.v1.DutyService/PutDutyPolicy': 'shouwen.ticketing.v1.PutDutyPolicyRequest',
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
  '/shouwen.ticketing.v1.GradingService/GradeTicket': 'shouwen.ticketing.v1.GradeTicketRequest',
  '/shouwen.ticketing.v1.GradingService/GetGradingMatrix':
    'shouwen.ticketing.v1.GetGradingMatrixRequest',
  '/shouwen.ticketing.v1.GradingService/PutGradingMatrix':
    'shouwen.ticketing.v1.PutGradingMatrixRequest',
  '/shouwen.ticketing.v1.GradingService/ListQueue': 'shouwen.ticketing.v1.ListQueueRequest',
  '/shouwen.ticketing.v1.GradingService/GetQueueCounters':
    'shouwen.ticketing.v1.GetQueueCountersRequest',
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
  '/shouwen.ticketing.v1.PagingService/ListMyPages': 'shouwen.ticketing.v1.ListMyPagesRequest',
  '/shouwen.ticketing.v1.PagingService/GetPage': 'shouwen.ticketing.v1.GetPageRequest',
  '/shouwen.ticketing.v1.PagingService/ListTicketPages':
    'shouwen.ticketing.v1.ListTicketPagesRequest',
  '/shouwen.ticketing.v1.PagingService/AcknowledgePage':
    'shouwen.ticketing.v1.AcknowledgePageRequest',
  '/shouwen.ticketing.v1.PagingService/GetEscalationLadder':
    'shouwen.ticketing.v1.GetEscalationLadderRequest',
  '/shouwen.ticketing.v1.PagingService/PutEscalationLadder':
    'shouwen.ticketing.v1.PutEscalationLadderRequest',
  '/shouwen.ticketing.v1.PagingService/ListOnDuty': 'shouwen.ticketing.v1.ListOnDutyRequest',
  '/shouwen.ticketing.v1.PagingService/PutOnDutyPeriod':
    'shouwen.ticketing.v1.PutOnDutyPeriodRequest',
  '/shouwen.ticketing.v1.PagingService/RemoveOnDutyPeriod':
    'shouwen.ticketing.v1.RemoveOnDutyPeriodRequest',
  '/shouwen.ticketing.v1.PresenceService/SetPresence': 'shouwen.ticketing.v1.SetPresenceRequest',
  '/shouwen.ticketing.v1.PresenceService/GetMyPresence':
    'shouwen.ticketing.v1.GetMyPresenceRequest',
  '/shouwen.ticketing.v1.PresenceService/GetTeamBoard': 'shouwen.ticketing.v1.GetTeamBoardRequest',
  '/shouwen.ticketing.v1.PresenceService/ListPresenceIntervals':
    'shouwen.ticketing.v1.ListPresenceIntervalsRequest',
  '/shouwen.ticketing.v1.PresenceService/GetWorkedTime':
    'shouwen.ticketing.v1.GetWorkedTimeRequest',
  '/shouwen.ticketing.v1.RoutingService/SaveRoutingRule':
    'shouwen.ticketing.v1.SaveRoutingRuleRequest',
  '/shouwen.ticketing.v1.RoutingService/ListRoutingRules':
    'shouwen.ticketing.v1.ListRoutingRulesRequest',
  '/shouwen.ticketing.v1.RoutingService/GetRoutingReceipts':
    'shouwen.ticketing.v1.GetRoutingReceiptsRequest',
  '/shouwen.ticketing.v1.RoutingService/AssignTicket': 'shouwen.ticketing.v1.AssignTicketRequest',
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
  '/shouwen.ticketing.v1.TicketSearchService/SearchTickets':
    'shouwen.ticketing.v1.SearchTicketsRequest',
  '/shouwen.ticketing.v1.SlaService/BatchListClocks': 'shouwen.ticketing.v1.BatchListClocksRequest',
  '/shouwen.ticketing.v1.SlaService/ExplainDeadline': 'shouwen.ticketing.v1.ExplainDeadlineRequest',
  '/shouwen.ticketing.v1.SlaService/MoveDeadline': 'shouwen.ticketing.v1.MoveDeadlineRequest',
  '/shouwen.ticketing.v1.SlaService/GetSlaPolicy': 'shouwen.ticketing.v1.GetSlaPolicyRequest',
  '/shouwen.ticketing.v1.SlaService/PutSlaPolicy': 'shouwen.ticketing.v1.PutSlaPolicyRequest',
  '/shouwen.ticketing.v1.SlaService/SimulatePolicyChange':
    'shouwen.ticketing.v1.SimulatePolicyChangeRequest',
  '/shouwen.ticketing.v1.SlaService/SimulateCalendarChange':
    'shouwen.ticketing.v1.SimulateCalendarChangeRequest',
  '/shouwen.ticketing.v1.SnoozeService/SnoozeTicket': 'shouwen.ticketing.v1.SnoozeTicketRequest',
  '/shouwen.ticketing.v1.SnoozeService/WakeTicket': 'shouwen.ticketing.v1.WakeTicketRequest',
  '/shouwen.ticketing.v1.StaffService/CreateTeam': 'shouwen.ticketing.v1.CreateTeamRequest',
  '/shouwen.ticketing.v1.StaffService/RenameTeam': 'shouwen.ticketing.v1.RenameTeamRequest',
  '/shouwen.ticketing.v1.StaffService/ArchiveTeam': 'shouwen.ticketing.v1.ArchiveTeamRequest',
  '/shouwen.ticketing.v1.StaffService/ListTeams': 'shouwen.ticketing.v1.ListTeamsRequest',
  '/shouwen.ticketing.v1.StaffService/BatchGetTeams': 'shouwen.ticketing.v1.BatchGetTeamsRequest',
  '/shouwen.ticketing.v1.StaffService/SaveStaffMember':
    'shouwen.ticketing.v1.SaveStaffMemberRequest',
  '/shouwen.ticketing.v1.StaffService/GetStaffMember': 'shouwen.ticketing.v1.GetStaffMemberRequest',
  '/shouwen.ticketing.v1.StaffService/ListStaffMembers':
    'shouwen.ticketing.v1.ListStaffMembersRequest',
  '/shouwen.ticketing.v1.StaffService/SaveSkill': 'shouwen.ticketing.v1.SaveSkillRequest',
  '/shouwen.ticketing.v1.StaffService/ListSkills': 'shouwen.ticketing.v1.ListSkillsRequest',
  '/shouwen.ticketing.v1.StaffService/SetMemberSkills':
    'shouwen.ticketing.v1.SetMemberSkillsRequest',
  '/shouwen.ticketing.v1.StaffService/SetMemberCapacity':
    'shouwen.ticketing.v1.SetMemberCapacityRequest',
  '/shouwen.ticketing.v1.StaffService/ListDefaultCapacities':
    'shouwen.ticketing.v1.ListDefaultCapacitiesRequest',
  '/shouwen.ticketing.v1.StaffService/SetDefaultCapacities':
    'shouwen.ticketing.v1.SetDefaultCapacitiesRequest',
  '/shouwen.ticketing.v1.SupervisionService/OpenSupervisionOrder':
    'shouwen.ticketing.v1.OpenSupervisionOrderRequest',
  '/shouwen.ticketing.v1.SupervisionService/AcknowledgeSupervisionOrder':
    'shouwen.ticketing.v1.AcknowledgeSupervisionOrderRequest',
  '/shouwen.ticketing.v1.SupervisionService/ReplyToSupervisionOrder':
    'shouwen.ticketing.v1.ReplyToSupervisionOrderRequest',
  '/shouwen.ticketing.v1.SupervisionService/ChaseSupervisionOrder':
    'shouwen.ticketing.v1.ChaseSupervisionOrderRequest',
  '/shouwen.ticketing.v1.SupervisionService/CloseSupervisionOrder':
    'shouwen.ticketing.v1.CloseSupervisionOrderRequest',
  '/shouwen.ticketing.v1.SupervisionService/GetSupervisionOrder':
    'shouwen.ticketing.v1.GetSupervisionOrderRequest',
  '/shouwen.ticketing.v1.SupervisionService/ListSupervisionOrders':
    'shouwen.ticketing.v1.ListSupervisionOrdersRequest',
  '/shouwen.ticketing.v1.SupervisionService/GetSupervisionPolicy':
    'shouwen.ticketing.v1.GetSupervisionPolicyRequest',
  '/shouwen.ticketing.v1.SupervisionService/PutSupervisionPolicy':
    'shouwen.ticketing.v1.PutSupervisionPolicyRequest',
  '/shouwen.ticketing.v1.TaskService/CreateTask': 'shouwen.ticketing.v1.CreateTaskRequest',
  '/shouwen.ticketing.v1.TaskService/AcceptTask': 'shouwen.ticketing.v1.AcceptTaskRequest',
  '/shouwen.ticketing.v1.TaskService/CompleteTask': 'shouwen.ticketing.v1.CompleteTaskRequest',
  '/shouwen.ticketing.v1.TaskService/CancelTask': 'shouwen.ticketing.v1.CancelTaskRequest',
  '/shouwen.ticketing.v1.TaskService/GetTask': 'shouwen.ticketing.v1.GetTaskRequest',
  '/shouwen.ticketing.v1.TaskService/ListTasks': 'shouwen.ticketing.v1.ListTasksRequest',
  '/shouwen.ticketing.v1.TelephonyService/ReportCall': 'shouwen.ticketing.v1.ReportCallRequest',
  '/shouwen.ticketing.v1.TelephonyService/GetCall': 'shouwen.ticketing.v1.GetCallRequest',
  '/shouwen.ticketing.v1.TelephonyService/ListCalls': 'shouwen.ticketing.v1.ListCallsRequest',
  '/shouwen.ticketing.v1.TelephonyService/BatchGetCallsOfEntries':
    'shouwen.ticketing.v1.BatchGetCallsOfEntriesRequest',
  '/shouwen.ticketing.v1.TelephonyService/SuggestTicketsForCall':
    'shouwen.ticketing.v1.SuggestTicketsForCallRequest',
  '/shouwen.ticketing.v1.TelephonyService/OpenTicketFromCall':
    'shouwen.ticketing.v1.OpenTicketFromCallRequest',
  '/shouwen.ticketing.v1.TelephonyService/LinkCallToTicket':
    'shouwen.ticketing.v1.LinkCallToTicketRequest',
  '/shouwen.ticketing.v1.TelephonyService/ListCallSources':
    'shouwen.ticketing.v1.ListCallSourcesRequest',
  '/shouwen.ticketing.v1.TelephonyService/CreateCallSource':
    'shouwen.ticketing.v1.CreateCallSourceRequest',
  '/shouwen.ticketing.v1.TelephonyService/UpdateCallSource':
    'shouwen.ticketing.v1.UpdateCallSourceRequest',
  '/shouwen.ticketing.v1.TelephonyService/RotateCallSourceSecret':
    'shouwen.ticketing.v1.RotateCallSourceSecretRequest',
  '/shouwen.ticketing.v1.TelephonyService/ListUnreadCallReports':
    'shouwen.ticketing.v1.ListUnreadCallReportsRequest',
  '/shouwen.ticketing.v1.TelephonyService/ListExtensions':
    'shouwen.ticketing.v1.ListExtensionsRequest',
  '/shouwen.ticketing.v1.TelephonyService/SaveExtension':
    'shouwen.ticketing.v1.SaveExtensionRequest',
  '/shouwen.ticketing.v1.TelephonyService/RemoveExtension':
    'shouwen.ticketing.v1.RemoveExtensionRequest',
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
  '/shouwen.ticketing.v1.TicketService/PauseTicket': 'shouwen.ticketing.v1.PauseTicketRequest',
  '/shouwen.ticketing.v1.TicketService/ResumeTicket': 'shouwen.ticketing.v1.ResumeTicketRequest',
  '/shouwen.ticketing.v1.TicketService/ListTimeline': 'shouwen.ticketing.v1.ListTimelineRequest',
  '/shouwen.ticketing.v1.TicketService/BatchListTimelines':
    'shouwen.ticketing.v1.BatchListTimelinesRequest',
  '/shouwen.ticketing.v1.TicketService/ListAuditRecords':
    'shouwen.ticketing.v1.ListAuditRecordsRequest',
  '/shouwen.ticketing.v1.TransferService/OfferTransfer':
    'shouwen.ticketing.v1.OfferTransferRequest',
  '/shouwen.ticketing.v1.TransferService/AcceptTransfer':
    'shouwen.ticketing.v1.AcceptTransferRequest',
  '/shouwen.ticketing.v1.TransferService/RefuseTransfer':
    'shouwen.ticketing.v1.RefuseTransferRequest',
  '/shouwen.ticketing.v1.TransferService/WithdrawTransfer':
    'shouwen.ticketing.v1.WithdrawTransferRequest',
  '/shouwen.ticketing.v1.TransferService/GetTransfer': 'shouwen.ticketing.v1.GetTransferRequest',
  '/shouwen.ticketing.v1.TransferService/BatchListTicketTransfers':
    'shouwen.ticketing.v1.BatchListTicketTransfersRequest',
  '/shouwen.ticketing.v1.TransferService/ListTransfers':
    'shouwen.ticketing.v1.ListTransfersRequest',
  '/shouwen.ticketing.v1.WatchingService/WatchTicket': 'shouwen.ticketing.v1.WatchTicketRequest',
  '/shouwen.ticketing.v1.WatchingService/UnwatchTicket':
    'shouwen.ticketing.v1.UnwatchTicketRequest',
  '/shouwen.ticketing.v1.WatchingService/ListWatchers': 'shouwen.ticketing.v1.ListWatchersRequest',
  '/shouwen.ticketing.v1.WatchingService/ListMentions': 'shouwen.ticketing.v1.ListMentionsRequest',
  '/shouwen.ticketing.v1.WatchingService/TouchTicket': 'shouwen.ticketing.v1.TouchTicketRequest',
  '/shouwen.ticketing.v1.WatchingService/ListViewers': 'shouwen.ticketing.v1.ListViewersRequest',
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
  '/shouwen.ticketing.v1.WorkLogService/GetWorkLog': 'shouwen.ticketing.v1.GetWorkLogRequest',
  '/shouwen.ticketing.v1.WorkLogService/ListWorkLogEntries':
    'shouwen.ticketing.v1.ListWorkLogEntriesRequest',
};
