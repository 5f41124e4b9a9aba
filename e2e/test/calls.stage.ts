import type { Person, Platform } from './platform.stage.js';

export const ana: Person = ['ana', 'agent'];
export const ben: Person = ['ben', 'agent'];
export const sam: Person = ['sam', 'specialist'];
export const sue: Person = ['sue', 'supervisor'];
export const max: Person = ['max', 'manager'];
export const ada: Person = ['ada', 'admin'];

/** Calls of the API that have to succeed. */
export class Calls {
  constructor(private readonly platform: Platform) {}

  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- what a test asks for is what it looks at
  async ask(who: Person, query: string, variables: Record<string, unknown> = {}): Promise<any> {
    const { body } = await this.platform.as(who, query, { variables });
    if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }

  /** Carries out a mutation and answers what is selected of it. */
  async change(who: Person, field: string, input: object, wanted = '__typename') {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${field}(input: $input) {
      ${wanted} userErrors { field code message } } }`;
    const answer = (await this.ask(who, document, { input }))[field];
    if (answer.userErrors.length > 0) throw new Error(`${field}: ${JSON.stringify(answer)}`);
    return answer;
  }

  /** Opens a ticket and answers its id. */
  async open(who: Person, subject: string, body: string, more: object = {}): Promise<string> {
    const input = { subject, body, ...more };
    return (await this.change(who, 'openTicket', input, 'ticket { id }')).ticket.id;
  }
}
