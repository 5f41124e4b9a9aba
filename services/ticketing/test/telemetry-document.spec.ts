import { readFileSync } from 'node:fs';
import type { Database } from '@shouwen/platform';
import { Registry } from 'prom-client';
import { ChatMetrics } from '../src/chats/chat.metrics.js';
import { SlaMetrics } from '../src/sla/sla.metrics.js';
import { RoutingMetrics } from '../src/routing/routing.metrics.js';
import { DutyMetrics } from '../src/duties/duty.metrics.js';
import { SatisfactionMetrics } from '../src/satisfaction/satisfaction.metrics.js';
import { EmailMetrics } from '../src/email/email.metrics.js';
import { SupervisionMetrics } from '../src/supervision/supervision.metrics.js';
import { TelephonyMetrics } from '../src/telephony/telephony.metrics.js';
import { RetentionMetrics } from '../src/retention/retention.metrics.js';
import { TicketMetrics } from '../src/tickets/ticket.metrics.js';
import { TransferMetrics } from '../src/transfers/transfer.metrics.js';

const DOCUMENT = readFileSync(new URL('../../../docs/telemetry.md', import.meta.url), 'utf8');

describe('docs/telemetry.md', () => {
  it('declares the metrics of ticketing, with type and labels, and no other', () => {
    const registry = new Registry();
    new TicketMetrics(registry, {} as Database);
    new SupervisionMetrics(registry, {} as Database);
    new ChatMetrics(registry, {} as Database);
    new SlaMetrics(registry);
    new RoutingMetrics(registry);
    new DutyMetrics(registry);
    new TransferMetrics(registry);
    new SatisfactionMetrics(registry);
    new EmailMetrics(registry);
    new TelephonyMetrics(registry, {} as Database);
    new RetentionMetrics(registry);
    const rows = registry.getMetricsAsArray().map((metric) => {
      const { name, type, labelNames } = metric as unknown as Record<string, string> & {
        labelNames: string[];
      };
      return `| \`${name}\` | ${type} | ${labelNames.map((label) => `\`${label}\``).join(', ')} |`;
    });
    const declared = DOCUMENT.match(/^\| `shouwen_ticketing_\w+` \| [^|]* \| [^|]* \|/gm);
    expect(new Set(declared)).toEqual(new Set(rows));
  });
});
