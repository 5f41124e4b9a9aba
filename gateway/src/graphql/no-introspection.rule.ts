import { GraphQLError } from 'graphql';
import type { ASTVisitor, ValidationContext } from 'graphql';
import { gatewayErrors } from '../gateway.errors.js';

/** Refuses documents that ask for the schema. */
export function noIntrospectionRule(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (node.name.value !== '__schema' && node.name.value !== '__type') return;
      const originalError = gatewayErrors.introspection_disabled();
      context.reportError(new GraphQLError(originalError.message, { nodes: node, originalError }));
    },
  };
}
