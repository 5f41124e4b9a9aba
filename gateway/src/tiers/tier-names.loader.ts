import { Injectable } from '@nestjs/common';
import { TierRuleSetStatus, TierServiceClient } from '@shouwen/contracts';
import type { TierRules } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { Locale, RequestContext } from '@shouwen/platform';
import { RequestLoader } from '../graphql/request-loader.js';

/** Sets of rules whose names are known, the newest; a tier that is older goes by its code. */
const RULE_SETS = 20;

type TierDefinition = TierRules['tiers'][number];

/** The name of a tier by its code; the code itself where no name is known. */
export type TierNames = (code: string) => string;

/** Reads what tiers are called, once for each request. */
@Injectable()
export class TierNamesLoader {
  private readonly loaders = new RequestLoader<Map<string, TierDefinition>>((keys, request) =>
    this.load(keys, request),
  );

  constructor(private readonly client: TierServiceClient) {}

  /** What tiers are called in a language: by the rules in force, or by the newest that had them. */
  async names(locale: Locale, request: RequestContext): Promise<TierNames> {
    const tiers = await this.loaders.get('tiers', request);
    return (code) => {
      const tier = tiers.get(code);
      return (locale === 'en' ? tier?.name : tier?.nameZh) ?? code;
    };
  }

  private async load(keys: readonly string[], request: RequestContext) {
    const { client } = this;
    const wanted = { page: { pageSize: RULE_SETS, pageToken: '' } };
    const { ruleSets } = await callGrpc(client, client.listTierRuleSets, wanted, request);
    const tiers = new Map<string, TierDefinition>();
    for (const { status, rules } of ruleSets) {
      // What is drafted is not in force yet.
      if (status === TierRuleSetStatus.DRAFT) continue;
      for (const tier of rules?.tiers ?? []) {
        if (!tiers.has(tier.code)) tiers.set(tier.code, tier);
      }
    }
    return keys.map(() => tiers);
  }
}
