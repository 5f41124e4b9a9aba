import { nodeIdOf, uuidOf } from './node-id.js';

const uuid = '0190a0a0-1234-7abc-8def-0123456789ab';

describe('a global id', () => {
  it('leads back to the UUID it was made of', () => {
    expect(uuidOf('Ticket', nodeIdOf('Ticket', uuid))).toBe(uuid);
  });

  it.each([
    ['another type', Buffer.from(`Actor:${uuid}`).toString('base64url')],
    ['no type', Buffer.from(uuid).toString('base64url')],
    ['a UUID in capitals', Buffer.from(`Ticket:${uuid.toUpperCase()}`).toString('base64url')],
    ['more than a UUID', Buffer.from(`Ticket:${uuid}x`).toString('base64url')],
    ['plain base64', Buffer.from(`Ticket:${uuid}`).toString('base64').concat('=')],
    ['bits that mean nothing', `${nodeIdOf('Ticket', uuid)}A`],
  ])('is refused with %s', (_what, id) => {
    expect(() => uuidOf('Ticket', id)).toThrow(/not the id of a Ticket/);
  });
});
