import type { GetTicketRequest } from '@shouwen/contracts';
import {
  OpenTicketRequest,
  ListTicketsRequest,
  BatchGetTicketsRequest,
  ChangeGradeRequest,
  Grade,
  requestSchemas,
  requestTypes,
  TicketOpened,
  TicketServiceService,
  TicketStatus,
  topicMessages,
  topicSchemas,
} from '@shouwen/contracts';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';

const ajv = new Ajv({ allErrors: true, strict: true, verbose: true });
formats.default(ajv);

const UUID = '0198c5a0-7d3c-7b4e-9f00-0123456789ab';

/** Each field that a schema refuses, with the reason. */
function refusals(schema: object | undefined, value: unknown): string[] {
  if (schema === undefined) throw new Error('there is no such schema');
  const validate = ajv.compile(schema);
  void validate(value);
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword !== 'if')
    .map(({ instancePath, keyword, params, message, parentSchema }) => {
      const missing = keyword === 'required' ? `/${params['missingProperty']}` : '';
      const described = keyword === 'pattern' ? parentSchema?.['description'] : message;
      return `${instancePath}${missing} ${described}`;
    });
}

describe('the schema of a gRPC request', () => {
  const open = (fields: object) =>
    refusals(
      requestSchemas['shouwen.ticketing.v1.OpenTicketRequest'],
      // As it arrives: through the wire and the generated code.
      OpenTicketRequest.decode(
        OpenTicketRequest.encode({
          ...OpenTicketRequest.fromJSON({ subject: 'Printer', body: 'It is on fire.' }),
          ...fields,
        }).finish(),
      ),
    );

  it('exists for each method', () => {
    for (const { path } of Object.values(TicketServiceService)) {
      expect(requestSchemas[requestTypes[path] ?? '']).toBeDefined();
    }
  });

  it('accepts what satisfies the rules', () => {
    expect(open({})).toEqual([]);
    expect(
      open({
        grade: Grade.URGENT,
        customer: { id: 'customer-1', name: '王芳' },
        options: { idempotencyKey: 'k-1', expectedVersion: 0 },
      }),
    ).toEqual([]);
  });

  it.each(['', '   ', '\u3000\n'])('refuses the blank required text %j', (subject) => {
    expect(open({ subject })).toEqual(['/subject must contain something other than white space']);
  });

  it('refuses the character that the database cannot store', () => {
    expect(open({ subject: 'a\u0000b' })).toEqual([
      '/subject must not contain the character U+0000 or half of a surrogate pair',
    ]);
  });

  it('counts code points, not UTF-16 units', () => {
    expect(open({ subject: '😀'.repeat(200) })).toEqual([]);
    expect(open({ subject: '😀'.repeat(201) })).toEqual([
      '/subject must NOT have more than 200 characters',
    ]);
  });

  it('refuses what is wrong inside a nested message', () => {
    expect(open({ options: { idempotencyKey: 'two words', expectedVersion: -1 } })).toEqual([
      '/options/idempotencyKey must consist of letters, digits and . _ : @ -',
      '/options/expectedVersion must be >= 0',
    ]);
  });

  it('refuses a required enum that is unspecified', () => {
    const request = { ...ChangeGradeRequest.fromJSON({ ticketId: UUID, reason: 'worse' }) };
    const schema = requestSchemas['shouwen.ticketing.v1.ChangeGradeRequest'];
    expect(refusals(schema, request)).toEqual([
      '/grade must be equal to one of the allowed values',
    ]);
    expect(refusals(schema, { ...request, grade: Grade.URGENT })).toEqual([]);
  });

  it('wants one member of a required oneof, and checks the one that is set', () => {
    const schema = requestSchemas['shouwen.ticketing.v1.GetTicketRequest'];
    const get = (by: GetTicketRequest['by']) => refusals(schema, { by });
    expect(get(undefined)).toEqual([`/by must have required property 'by'`]);
    expect(get({ $case: 'id', value: 'T-1' })).toEqual(['/by/value must be a UUID']);
    expect(get({ $case: 'id', value: UUID })).toEqual([]);
    expect(get({ $case: 'number', value: 'T-2026-000001' })).toEqual([]);
  });

  it('bounds lists and checks their items', () => {
    const schema = requestSchemas['shouwen.ticketing.v1.BatchGetTicketsRequest'];
    const batch = (ids: string[]) => refusals(schema, BatchGetTicketsRequest.fromJSON({ ids }));
    expect(batch([UUID])).toEqual([]);
    expect(batch([])).toEqual(['/ids must NOT have fewer than 1 items']);
    expect(batch(['', UUID])).toEqual(['/ids/0 must be a UUID']);
    expect(batch(Array<string>(101).fill(UUID))).toEqual([
      '/ids must NOT have more than 100 items',
    ]);
  });

  it('lets optional fields hold their default', () => {
    const schema = requestSchemas['shouwen.ticketing.v1.ListTicketsRequest'];
    expect(refusals(schema, ListTicketsRequest.fromJSON({}))).toEqual([]);
    const statuses = [TicketStatus.NEW, TicketStatus.UNSPECIFIED];
    expect(refusals(schema, ListTicketsRequest.fromJSON({ statuses }))).toEqual([
      '/statuses/1 must be equal to one of the allowed values',
    ]);
  });
});

describe("the schema of a partner's message", () => {
  const schema = topicSchemas[topicMessages.PartnerTicket.fullName];
  const message = {
    externalReference: 'P-1',
    subject: 'Printer',
    body: 'It is on fire.',
    customer: { id: 'customer-1' },
  };

  it('accepts a message with fields that are not known yet', () => {
    expect(refusals(schema, { ...message, grade: 'GRADE_URGENT', colour: 'red' })).toEqual([]);
  });

  it('refuses what is missing', () => {
    expect(refusals(schema, {})).toEqual(
      ['externalReference', 'subject', 'body', 'customer'].map(
        (name) => `/${name} must have required property '${name}'`,
      ),
    );
  });

  it('refuses the wrong type, also where a generous reader would convert it', () => {
    expect(refusals(schema, { ...message, subject: 7 })).toEqual(['/subject must be string']);
    expect(refusals(schema, { ...message, customer: 'customer-1' })).toEqual([
      '/customer must be object',
    ]);
    expect(refusals(schema, [message])).toEqual([' must be object']);
  });

  it('refuses an enum value that does not exist', () => {
    expect(refusals(schema, { ...message, grade: 'URGENT' })).toEqual([
      '/grade must be equal to one of the allowed values',
    ]);
  });
});

describe('the schema of an event', () => {
  it('accepts what the generated code writes', () => {
    const at = new Date('2026-03-02T09:00:00Z');
    const event = TicketOpened.fromJSON({
      ticket: { ticketId: UUID, status: 'TICKET_STATUS_NEW', at },
    });
    expect(
      refusals(topicSchemas[topicMessages.TicketOpened.fullName], TicketOpened.toJSON(event)),
    ).toEqual([]);
  });
});
