import type { ChurnLevel, LoyaltyRules, LoyaltyServiceClient } from '@shouwen/contracts';
import { callGrpc } from '@shouwen/platform';
import type { RequestContext } from '@shouwen/platform';

const DAY_MS = 24 * 3_600_000;

/** Which page of a list a test asks for. */
export interface AskedPage {
  pageSize: number;
  pageToken: string;
}

/** From so many days ago until so many days ago. */
export function period(daysAgo: number, until = 0) {
  return {
    from: new Date(Date.now() - daysAgo * DAY_MS),
    to: new Date(Date.now() - until * DAY_MS),
  };
}

/** Every page of a list, of one item each. */
export async function pagesOf<Answer extends { nextPageToken: string }>(
  read: (page: AskedPage) => Promise<Answer>,
): Promise<Answer[]> {
  const pages: Answer[] = [];
  let pageToken = '';
  do {
    const page = await read({ pageSize: 1, pageToken });
    pages.push(page);
    pageToken = page.nextPageToken;
  } while (pageToken !== '');
  return pages;
}

/** The calls of the loyalty service. */
export class LoyaltyCalls {
  constructor(private readonly client: LoyaltyServiceClient) {}

  async risksOf(context: RequestContext, ...customerIds: string[]) {
    const { client } = this;
    return (await callGrpc(client, client.batchGetChurnRisks, { customerIds }, context)).risks;
  }

  risks(context: RequestContext, level: ChurnLevel, page: AskedPage) {
    return callGrpc(this.client, this.client.listChurnRisks, { level, page }, context);
  }

  async levels(context: RequestContext) {
    return (await callGrpc(this.client, this.client.countChurnRisks, {}, context)).levels;
  }

  async policy(context: RequestContext) {
    const all = { page: undefined };
    const { client } = this;
    const { policies } = await callGrpc(client, client.listLoyaltyPolicies, all, context);
    return policies[0] as { version: number; rules: LoyaltyRules };
  }

  put(context: RequestContext, rules: LoyaltyRules, expectedVersion = 0) {
    const options = { idempotencyKey: '', expectedVersion };
    const request = { rules, reason: '试行', options };
    return callGrpc(this.client, this.client.putLoyaltyPolicy, request, context);
  }

  repurchase(context: RequestContext, of: ReturnType<typeof period>) {
    return callGrpc(this.client, this.client.getRepurchaseRate, of, context);
  }

  movements(context: RequestContext, of: ReturnType<typeof period>) {
    return callGrpc(this.client, this.client.getTierMovements, of, context);
  }

  moved(
    context: RequestContext,
    of: ReturnType<typeof period> & { fromTier: string; toTier: string },
    page?: AskedPage,
  ) {
    return callGrpc(this.client, this.client.listMovedCustomers, { ...of, page }, context);
  }
}
