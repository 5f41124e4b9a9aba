import type { ClientReadableStream, ClientWritableStream, ServiceError } from '@grpc/grpc-js';
import { fromServiceError } from '@shouwen/platform';
import type { RequestContext, TokenVerifier } from '@shouwen/platform';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { gatewayErrors } from '../gateway.errors.js';
import { answerPlainly } from '../http/plain-answers.js';
import { requestContextOf } from '../http/request-context.js';

const CHUNK_BYTES = 64 * 1024;
/** For the answer to come before the connection goes. */
const ANSWER_WITHIN_MS = 5_000;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One part of a file on its way: what it is, which comes first, or some of its content. */
interface FilePart<Case extends string, Description> {
  part: { $case: Case; value: Description } | { $case: 'chunk'; value: Buffer } | undefined;
}

/** How large an uploaded file may be, and within what time it has to be taken. */
export interface UploadLimits {
  bytes: number;
  withinMs: number;
}

/** A file that a service gives: its first part, and the content that flows after it. */
export interface Download<Part> {
  first: Part | undefined;
  rest: AsyncIterable<Part>;
}

/** What routes of files have in common: in whose name they ask, and content that flows through without being kept. */
export class FileTransfers {
  constructor(private readonly verifier: TokenVerifier) {}

  /** Adds routes that give files. */
  async addDownloads(
    server: FastifyInstance,
    add: (scope: FastifyInstance) => void,
  ): Promise<void> {
    await server.register((scope, _options, done) => {
      answerPlainly(scope);
      add(scope);
      done();
    });
  }

  /** Adds a route that takes a file of whatever type as its body. */
  async addUpload(
    server: FastifyInstance,
    path: string,
    { bytes: bodyLimit, withinMs }: UploadLimits,
    take: (request: FastifyRequest, reply: FastifyReply) => Promise<FastifyReply>,
  ): Promise<void> {
    await server.register((scope, _options, done) => {
      answerPlainly(scope);
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { bodyLimit }, (_request, payload, parsed) =>
        parsed(null, payload),
      );
      const readWithinMs = withinMs + ANSWER_WITHIN_MS;
      scope.post(path, { bodyLimit, config: { readWithinMs } }, take);
      done();
    });
  }

  /** In whose name a file is asked for or sent. Throws `platform.unauthenticated`. */
  async contextOf(request: FastifyRequest, withinMs: number): Promise<RequestContext> {
    const caller = await this.verifier.verify(request.headers.authorization);
    request.exchange.callerId = caller.id;
    return requestContextOf(request, caller, withinMs);
  }

  /** Sends the body on: what it is, and then its content. Throws what the service refuses it with, and `gateway.body_too_large`. */
  passOn<Description, Answer>(
    { body }: FastifyRequest,
    description: Description,
    limit: number,
    open: (
      answered: (error: ServiceError | null, answer: Answer) => void,
    ) => ClientWritableStream<FilePart<'description', Description>>,
  ): Promise<Answer> {
    const content = body instanceof Readable ? body : Readable.from([]);
    return new Promise((resolve, reject) => {
      const refused = new AbortController();
      const call = open((error, answer) => {
        if (error === null) return resolve(answer);
        reject(fromServiceError(error));
        refused.abort();
      });
      const parts = Readable.from(partsOf(content, description, limit, reject));
      pipeline(parts, call as unknown as Writable, { signal: refused.signal }).catch(() =>
        call.cancel(),
      );
    });
  }

  /** Begins to read what a service gives; it stops when the client goes. Throws what the service refuses it with. */
  async open<Part>(call: ClientReadableStream<Part>, reply: FastifyReply): Promise<Download<Part>> {
    reply.raw.once('close', () => call.cancel());
    if (reply.raw.destroyed) call.cancel();
    const parts = call[Symbol.asyncIterator]() as AsyncIterator<Part>;
    const first = await parts.next().catch((error: unknown) => {
      throw fromServiceError(error as ServiceError);
    });
    return {
      first: first.done === true ? undefined : first.value,
      rest: { [Symbol.asyncIterator]: () => parts },
    };
  }
}

/** The UUID in the path of a request. Throws `gateway.route_not_found` for anything else. */
export function uuidInPath({ params }: FastifyRequest): string {
  const { id } = params as { id: string };
  if (!UUID.test(id)) throw gatewayErrors.route_not_found();
  return id;
}

/** The text of a parameter after the question mark; empty when there is none. */
export function textInSearch({ query }: FastifyRequest, name: string): string {
  const value = (query as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : '';
}

/** The content of a file that is described first. */
export async function* chunksOf<Case extends string, Description>(
  parts: AsyncIterable<FilePart<Case, Description>>,
): AsyncGenerator<Buffer> {
  for await (const { part } of parts) {
    if (part?.$case === 'chunk') yield part.value as Buffer;
  }
}

/** Whoever sends a file that is refused learns why only after it was read to its end: the rest is thrown away. */
async function* partsOf<Description>(
  source: Readable,
  description: Description,
  limit: number,
  refuse: (error: Error) => void,
): AsyncGenerator<FilePart<'description', Description>> {
  try {
    yield { part: { $case: 'description', value: description } };
    let bytes = 0;
    for await (const chunk of source.iterator({
      destroyOnReturn: false,
    }) as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > limit) throw gatewayErrors.body_too_large({ limit: String(limit) });
      for (let at = 0; at < chunk.length; at += CHUNK_BYTES) {
        yield { part: { $case: 'chunk', value: chunk.subarray(at, at + CHUNK_BYTES) } };
      }
    }
  } catch (error) {
    refuse(error as Error);
    throw error;
  } finally {
    source.resume();
  }
}
