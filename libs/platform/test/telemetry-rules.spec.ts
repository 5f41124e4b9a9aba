import { readFileSync, readdirSync } from 'node:fs';
import { parser } from '@prometheus-io/lezer-promql';
import { parse } from 'yaml';

interface Rule {
  record?: string;
  alert?: string;
  expr: string;
  annotations?: Record<string, string>;
}

const FOLDER = new URL('../../../deploy/prometheus/', import.meta.url);
const DOCUMENT = readFileSync(new URL('../../../docs/telemetry.md', import.meta.url), 'utf8');

const rules = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.rules.yml'))
  .flatMap((name) => {
    const file = parse(readFileSync(new URL(name, FOLDER), 'utf8')) as {
      groups: { rules: Rule[] }[];
    };
    return file.groups.flatMap((group) => group.rules);
  })
  .map((rule) => [rule.record ?? rule.alert ?? '', rule] as const);

describe.each(rules)('the rule %s', (name, rule) => {
  it('is PromQL', () => {
    expect(brokenParts(rule.expr)).toEqual([]);
  });

  it('is made of metrics and rules that docs/telemetry.md declares', () => {
    expect(metricsOf(rule.expr)).not.toEqual([]);
    expect(metricsOf(rule.expr).filter((metric) => !isDeclared(metric))).toEqual([]);
  });

  it('is declared in docs/telemetry.md', () => {
    expect(DOCUMENT).toContain(`\`${name}\``);
  });
});

describe('docs/telemetry.md', () => {
  it('names no rule that is not there', () => {
    const named = [...DOCUMENT.matchAll(/`(shouwen\w*:[\w:]+|Shouwen\w+)`/g)].map(([, n]) => n);
    expect(new Set(named)).toEqual(new Set(rules.map(([name]) => name)));
  });
});

it('every alert says in English and in Chinese what it means', () => {
  const alerts = rules.filter(([, rule]) => rule.alert !== undefined);
  for (const [, { annotations }] of alerts) {
    expect(annotations).toEqual({
      summary: expect.any(String),
      summary_zh: expect.stringMatching(/\p{Script=Han}/u),
      description: expect.any(String),
      description_zh: expect.stringMatching(/\p{Script=Han}/u),
    });
  }
  expect(alerts).not.toEqual([]);
});

function brokenParts(expression: string): string[] {
  const broken: string[] = [];
  parser.parse(expression).iterate({
    enter: ({ type, from, to }) => {
      if (type.isError) broken.push(expression.slice(from, to) || `at ${from}`);
    },
  });
  return broken;
}

function metricsOf(expression: string): string[] {
  const metrics: string[] = [];
  parser.parse(expression).iterate({
    enter: ({ name, node, from, to }) => {
      if (name === 'Identifier' && node.parent?.name === 'VectorSelector') {
        metrics.push(expression.slice(from, to));
      }
    },
  });
  return metrics;
}

function isDeclared(metric: string): boolean {
  const name = metric.includes(':') ? metric : metric.replace(/_(bucket|count|sum)$/, '');
  return DOCUMENT.includes(`\`${name}\``);
}
