import { answerTypeFor } from './media-type.js';

const json = 'application/json';
const graphql = 'application/graphql-response+json';

describe('the media type of an answer', () => {
  it.each([
    [undefined, json],
    ['*/*', json],
    ['application/*', json],
    [json, json],
    [graphql, graphql],
    [`${graphql}, ${json};q=0.9`, graphql],
    [`${json}, ${graphql};q=0.9`, json],
    [`${graphql}; charset=utf-8`, graphql],
    [`${graphql}; charset=latin1, ${json}`, json],
    ['text/html, application/xhtml+xml, */*;q=0.8', json],
    ['text/html', undefined],
    [`${json};q=0`, undefined],
    ['', undefined],
  ])('for %p is %s', (accept, type) => {
    expect(answerTypeFor(accept)).toBe(type);
  });
});
