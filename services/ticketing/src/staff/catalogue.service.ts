import { Injectable } from '@nestjs/common';
import { topicMessages } from '@shouwen/contracts';
import { Clock, Ids, UnitOfWork, requireKnownVersion } from '@shouwen/platform';
import type { IdempotentCall, RequestContext } from '@shouwen/platform';
import { StaffObservers } from './staff-observers.js';
import type { ChannelCapacity, Skill } from './staff.entity.js';
import { staffErrors } from './staff.errors.js';
import { skillToProto } from './staff.mapper.js';
import { SKILL_COLUMNS } from './staff.queries.js';
import { capacitiesAsText, changesBetween, requireDistinct } from './staff.rules.js';

const INSERT_SKILL = `
  insert into skill (id, uuid, name_zh, name_en, version) values ($1, $2, '', '', 0)
  on conflict (id) do nothing`;
const LOCK_SKILL = `select ${SKILL_COLUMNS} from skill where id = $1 for update`;
const UPDATE_SKILL = 'update skill set name_zh = $2, name_en = $3, version = $4 where id = $1';

const LOCK_CAPACITIES = 'select channel, tickets from default_capacity order by channel for update';
const SET_CAPACITY = `
  insert into default_capacity (channel, tickets)
  select c.channel, c.tickets from unnest($1::text[], $2::integer[]) as c (channel, tickets)
  on conflict (channel) do update set tickets = excluded.tickets`;

/** The one policy that says what anybody can take; under it the audit trail knows the default capacities. */
const DEFAULT_CAPACITIES = '01990000-0000-7000-8000-000000000600';

/** Keeps what is the same for all members: the catalogue of skills and the default capacities. */
@Injectable()
export class CatalogueService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly ids: Ids,
    private readonly observers: StaffObservers,
  ) {}

  /** Creates a skill or changes its names. Throws `ticketing.skill_not_found` when a version of none was seen. */
  saveSkill(
    context: RequestContext,
    saying: Pick<Skill, 'id' | 'nameZh' | 'nameEn'>,
    expectedVersion: number,
    call: IdempotentCall,
  ): Promise<Skill> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        if (expectedVersion === 0) await tx.query(INSERT_SKILL, [saying.id, this.ids.next()]);
        const [before] = await tx.query<Skill>(LOCK_SKILL, [saying.id]);
        if (before === undefined) throw staffErrors.skill_not_found({ skill: saying.id });
        const current = { id: before.uuid, version: before.version };
        await requireKnownVersion(tx, current, expectedVersion);
        const skill: Skill = { ...before, ...saying, version: before.version + 1 };
        const facts = ({ nameZh, nameEn }: Skill) => ({ nameZh, nameEn });
        const changes = changesBetween(before.version === 0 ? {} : facts(before), facts(skill));
        if (changes.length === 0) return before;
        await tx.query(UPDATE_SKILL, [skill.id, skill.nameZh, skill.nameEn, skill.version]);
        const at = this.clock.now();
        tx.record({
          message: topicMessages.SkillChanged,
          aggregateId: skill.uuid,
          sequence: skill.version,
          at,
          payload: { skill: skillToProto(skill) },
        });
        tx.audit({
          operation: skill.version === 1 ? 'skill.created' : 'skill.changed',
          aggregateType: 'skill',
          aggregateId: skill.uuid,
          changes,
          at,
        });
        return skill;
      },
      call,
    );
  }

  /** Changes what anybody can take, in the channels given. Throws `platform.invalid_request`. */
  setDefaultCapacities(
    context: RequestContext,
    capacities: ChannelCapacity[],
    call: IdempotentCall,
  ): Promise<ChannelCapacity[]> {
    const channels = capacities.map(({ channel }) => channel);
    requireDistinct('capacities', 'channel', channels);
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const before = await tx.query<ChannelCapacity>(LOCK_CAPACITIES);
        await tx.query(SET_CAPACITY, [channels, capacities.map(({ tickets }) => tickets)]);
        const after = await tx.query<ChannelCapacity>(LOCK_CAPACITIES);
        const changes = changesBetween(
          { capacities: capacitiesAsText(before) },
          { capacities: capacitiesAsText(after) },
        );
        if (changes.length === 0) return after;
        tx.audit({
          operation: 'default_capacities.changed',
          aggregateType: 'default_capacities',
          aggregateId: DEFAULT_CAPACITIES,
          changes,
          at: this.clock.now(),
        });
        await this.observers.tell(tx);
        return after;
      },
      call,
    );
  }
}
