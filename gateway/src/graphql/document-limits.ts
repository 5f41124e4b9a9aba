import { Kind, visit } from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { gatewayErrors } from '../gateway.errors.js';
import type { GatewayConfig } from '../gateway.config.js';

type Limits = Pick<
  GatewayConfig,
  'GRAPHQL_MAX_DEPTH' | 'GRAPHQL_MAX_ALIASES' | 'GRAPHQL_MAX_DIRECTIVES'
>;

/**
 * Refuses documents built to exhaust whoever validates or executes them, looking at their syntax alone. Throws
 * `gateway.too_many_aliases`, `gateway.too_many_directives`, `gateway.fragment_cycle` or `gateway.query_too_deep`.
 */
export function checkDocumentLimits(document: DocumentNode, limits: Limits): void {
  checkCounts(document, limits);
  const depthOf = depthMeter(document);
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    if (depthOf(definition.selectionSet) > limits.GRAPHQL_MAX_DEPTH) {
      throw gatewayErrors.query_too_deep({ limit: String(limits.GRAPHQL_MAX_DEPTH) });
    }
  }
}

function checkCounts(document: DocumentNode, limits: Limits): void {
  let aliases = 0;
  let directives = 0;
  visit(document, {
    Field(field) {
      if (field.alias === undefined) return;
      aliases += 1;
      if (aliases <= limits.GRAPHQL_MAX_ALIASES) return;
      throw gatewayErrors.too_many_aliases({ limit: String(limits.GRAPHQL_MAX_ALIASES) });
    },
    Directive() {
      directives += 1;
      if (directives <= limits.GRAPHQL_MAX_DIRECTIVES) return;
      throw gatewayErrors.too_many_directives({ limit: String(limits.GRAPHQL_MAX_DIRECTIVES) });
    },
  });
}

/** Measures how deep fields nest, each fragment once; introspection is left to the rule of GraphQL itself. */
function depthMeter(document: DocumentNode): (selections: SelectionSetNode) => number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const measured = new Map<string, number | 'measuring'>();

  const depthOfFragment = (name: string): number => {
    const known = measured.get(name);
    if (known === 'measuring') throw gatewayErrors.fragment_cycle({ fragment: name });
    if (known !== undefined) return known;
    measured.set(name, 'measuring');
    const fragment = fragments.get(name);
    const depth = fragment === undefined ? 0 : depthOf(fragment.selectionSet);
    measured.set(name, depth);
    return depth;
  };

  const depthOf = (selections: SelectionSetNode): number => {
    let deepest = 0;
    for (const selection of selections.selections) {
      deepest = Math.max(deepest, depthOfSelection(selection));
    }
    return deepest;
  };

  const depthOfSelection = (selection: SelectionSetNode['selections'][number]): number => {
    switch (selection.kind) {
      case Kind.FIELD:
        if (selection.name.value.startsWith('__')) return 0;
        return 1 + (selection.selectionSet === undefined ? 0 : depthOf(selection.selectionSet));
      case Kind.INLINE_FRAGMENT:
        return depthOf(selection.selectionSet);
      case Kind.FRAGMENT_SPREAD:
        return depthOfFragment(selection.name.value);
    }
  };

  return depthOf;
}
