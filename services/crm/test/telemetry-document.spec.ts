import { readFileSync } from 'node:fs';
import type { Database } from '@shouwen/platform';
import { Registry } from 'prom-client';
import { CareMetrics } from '../src/care/care.metrics.js';
import { CreditMetrics } from '../src/credit/credit.metrics.js';
import { CustomerObservers } from '../src/customers/customer-observers.js';
import { CustomerMetrics } from '../src/customers/customer.metrics.js';
import { SurveyMetrics } from '../src/surveys/survey.metrics.js';
import { DemandMetrics } from '../src/demands/demand.metrics.js';
import { PrivacyMetrics } from '../src/privacy/privacy.metrics.js';
import { OrderMetrics } from '../src/orders/order.metrics.js';
import { ExportMetrics } from '../src/exports/export.metrics.js';
import { ImportMetrics } from '../src/imports/import.metrics.js';
import { LoyaltyMetrics } from '../src/loyalty/loyalty.metrics.js';
import { TierMetrics } from '../src/tiers/tier.metrics.js';

const DOCUMENT = readFileSync(new URL('../../../docs/telemetry.md', import.meta.url), 'utf8');

describe('docs/telemetry.md', () => {
  it('declares the metrics of customer relations, with type and labels, and no other', () => {
    const registry = new Registry();
    new CustomerMetrics(registry, new CustomerObservers());
    new SurveyMetrics(registry);
    new DemandMetrics(registry, {} as Database);
    new CareMetrics(registry, {} as Database);
    new CreditMetrics(registry, {} as Database);
    new PrivacyMetrics(registry, {} as Database);
    new OrderMetrics(registry);
    new TierMetrics(registry);
    new LoyaltyMetrics(registry);
    new ExportMetrics(registry, {} as Database);
    new ImportMetrics(registry, {} as Database);
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
