import type { cascadeRoutes } from '@kaskad/shared/contract/cascade.ts';
import type { RouteOutput } from '@kaskad/shared/contract/route.ts';
import { textIdOf } from '@kaskad/shared/domain/text/text.ts';
import { and, eq, inArray, sql } from '../drizzle.ts';
import type { Database } from '../pool.ts';
import { longText, record, recordPerson } from '../tables/on-demand.ts';

type Texts = RouteOutput<typeof cascadeRoutes.texts>['texts'];
type Words = RouteOutput<typeof cascadeRoutes.comments>['comments'];
type Records = RouteOutput<typeof cascadeRoutes.records>['records'];

/** The long texts of a card or a project. */
export async function textsOf(
  { orm }: Pick<Database, 'orm'>,
  cascadeId: string,
  ownerId: string,
): Promise<Texts> {
  const { field, body, updatedAt, updatedBy } = longText;
  return await orm
    .select({ field, body, updatedAt, updatedBy })
    .from(longText)
    .where(and(eq(longText.cascadeId, cascadeId), eq(longText.ownerId, ownerId)))
    .orderBy(field);
}

/** The words of these remarks; empty for removed ones. */
export async function wordsOfComments(
  { orm }: Pick<Database, 'orm'>,
  cascadeId: string,
  commentIds: readonly string[],
): Promise<Words> {
  if (commentIds.length === 0) return [];
  const textIds = commentIds.map((id) => textIdOf(id, 'comment'));
  return await orm
    .select({ id: longText.ownerId, body: longText.body })
    .from(longText)
    .where(and(eq(longText.cascadeId, cascadeId), inArray(longText.id, textIds)))
    .orderBy(longText.ownerId);
}

/** The frozen records of a sprint with the names people had then; the hash is computed over the stored bytes. */
export async function recordsOf(
  { orm }: Pick<Database, 'orm'>,
  cascadeId: string,
  sprintId: string,
): Promise<Records> {
  const { kind, body, frozenAt } = record;
  const sha256 = sql<string>`encode(sha256(convert_to(${body}, 'UTF8')), 'hex')`;
  const { recordId, personId, name } = recordPerson;
  const people = sql<Records[number]['people']>`coalesce(
    json_agg(json_build_object('id', ${personId}, 'name', ${name}) order by ${name}, ${personId})
      filter (where ${personId} is not null), '[]')`;
  return await orm
    .select({ kind, body, sha256, frozenAt, people })
    .from(record)
    .leftJoin(
      recordPerson,
      and(eq(recordPerson.cascadeId, record.cascadeId), eq(recordId, record.id)),
    )
    .where(and(eq(record.cascadeId, cascadeId), eq(record.sprintId, sprintId)))
    .groupBy(record.cascadeId, record.id)
    // The clock of a demonstration may be set back between two of them.
    .orderBy(sql`array_position(array['promise', 'outcome', 'outcome-again'], ${kind})`, frozenAt);
}

const MOST_FOUND = 200;

/**
 * Ids of cards whose title or description holds all words in any Russian form; the last word may be unfinished.
 * Best first. The words are bound, never spliced, and only letters and digits of them reach the search.
 */
export async function searchCards(
  database: Database,
  cascadeId: string,
  words: string,
): Promise<string[]> {
  const parts =
    words
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (parts.length === 0) return [];
  const { rows } = await database.pool.query<{ id: string }>({
    text: `with asked as (
             select (select tsquery_and from (
               select plainto_tsquery('russian', $2) as tsquery_and) p) as full_words,
               to_tsquery('simple', $3) as beginning,
               case when $4 = '' then null else plainto_tsquery('russian', $4) end as earlier)
           select s.card_id as id from card_search s, asked
           where s.cascade_id = $1 and (s.words @@ full_words
             or ((earlier is null or s.words @@ earlier) and s.words @@ beginning))
           order by ts_rank(s.words, full_words) desc, s.card_id limit ${MOST_FOUND}`,
    values: [cascadeId, parts.join(' '), `${parts.at(-1)}:*`, parts.slice(0, -1).join(' ')],
  });
  return rows.map(({ id }) => id);
}
