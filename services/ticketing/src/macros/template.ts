import { macrosErrors } from './macros.errors.js';

/** The variables that a text can have; there are no others. */
export const templateVariables = [
  'customer.name',
  'ticket.number',
  'ticket.subject',
  'agent.name',
] as const;

/** A variable that a text can have. */
export type TemplateVariable = (typeof templateVariables)[number];

const LONGEST = 20_000;
const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;
// eslint-disable-next-line no-control-regex -- what a customer calls themselves must not add lines to a message
const CONTROL = /[\u0000-\u001f\u007f\u2028\u2029]+/g;

/** Throws `ticketing.template_variable_unknown` naming the first variable that does not exist, as wrong in `field`. */
export function checkTemplate(template: string, field: string): void {
  for (const [, name = ''] of template.matchAll(PLACEHOLDER)) {
    if (isVariable(name.trim())) continue;
    const known = templateVariables.map((variable) => `{{${variable}}}`).join(', ');
    const variable = `{{${name.trim()}}}`;
    const violations = [
      {
        field,
        description: `${variable} must be one of ${known}`,
        descriptionZh: `${variable} 必须是以下变量之一：${known}`,
      },
    ];
    throw macrosErrors.template_variable_unknown({ variable, known }, { violations });
  }
}

/**
 * Fills in a text once: a value is put in as it is, in one line, and never read as a template itself. Throws
 * `ticketing.rendered_too_long` for more than `longest` characters.
 */
export function renderTemplate(
  template: string,
  values: Readonly<Record<TemplateVariable, string>>,
  longest = LONGEST,
): string {
  const text = template.replace(PLACEHOLDER, (whole, name: string) => {
    const variable = name.trim();
    return isVariable(variable) ? values[variable].replace(CONTROL, ' ').trim() : whole;
  });
  if (text.length > longest) throw macrosErrors.rendered_too_long({ limit: String(longest) });
  return text;
}

function isVariable(name: string): name is TemplateVariable {
  return (templateVariables as readonly string[]).includes(name);
}
