import { gatewayErrors } from '../gateway.errors.js';

/** A GraphQL request as it came over HTTP. */
export interface GraphqlRequest {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
}

/** Reads the parameters of a POST. Throws `gateway.invalid_request` or `gateway.batching_not_supported`. */
export function requestOfBody(body: unknown): GraphqlRequest {
  if (Array.isArray(body)) throw gatewayErrors.batching_not_supported();
  if (!isMap(body)) throw invalid('the body must be a JSON object');
  return requestOf(body);
}

/** Reads the parameters of a GET, where maps are JSON text. Throws `gateway.invalid_request`. */
export function requestOfSearch(search: unknown): GraphqlRequest {
  const { query, operationName, variables, extensions } = search as Record<string, unknown>;
  return requestOf({
    query,
    operationName: operationName === '' ? undefined : operationName,
    variables: mapOfText(variables, 'variables'),
    extensions: mapOfText(extensions, 'extensions'),
  });
}

function requestOf({ query, operationName, variables, extensions }: Record<string, unknown>) {
  if (typeof query !== 'string' || query === '') throw invalid('query must be a text');
  if (operationName != null && typeof operationName !== 'string') {
    throw invalid('operationName must be a text');
  }
  if (variables != null && !isMap(variables)) throw invalid('variables must be an object');
  if (extensions != null && !isMap(extensions)) throw invalid('extensions must be an object');
  return { query, operationName: operationName ?? undefined, variables: variables ?? undefined };
}

function mapOfText(text: unknown, name: string): unknown {
  if (text === undefined || text === '') return undefined;
  if (typeof text !== 'string') throw invalid(`${name} must be given once`);
  try {
    return JSON.parse(text);
  } catch {
    throw invalid(`${name} must be a JSON object`);
  }
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(detail: string) {
  return gatewayErrors.invalid_request({ detail });
}
