import { platformErrors } from '@shouwen/platform';
import type { FastifyInstance } from 'fastify';
import { GraphQLError, Location, parse, specifiedRules, validate } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import mercurius from 'mercurius';
import type { GatewayConfig } from '../gateway.config.js';
import { gatewayErrors } from '../gateway.errors.js';
import { checkDocumentLimits } from './document-limits.js';
import type { GraphqlContext } from './graphql.context.js';
import { noIntrospectionRule } from './no-introspection.rule.js';
import { OperationCatalogue, asksForSchemaOnly } from './operation-facts.js';
import type { OperationFacts } from './operation-facts.js';

const MAX_VALIDATION_ERRORS = 10;
const COMPILE_ON_USE = 1;

/** An operation as a request brings it. */
export interface GraphqlOperation {
  query: string;
  variables: Record<string, unknown> | undefined;
}

/** A document that GraphQL refused; carries GraphQL's own errors. */
export class RefusedDocument extends Error {
  override readonly name = 'RefusedDocument';

  constructor(readonly errors: readonly GraphQLError[]) {
    super('the document was refused');
  }
}

/**
 * Checks and executes documents. Mercurius parses, validates, compiles and remembers them; the limits, the caller and
 * the cost are checked around it.
 */
export class GraphqlEngine {
  private readonly operations: OperationCatalogue;
  private readonly rules: Parameters<typeof validate>[2];
  private executor: FastifyInstance['graphql'] | undefined;

  constructor(
    readonly schema: GraphQLSchema,
    private readonly config: GatewayConfig,
  ) {
    this.operations = new OperationCatalogue(schema);
    const introspection = config.NODE_ENV === 'development';
    this.rules = introspection ? [] : [noIntrospectionRule];
  }

  /** Puts Mercurius, without its routes, into the HTTP server. */
  async register(server: FastifyInstance): Promise<void> {
    await server.register(mercurius, {
      schema: this.schema,
      routes: false,
      jit: COMPILE_ON_USE,
      cache: this.config.GRAPHQL_CACHED_DOCUMENTS,
      graphql: {
        parseOptions: { maxTokens: this.config.GRAPHQL_MAX_TOKENS },
        validateOptions: { maxErrors: MAX_VALIDATION_ERRORS },
      },
      validationRules: [...(this.rules ?? [])],
      errorFormatter: (execution) => ({ statusCode: 200, response: execution }),
    });
    server.graphql.addHook<GraphqlContext & mercurius.MercuriusContext>(
      'preValidation',
      (_schema, document, context) => {
        this.checkBeforeValidation(document, context);
        return Promise.resolve();
      },
    );
    server.graphql.addHook<GraphqlContext & mercurius.MercuriusContext>(
      'preExecution',
      (_schema, document, context, variables) => {
        const facts = this.checkBeforeExecution(document, context, variables ?? {});
        // Mercurius keeps one compiled operation a document, whatever its name: others are executed as they are.
        return facts.alone ? undefined : { document };
      },
    );
    this.executor = server.graphql;
  }

  /**
   * Executes a query or mutation. Throws {@link RefusedDocument} or a `DomainError` when it was refused before
   * anything was executed.
   */
  async execute(operation: GraphqlOperation, context: GraphqlContext): Promise<ExecutionResult> {
    if (this.executor === undefined) throw new Error('the engine is not registered yet');
    this.checkLength(operation.query);
    try {
      return await this.executor(
        operation.query,
        context as unknown as Record<string, unknown>,
        operation.variables,
        context.operationName,
      );
    } catch (error) {
      throw refusalOf(error);
    }
  }

  /** Prepares a subscription under the same checks. Throws like {@link execute}. */
  prepareSubscription({ query, variables }: GraphqlOperation, context: GraphqlContext) {
    this.checkLength(query);
    const document = this.parse(query);
    this.checkBeforeValidation(document, context);
    const errors = validate(this.schema, document, [...specifiedRules, ...(this.rules ?? [])], {
      maxErrors: MAX_VALIDATION_ERRORS,
    });
    if (errors.length > 0) throw new RefusedDocument(errors);
    this.checkBeforeExecution(document, context, variables ?? {});
    return {
      schema: this.schema,
      document,
      operationName: context.operationName,
      variableValues: variables,
      contextValue: context,
    };
  }

  private parse(query: string): DocumentNode {
    try {
      return parse(query, { maxTokens: this.config.GRAPHQL_MAX_TOKENS });
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private checkLength(query: string): void {
    const limit = this.config.GRAPHQL_MAX_DOCUMENT_LENGTH;
    if (query.length > limit) throw gatewayErrors.document_too_long({ limit: String(limit) });
  }

  private checkBeforeValidation(document: DocumentNode, { request }: GraphqlContext): void {
    // Mercurius also takes any JSON for a document's syntax tree, past the limit on tokens.
    const { loc } = (document as DocumentNode | null) ?? {};
    if (!(loc instanceof Location)) {
      throw gatewayErrors.syntax_error({ detail: 'this is no GraphQL text' });
    }
    checkDocumentLimits(document, this.config);
    // Also keeps strangers from filling the cache.
    if (request.caller.token === '' && !asksForSchemaOnly(document)) {
      throw platformErrors.unauthenticated();
    }
  }

  private checkBeforeExecution(
    document: DocumentNode,
    context: GraphqlContext,
    variables: Record<string, unknown>,
  ): OperationFacts {
    const facts = this.operations.factsOf(document, context.operationName);
    context.operation = facts;
    if (context.request.caller.token === '' && !asksForSchemaOnly(document)) {
      throw platformErrors.unauthenticated();
    }
    checkTransport(facts, context);
    context.cost = facts.costOf(variables);
    const limit = this.config.GRAPHQL_MAX_COST;
    if (context.cost > limit) {
      throw gatewayErrors.query_too_costly({ cost: String(context.cost), limit: String(limit) });
    }
    return facts;
  }
}

function checkTransport(facts: OperationFacts, { transport }: GraphqlContext): void {
  const isSubscription = facts.type === 'subscription';
  if (transport === 'websocket') {
    if (!isSubscription) throw gatewayErrors.only_subscriptions();
    return;
  }
  if (transport === 'get' && facts.type !== 'query') throw gatewayErrors.method_not_allowed();
  if (isSubscription) throw gatewayErrors.subscription_needs_websocket();
}

function refusalOf(error: unknown): unknown {
  if (error instanceof GraphQLError) return new RefusedDocument([error]);
  const { errors } = error as { errors?: unknown };
  return Array.isArray(errors) ? new RefusedDocument(errors as GraphQLError[]) : error;
}
