import type { JsonSchema } from '@shouwen/contracts';
import { Ajv } from 'ajv';
import type { ErrorObject, ValidateFunction } from 'ajv';
import type { FieldViolation } from '../errors/domain-error.js';
import { platformErrors } from '../errors/platform-errors.js';
import { wordsOf } from './violation-texts.js';

const MAX_VIOLATIONS = 20;

/** Checks messages against the rules that the contract declares for their fields. */
export class ContractValidator {
  private readonly ajv = new Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    validateFormats: false,
  });
  private readonly validators = new Map<string, ValidateFunction>();

  constructor(private readonly schemas: Readonly<Record<string, JsonSchema>>) {}

  /** Throws `platform.invalid_request` naming each field of `message` that breaks a rule of its contract. */
  check(messageName: string, message: unknown): void {
    const violations = this.violationsOf(messageName, message);
    if (violations.length > 0) throw platformErrors.invalid_request({}, { violations });
  }

  /** Each field that breaks a rule; at most 20. Throws for a name that no contract has. */
  violationsOf(messageName: string, message: unknown): FieldViolation[] {
    const validate = this.validatorFor(messageName);
    if (validate(message)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
    return errors.slice(0, MAX_VIOLATIONS).map(toViolation);
  }

  private validatorFor(messageName: string): ValidateFunction {
    let validate = this.validators.get(messageName);
    if (validate === undefined) {
      const schema = this.schemas[messageName];
      if (schema === undefined) throw new Error(`no contract has a message ${messageName}`);
      validate = this.ajv.compile(schema);
      this.validators.set(messageName, validate);
    }
    return validate;
  }
}

function toViolation(error: ErrorObject): FieldViolation {
  const path = error.instancePath.split('/').slice(1);
  if (error.keyword === 'required') path.push(String(error.params['missingProperty']));
  return { field: path.join('.'), ...wordsOf(error) };
}
