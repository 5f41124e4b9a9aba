import { Readable } from 'node:stream';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { credentials } from '@grpc/grpc-js';
import type { Metadata } from '@grpc/grpc-js';
import { ImportServiceClient, ImportStatus } from '@shouwen/contracts';
import type { Import } from '@shouwen/contracts';
import { until } from '@shouwen/dev';
import { answerOf, metadataFor } from '../load/service.target.js';
import { uploadOf } from './import.file.js';

/** As long as an upload through the gateway may take. */
const uploadWithinMs = 900_000;
const phaseWithinMs = 4 * 3_600_000;

/** Calls of the service in somebody's name. */
export class Importer {
  private readonly client: ImportServiceClient;
  private readonly metadata: Metadata;

  constructor(address: string, token: string) {
    this.client = new ImportServiceClient(address, credentials.createInsecure());
    this.metadata = metadataFor(token);
  }

  upload(rows: number): Promise<Import> {
    return new Promise((resolve, reject) => {
      const options = { deadline: Date.now() + uploadWithinMs };
      const call = this.client.uploadImport(this.metadata, options, (error, answer) =>
        error === null ? resolve(answer) : reject(error),
      );
      pipeline(Readable.from(uploadOf(rows)), call as unknown as Writable).catch(reject);
    });
  }

  async check({ id, mapping }: Import): Promise<Import> {
    await answerOf<Import>((answered) =>
      this.client.checkImport({ id, mapping, options: undefined }, this.metadata, answered),
    );
    return this.ended(id, ImportStatus.CHECKED);
  }

  async run({ id }: Import): Promise<Import> {
    await answerOf<Import>((answered) =>
      this.client.runImport({ id, options: undefined }, this.metadata, answered),
    );
    return this.ended(id, ImportStatus.FINISHED);
  }

  private ended(id: string, status: ImportStatus): Promise<Import> {
    return until(
      async () => {
        const now = await answerOf<Import>((answered) =>
          this.client.getImport({ id }, this.metadata, answered),
        );
        return now.status === status ? now : undefined;
      },
      { what: `the import to be ${status}`, timeoutMs: phaseWithinMs },
    );
  }
}
