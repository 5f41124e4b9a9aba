import { auditServer } from 'graphql-http';
import type { TestGateway } from './gateway-harness.js';
import { startTestGateway } from './gateway-harness.js';

describe('GraphQL over HTTP', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ NODE_ENV: 'development' });
  });
  afterAll(() => gateway.stop());

  it('passes every audit of the graphql-http suite without a warning', async () => {
    const results = await auditServer({ url: gateway.url });
    const remarks = results
      .filter(({ status }) => status !== 'ok')
      .map(({ id, name, status }) => `${status} ${id} ${name}`);
    expect(remarks).toEqual([]);
    expect(results.length).toBeGreaterThan(60);
  });
});
