import { Kind, getNamedType, isCompositeType, isInterfaceType, isObjectType } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLField,
  GraphQLNamedType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';
import { gatewayErrors } from '../gateway.errors.js';
import { MAX_PAGE_SIZE, checkPageSize } from './connection.js';

/** Cost of an operation with its variables. Throws `gateway.invalid_page_size` or `gateway.too_many_ids`. */
export type CostOf = (variables: Readonly<Record<string, unknown>>) => number;

type Variables = Readonly<Record<string, unknown>>;
type Size = (variables: Variables) => number;
type Plan = readonly Step[];

interface Step {
  weight: number;
  /** How many times what is inside is answered; once when absent. */
  size: Size | undefined;
  inside: Plan;
}

const WRITE_WEIGHT = 10;
const OBJECT_WEIGHT = 1;

/**
 * Prepares the cost of an operation: 1 for each object that may be answered, 0 for a leaf, 10 more for each write;
 * what is inside a connection counts once for each item of the page. Each fragment is looked at once, so that no
 * document takes longer than its length.
 */
export function prepareCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
): CostOf {
  const root = schema.getRootType(operation.operation);
  if (root == null) return () => 0;
  const planner = new CostPlanner(schema, document, operation);
  const plan = planner.planOf(operation.selectionSet, root, undefined);
  if (planner.dependsOnVariables) return (variables) => sum(plan, variables, new Map());
  let cost: number | undefined;
  return () => (cost ??= sum(plan, {}, new Map()));
}

function sum(plan: Plan, variables: Variables, known: Map<Plan, number>): number {
  const before = known.get(plan);
  if (before !== undefined) return before;
  let total = 0;
  for (const { weight, size, inside } of plan) {
    const once = weight + sum(inside, variables, known);
    total += size === undefined ? once : once * size(variables);
  }
  known.set(plan, total);
  return total;
}

class CostPlanner {
  dependsOnVariables = false;
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly planned = new Map<string, Map<Size | undefined, Plan>>();
  private readonly defaults = new Map<string, ValueNode>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
  ) {
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.fragments.set(definition.name.value, definition);
      }
    }
    for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
      if (defaultValue !== undefined) this.defaults.set(variable.name.value, defaultValue);
    }
  }

  /** Plans what is selected from a type; `pageSize` is that of the connection which the type is, if it is one. */
  planOf(set: SelectionSetNode, type: GraphQLNamedType, pageSize: Size | undefined): Plan {
    return set.selections.flatMap((selection): Plan => {
      switch (selection.kind) {
        case Kind.FIELD:
          return this.planOfField(selection, type, pageSize);
        case Kind.INLINE_FRAGMENT: {
          const name = selection.typeCondition?.name.value;
          const condition = name === undefined ? type : this.schema.getType(name);
          return condition === undefined
            ? []
            : this.planOf(selection.selectionSet, condition, pageSize);
        }
        case Kind.FRAGMENT_SPREAD: {
          const inside = this.planOfFragment(selection.name.value, pageSize);
          return [{ weight: 0, size: undefined, inside }];
        }
      }
    });
  }

  private planOfFragment(name: string, pageSize: Size | undefined): Plan {
    const known = this.planned.get(name) ?? new Map<Size | undefined, Plan>();
    this.planned.set(name, known);
    let plan = known.get(pageSize);
    if (plan === undefined) {
      const fragment = this.fragments.get(name);
      const type = fragment && this.schema.getType(fragment.typeCondition.name.value);
      plan = fragment && type ? this.planOf(fragment.selectionSet, type, pageSize) : [];
      known.set(pageSize, plan);
    }
    return plan;
  }

  private planOfField(field: FieldNode, parent: GraphQLNamedType, pageSize: Size | undefined) {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return [];
    const definition = parent.getFields()[field.name.value];
    if (definition === undefined) return [];
    const type = getNamedType(definition.type);
    const isWrite = parent === this.schema.getMutationType();
    const weight = (isCompositeType(type) ? OBJECT_WEIGHT : 0) + (isWrite ? WRITE_WEIGHT : 0);
    const size = field.name.value === 'edges' ? pageSize : this.sizeOfIds(field, definition);
    const inside =
      field.selectionSet === undefined
        ? []
        : this.planOf(field.selectionSet, type, this.sizeOfPage(field, definition));
    return weight === 0 && inside.length === 0 ? [] : [{ weight, size, inside }];
  }

  private sizeOfPage(field: FieldNode, definition: GraphQLField<unknown, unknown>) {
    const first = definition.args.find((argument) => argument.name === 'first');
    if (first === undefined) return undefined;
    const value = this.valueOf(field, 'first');
    return (variables: Variables) => {
      const given = value(variables) ?? first.defaultValue;
      if (typeof given !== 'number') return MAX_PAGE_SIZE;
      checkPageSize(given);
      return given;
    };
  }

  private sizeOfIds(field: FieldNode, definition: GraphQLField<unknown, unknown>) {
    if (!definition.args.some((argument) => argument.name === 'ids')) return undefined;
    const value = this.valueOf(field, 'ids');
    return (variables: Variables) => {
      const ids = value(variables);
      if (!Array.isArray(ids)) return 1;
      if (ids.length > MAX_PAGE_SIZE) {
        throw gatewayErrors.too_many_ids({ limit: String(MAX_PAGE_SIZE) });
      }
      return ids.length;
    };
  }

  /** The value of an argument, given the variables: a number, an array whose length counts, or undefined. */
  private valueOf(field: FieldNode, name: string): (variables: Variables) => unknown {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind !== Kind.VARIABLE) {
      const literal = literalOf(value);
      return () => literal;
    }
    this.dependsOnVariables = true;
    const variable = value.name.value;
    const fallback = literalOf(this.defaults.get(variable));
    return (variables) => variables[variable] ?? fallback;
  }
}

function literalOf(value: ValueNode | undefined): number | readonly ValueNode[] | undefined {
  if (value?.kind === Kind.INT) return Number(value.value);
  if (value?.kind === Kind.LIST) return value.values;
  return undefined;
}
