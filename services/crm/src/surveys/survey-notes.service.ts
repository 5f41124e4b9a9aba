import { Injectable } from '@nestjs/common';
import { Database, UnitOfWork, actorOf, pageOf, uuidKey } from '@shouwen/platform';
import type { IdempotentCall, Page, PageOf, RequestContext } from '@shouwen/platform';
import type { SurveyNote } from './survey.entity.js';
import { surveyErrors } from './survey.errors.js';
import { SurveyCampaignsStore } from './survey-campaigns.store.js';
import { SurveySources } from './survey-sources.js';

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const INSERT = `
  insert into survey_note (id, campaign_id, text, added_at, added_by) values ($1, $2, $3, $4, $5)`;

const LIST = `
  select id, campaign_id as "campaignId", text, added_at as "addedAt", added_by as "addedBy"
  from survey_note where campaign_id = $1 and id < $2 order by id desc limit $3`;

/** Keeps what was noted in focus groups. */
@Injectable()
export class SurveyNotesService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly campaigns: SurveyCampaignsStore,
    private readonly sources: SurveySources,
  ) {}

  /** Adds notes. Throws `crm.survey_campaign_not_found` and `crm.survey_not_focus_group`. */
  add(
    context: RequestContext,
    { campaignId, text }: { campaignId: string; text: string },
    call: IdempotentCall,
  ): Promise<SurveyNote> {
    return this.unitOfWork.run(
      context,
      async (tx) => {
        const { channel } = await this.campaigns.share(tx, campaignId);
        if (channel !== 'focus_group') throw surveyErrors.survey_not_focus_group();
        const addedAt = this.sources.clock.now();
        const addedBy = actorOf(context.caller);
        const note = { id: this.sources.ids.next(), campaignId, text, addedAt, addedBy };
        tx.write(INSERT, [note.id, campaignId, text, addedAt, addedBy]);
        tx.audit({
          operation: 'survey.note_added',
          aggregateType: 'survey_campaign',
          aggregateId: campaignId,
          changes: [{ field: 'note', from: undefined, to: note.id }],
          at: addedAt,
        });
        return note;
      },
      call,
    );
  }

  /** A page of the notes of a campaign, newest first. */
  async list(campaignId: string, page: Page): Promise<PageOf<SurveyNote>> {
    const values = [campaignId, uuidKey(page) ?? TOP, page.size + 1];
    const rows = await this.database.query<SurveyNote>(LIST, values);
    return pageOf(rows, page.size, ({ id }) => id);
  }
}
