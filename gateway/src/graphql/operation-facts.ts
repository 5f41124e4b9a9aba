import { Kind, getOperationAST } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationTypeNode } from 'graphql';
import { gatewayErrors } from '../gateway.errors.js';
import { prepareCost } from './query-cost.js';
import type { CostOf } from './query-cost.js';

/** What is worth knowing about an operation; found out once for a document. */
export interface OperationFacts {
  type: `${OperationTypeNode}`;
  /** Name given in the document; empty when it has none. */
  name: string;
  costOf: CostOf;
  /** True when the document holds this operation and no other. */
  alone: boolean;
}

/** Finds out and remembers the facts of the operations of documents, for as long as the documents live. */
export class OperationCatalogue {
  private readonly known = new WeakMap<DocumentNode, Map<string | undefined, OperationFacts>>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The operation of a document that a request names. Throws `gateway.unknown_operation`. */
  factsOf(document: DocumentNode, operationName: string | undefined): OperationFacts {
    let operations = this.known.get(document);
    if (operations === undefined) {
      operations = new Map();
      this.known.set(document, operations);
    }
    let facts = operations.get(operationName);
    if (facts === undefined) {
      facts = this.findOut(document, operationName);
      operations.set(operationName, facts);
    }
    return facts;
  }

  private findOut(document: DocumentNode, operationName: string | undefined): OperationFacts {
    const operation = getOperationAST(document, operationName);
    if (operation == null) throw gatewayErrors.unknown_operation();
    return {
      type: operation.operation,
      name: operation.name?.value ?? '',
      costOf: prepareCost(this.schema, document, operation),
      alone:
        document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length === 1,
    };
  }
}

/** True when every operation of a document asks for nothing but the schema itself. */
export function asksForSchemaOnly(document: DocumentNode): boolean {
  return document.definitions.every(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.every(
        (selection) => selection.kind === Kind.FIELD && selection.name.value.startsWith('__'),
      ),
  );
}
