import type { RequestContext } from '@shouwen/platform';
import DataLoader from 'dataloader';
import { MAX_PAGE_SIZE } from './connection.js';

/** Gathers what one request asks for one by one into calls for a page each, and asks for nothing twice. */
export class RequestLoader<Value> {
  private readonly loaders = new WeakMap<RequestContext, DataLoader<string, Value>>();

  /** `load` answers the values of keys, in their order. */
  constructor(
    private readonly load: (keys: readonly string[], request: RequestContext) => Promise<Value[]>,
  ) {}

  /** The value of a key. */
  get(key: string, request: RequestContext): Promise<Value> {
    let loader = this.loaders.get(request);
    if (loader === undefined) {
      loader = new DataLoader((keys) => this.load(keys, request), { maxBatchSize: MAX_PAGE_SIZE });
      this.loaders.set(request, loader);
    }
    return loader.load(key);
  }
}
