import { topicSchemas } from '@shouwen/contracts';
import { ContractValidator } from '../grpc/contract-validator.js';
import type { IncomingMessage } from './message-broker.js';

const validator = new ContractValidator(topicSchemas);

/** The content of an event; undefined when it breaks the contract that has this full name. Throws when it is no JSON. */
export function eventContent(message: IncomingMessage, fullName: string): unknown {
  const content: unknown = JSON.parse(message.value?.toString('utf8') ?? '');
  return validator.violationsOf(fullName, content).length > 0 ? undefined : content;
}
