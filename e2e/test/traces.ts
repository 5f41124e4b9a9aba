import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withClient } from '../src/stage/databases.js';
import { readTopic } from '../src/stage/topic-reader.js';
import type { TopicMessage } from '../src/stage/topic-reader.js';
import type { Platform } from './platform.stage.js';

const COLUMNS = `
  select columns.table_name as "table", columns.column_name as "column"
  from information_schema.columns join information_schema.tables using (table_schema, table_name)
  where table_schema = 'public' and table_type = 'BASE TABLE' order by 1, 2`;

/** Which texts stand in which columns of a database, as `text in table.column`: in any type, and in bytes. */
export function textsInDatabase(url: string, texts: readonly string[]): Promise<string[]> {
  const forms = texts.flatMap((text) => [
    [text, text],
    [text, JSON.stringify(text).slice(1, -1)],
    [text, Buffer.from(text, 'utf8').toString('hex')],
    [text, Buffer.from(text, 'utf16le').toString('hex')],
  ]);
  const parameters = [forms.map(([text]) => text), forms.map(([, form]) => form)];
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ table: string; column: string }>(COLUMNS);
    const found: string[] = [];
    for (const { table, column } of rows) {
      const held = await client.query<{ text: string }>(
        `select distinct text from unnest($1::text[], $2::text[]) as form (text, form)
         where exists (select from "${table}" where position(form in "${column}"::text) > 0) order by 1`,
        parameters,
      );
      found.push(...held.rows.map(({ text }) => `${text} in ${table}.${column}`));
    }
    return found;
  });
}

/** Everything on the topics that the platform writes; what partners wrote is theirs to delete. */
export async function readAllTopics(platform: Platform): Promise<Map<string, TopicMessage[]>> {
  const admin = platform.kafka.admin();
  await admin.connect();
  const own = (await admin.listTopics())
    .filter((topic) => topic.startsWith(platform.topicPrefix))
    .filter(
      (topic) =>
        !/^partner\.(orders|shipments|tickets)\./.test(topic.slice(platform.topicPrefix.length)),
    );
  await admin.disconnect();
  const read = own.map(async (topic) => {
    const name = topic.slice(platform.topicPrefix.length);
    return [name, await readTopic(platform.brokers, topic)] as const;
  });
  return new Map(await Promise.all(read));
}

/** What a compacted topic keeps in the end: the last message of each key. */
export function lastOfEachKey(messages: readonly TopicMessage[]): TopicMessage[] {
  return [...new Map(messages.map((message) => [message.key, message])).values()];
}

/** Texts of all files of a folder, by their paths in it. */
export async function textsOfFiles(folder: string, ending = ''): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  const read = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    return [path, await readFile(path, 'utf8')] as const;
  });
  return new Map(await Promise.all(read));
}

/** Which of these texts stand in which of those, as `text in name`. */
export function textsIn(holders: Iterable<readonly [string, string]>, texts: readonly string[]) {
  return [...holders].flatMap(([name, content]) =>
    texts.filter((text) => content.includes(text)).map((text) => `${text} in ${name}`),
  );
}
