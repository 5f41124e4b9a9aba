import { Injectable } from '@nestjs/common';
import { Database } from '@shouwen/platform';
import { keyIdOf, signLink, verifyLink } from './survey-link.js';
import type { LinkContent, LinkKey } from './survey-link.js';
import { surveyErrors } from './survey.errors.js';
import { SurveySources } from './survey-sources.js';

const SECRET_BYTES = 32;

const NEWEST = 'select id, secret from survey_link_key order by id desc limit 1';
const GET = 'select id, secret from survey_link_key where id = $1';
const FIRST = `
  insert into survey_link_key (id, secret) select 1, $1 where not exists (select from survey_link_key)
  on conflict (id) do nothing`;

/**
 * Signs links with the newest secret and knows those of older ones. The first secret is made by itself; a row with a higher
 * id replaces it for new links, and deleting a row ends the links that it signed.
 */
@Injectable()
export class SurveyLinkKeys {
  constructor(
    private readonly database: Database,
    private readonly sources: SurveySources,
  ) {}

  /** What signs links now. */
  async signer(): Promise<(content: LinkContent) => string> {
    const key = (await this.newest()) ?? (await this.make());
    return (content) => signLink(content, key);
  }

  /** What a link says. Throws `crm.survey_link_invalid` when none of our secrets signed it. */
  async read(token: string): Promise<LinkContent> {
    const id = keyIdOf(token);
    if (id === undefined) throw surveyErrors.survey_link_invalid();
    const [key] = await this.database.query<LinkKey>(GET, [id]);
    const content = key && verifyLink(token, key);
    if (content === undefined) throw surveyErrors.survey_link_invalid();
    return content;
  }

  private async newest(): Promise<LinkKey | undefined> {
    const [key] = await this.database.query<LinkKey>(NEWEST, []);
    return key;
  }

  private async make(): Promise<LinkKey> {
    await this.database.query(FIRST, [this.sources.secretBytes(SECRET_BYTES)]);
    const key = await this.newest();
    if (key === undefined) throw new Error('the secret of survey links that was just made is gone');
    return key;
  }
}
