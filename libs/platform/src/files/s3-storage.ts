import { request as requestHttp } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';
import { AwsV4Signer } from 'aws4fetch';
import { FileStorage } from './file-storage.js';
import type { StorageUnavailable, StoredContent } from './file-storage.js';

const SILENT_MS = 15_000;

/** Which bucket, and who we are there. */
export interface S3Options {
  endpoint: string;
  bucket: string;
  region: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Keeps contents in a bucket of any S3-compatible server, addressed by path; contents are streamed both ways. */
export class S3Storage extends FileStorage {
  constructor(
    private readonly options: S3Options,
    private readonly unavailable: StorageUnavailable,
  ) {
    super();
  }

  override async put(key: string, content: StoredContent): Promise<void> {
    const headers = {
      'content-length': String(content.bytes),
      'content-type': 'application/octet-stream',
      // Signed, so that the server refuses what was changed on its way.
      'x-amz-content-sha256': content.sha256,
    };
    const answer = await this.send('PUT', key, headers, content.open());
    answer.resume();
    if (answer.statusCode !== 200) throw this.refused(answer);
  }

  override async open(key: string): Promise<Readable> {
    const answer = await this.send('GET', key);
    if (answer.statusCode === 200) return Readable.from(this.whole(answer), { objectMode: false });
    answer.resume();
    throw this.refused(answer);
  }

  override async remove(key: string): Promise<void> {
    const answer = await this.send('DELETE', key);
    answer.resume();
    if (![200, 204, 404].includes(answer.statusCode ?? 0)) throw this.refused(answer);
  }

  private async send(
    method: string,
    key: string,
    headers: Record<string, string> = {},
    body?: Readable,
  ): Promise<IncomingMessage> {
    const { endpoint, bucket, ...signing } = this.options;
    const signed = await new AwsV4Signer({
      ...signing,
      method,
      url: `${endpoint.replace(/\/$/, '')}/${bucket}/${key}`,
      headers,
      service: 's3',
    }).sign();
    const open = signed.url.protocol === 'https:' ? requestHttps : requestHttp;
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => reject(this.unavailable(error));
      const outgoing = open(
        signed.url,
        { method, headers: { ...headers, ...Object.fromEntries(signed.headers) } },
        resolve,
      );
      outgoing.setTimeout(SILENT_MS, () => outgoing.destroy(new Error('the storage is silent')));
      outgoing.on('error', fail);
      if (body === undefined) {
        outgoing.end();
      } else {
        body.on('error', (error) => outgoing.destroy(error));
        outgoing.on('close', () => body.destroy());
        body.pipe(outgoing);
      }
    });
  }

  /** What comes, and the service's error when it ends before its end. */
  private async *whole(answer: IncomingMessage): AsyncGenerator<Buffer> {
    try {
      yield* answer as AsyncIterable<Buffer>;
    } catch (error) {
      throw this.unavailable(error);
    }
  }

  private refused({ statusCode }: IncomingMessage): Error {
    return this.unavailable(new Error(`the storage answered ${statusCode}`));
  }
}
