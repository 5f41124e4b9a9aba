import { Injectable } from '@nestjs/common';
import type { Transaction } from '@shouwen/platform';

const SET = `
  insert into customer_dedicated_agent (customer_id, agent_id) values ($1, $2)
  on conflict (customer_id) do update set agent_id = excluded.agent_id`;
const UNSET = 'delete from customer_dedicated_agent where customer_id = $1';

/** Knows which agent is there for a customer (专属客服), as far as somebody tells, for routing to look at first (T5). */
@Injectable()
export class DedicatedAgentsService {
  /** Keeps who is there for a customer, or forgets it for null; tickets from now on go to them first. */
  set(tx: Transaction, customerId: string, agentId: string | null): void {
    if (agentId === null) tx.write(UNSET, [customerId]);
    else tx.write(SET, [customerId, agentId]);
  }
}
