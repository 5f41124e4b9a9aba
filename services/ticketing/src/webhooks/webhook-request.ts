import { lookup as resolve } from 'node:dns';
import type { LookupAddress, LookupOptions } from 'node:dns';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { hostOf, isPublicAddress, urlProblem } from './internet-address.js';

/** How an attempt ended; `failure` is empty when the endpoint answered 2xx. */
export interface AttemptResult {
  httpStatus: number;
  failure: string;
  durationMs: number;
}

/** Resolves a name to all its addresses, as `dns.lookup` does. */
export type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** What bounds a request. */
export interface RequestLimits {
  timeoutMs: number;
  /** Lets it go to private addresses and over http. */
  allowPrivate: boolean;
}

class AddressRefused extends Error {}

/**
 * Posts to an address that others gave. A name is resolved once, refused when any of its addresses is inside, and the
 * connection goes to the very address that was checked: an answer that changes in between has no effect. Redirects are
 * not followed and the answer's body is not read.
 */
export async function postWebhook(
  target: string,
  headers: Record<string, string>,
  body: string,
  limits: RequestLimits,
  resolveName: Resolve = resolve,
): Promise<AttemptResult> {
  const startedAt = performance.now();
  const outcome = await attempt(target, headers, body, limits, resolveName).catch(
    (error: unknown) => ({ httpStatus: 0, failure: failureOf(error) }),
  );
  return { ...outcome, durationMs: Math.round(performance.now() - startedAt) };
}

function attempt(
  target: string,
  headers: Record<string, string>,
  body: string,
  { timeoutMs, allowPrivate }: RequestLimits,
  resolveName: Resolve,
): Promise<Omit<AttemptResult, 'durationMs'>> {
  const problem = urlProblem(target, allowPrivate);
  if (problem !== undefined) return Promise.resolve({ httpStatus: 0, failure: problem });
  const url = new URL(target);
  const send = url.protocol === 'https:' ? requestHttps : requestHttp;
  return new Promise((resolvePromise, reject) => {
    const request = send(
      url,
      {
        method: 'POST',
        // A connection of its own: one that is kept may lead to an address that was checked long ago.
        agent: false,
        signal: AbortSignal.timeout(timeoutMs),
        headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
        lookup: allowPrivate ? undefined : checkedLookup(resolveName),
      },
      (response) => {
        const httpStatus = response.statusCode ?? 0;
        response.destroy();
        const isSuccess = httpStatus >= 200 && httpStatus < 300;
        resolvePromise({ httpStatus, failure: isSuccess ? '' : `http_${httpStatus}` });
      },
    );
    request.on('error', reject);
    request.on('socket', (socket) => {
      socket.once('connect', () => {
        const remote = socket.remoteAddress ?? '';
        if (allowPrivate || isPublicAddress(remote)) return;
        request.destroy(new AddressRefused());
      });
    });
    if (!allowPrivate && isIP(hostOf(url)) !== 0 && !isPublicAddress(hostOf(url))) {
      request.destroy(new AddressRefused());
      return;
    }
    request.end(body);
  });
}

type LookupCallback = (
  error: Error | null,
  address: string | LookupAddress[],
  family?: number,
) => void;

function checkedLookup(resolveName: Resolve) {
  return (hostname: string, options: LookupOptions, callback: LookupCallback): void => {
    resolveName(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '');
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(new AddressRefused(), '');
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}

/** A code without words: an error's message may quote what was sent. */
function failureOf(error: unknown): string {
  if (error instanceof AddressRefused) return 'private_address';
  const { name, code } = error as { name?: string; code?: unknown };
  if (name === 'TimeoutError' || name === 'AbortError') return 'timeout';
  return typeof code === 'string' ? code.toLowerCase() : 'unknown';
}
