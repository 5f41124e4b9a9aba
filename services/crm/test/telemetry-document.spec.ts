import { readFileSync } from 'node:fs';
import { Registry } from 'prom-client';
import { CustomerObservers } from '../src/customers/customer-observers.js';
import { CustomerMetrics } from '../src/customers/customer.metrics.js';
import { OrderMetrics } from '../src/orders/order.metrics.js';
import { TierMetrics } from '../src/tiers/tier.metrics.js';

const DOCUMENT = readFileSync(new URL('../../../docs/telemetry.md', import.meta.url), 'utf8');

describe('docs/telemetry.md', () => {
  it('declares the metrics of customer relations, with type and labels, and no other', () => {
    const registry = new Registry();
    new CustomerMetrics(registry, new CustomerObservers());
    new OrderMetrics(registry);
    new TierMetrics(registry);
    const rows = registry.getMetricsAsArray().map((metric) => {
      const { name, type, labelNames } = metric as unknown as Record<string, string> & {
        labelNames: string[];
      };
      return `| \`${name}\` | ${type} | ${labelNames.map((label) => `\`${label}\``).join(', ')} |`;
    });
    const declared = DOCUMENT.match(/^\| `shouwen_crm_\w+` \| [^|]* \| [^|]* \|/gm);
    expect(new Set(declared)).toEqual(new Set(rows));
  });
});
