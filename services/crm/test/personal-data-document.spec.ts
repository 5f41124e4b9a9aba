import { readFileSync } from 'node:fs';
import { leftOut, toldMessages } from './personal-data.js';

const document = readFileSync(new URL('../../../docs/personal-data.md', import.meta.url), 'utf8');
const ROW = /^\| `shouwen\.crm\.v1\.(\w+)\.\w+` \|.*\| (.*) \|$/gm;
/** Fields of requests are not kept as such. */
const PASSING = /^(becomes|audit trail$|not kept$)/;

/** Messages with personal fields that are kept. */
const messages = new Set(
  [...document.matchAll(ROW)]
    .filter(([, , elsewhere]) => !PASSING.test(elsewhere ?? ''))
    .map(([, message]) => message ?? ''),
);

describe('all that is known of a customer', () => {
  it('has every personal field of the contract, or says why it leaves it out', () => {
    expect([...messages]).toEqual(expect.arrayContaining(['Customer', 'CareTask', 'Demand']));
    const explained = new Set([...toldMessages, ...Object.keys(leftOut)]);
    expect([...messages].filter((message) => !explained.has(message))).toEqual([]);
  });

  it('says of no message that it is told and left out', () => {
    expect(toldMessages.filter((message) => message in leftOut)).toEqual([]);
  });
});
