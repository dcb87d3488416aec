import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import { DeskLineSchema, QUEUES } from './desk-line.ts';
import { asksOver, MINE, NOBODY, type Cursor, type Filters } from './list-filters.ts';

/** Requests of a page. */
export const PAGE_LENGTH = 50;
/** Counts stop there: more says nothing more to whoever reads, and costs. */
export const MOST_COUNTED = 1000;

const PlacedSchema = v.strictObject({
  ...DeskLineSchema.entries,
  /** Where it stands today. */
  rank: v.number(),
  day: v.string(),
});
export type PlacedLine = v.InferOutput<typeof PlacedSchema>;
const PageSchema = v.strictObject({ lines: v.array(PlacedSchema), total: v.number() });
const CountsSchema = v.record(v.picklist(QUEUES), v.number());
const ChoiceSchema = v.array(v.strictObject({ slug: v.string(), name: v.string() }));
const ChoicesSchema = v.strictObject({ services: ChoiceSchema, procedures: ChoiceSchema });
export type Choices = v.InferOutput<typeof ChoicesSchema>;
const FoundSchema = v.variant('outcome', [
  v.strictObject({ outcome: v.literal('short') }),
  v.strictObject({ outcome: v.literal('looked'), lines: v.array(DeskLineSchema) }),
]);
export type Found = v.InferOutput<typeof FoundSchema>;
const ViewsSchema = v.array(
  v.strictObject({ id: v.string(), name: v.string(), filters: v.string() }),
);
export type SavedView = v.InferOutput<typeof ViewsSchema>[number];

export type Counts = Readonly<Partial<Record<(typeof QUEUES)[number], number>>>;

/** A page of the list. */
export interface ListedPage {
  readonly lines: readonly PlacedLine[];
  readonly hasBefore: boolean;
  readonly hasAfter: boolean;
  /** How many in all, with these filters; one more than {@link MOST_COUNTED} when there are more. */
  readonly total: number;
}

/**
 * What the list reads. Row-level security keeps other services out of reach.
 * @param database a client that acts as `agent`
 * @param agentId of whoever asks: `moi` in the address
 */
export function createListRepository(database: Database, agentId: string) {
  return {
    page: async (filters: Filters, today: Day, cursor?: Cursor): Promise<ListedPage> => {
      const { lines, total } = v.parse(
        PageSchema,
        await callDatabase(() =>
          database.rpc('list_desk', { asked: toAsked(filters, today, agentId, cursor) }),
        ),
      );
      const hasMore = lines.length > PAGE_LENGTH;
      const shown = lines.slice(0, PAGE_LENGTH);
      const isBack = cursor?.isBack === true;
      return {
        lines: isBack ? shown.toReversed() : shown,
        hasBefore: isBack ? hasMore : cursor !== undefined,
        hasAfter: isBack || hasMore,
        total,
      };
    },
    counts: async (): Promise<Counts> =>
      v.parse(CountsSchema, await callDatabase(() => database.rpc('count_desk'))),
    choices: async (): Promise<Choices> =>
      v.parse(ChoicesSchema, await callDatabase(() => database.rpc('desk_choices'))),
    /** @param reference when what was typed is one */
    search: async (words: string, reference: string | undefined): Promise<Found> =>
      v.parse(
        FoundSchema,
        await callDatabase(() =>
          database.rpc('search_desk', { asked: { words, ...(reference && { reference }) } }),
        ),
      ),
    views: async (): Promise<readonly SavedView[]> =>
      v.parse(
        ViewsSchema,
        await callDatabase(() =>
          database.from('desk_views').select('id,name,filters').order('name'),
        ),
      ),
    /** @throws {DatabaseRefusalError} `too-many-views`, `wrong-view` */
    saveView: (name: string, filters: string) =>
      callDatabase(() => database.rpc('save_view', { name, filters })),
    forgetView: (view: string) => callDatabase(() => database.rpc('forget_view', { view })),
  };
}

export type ListRepository = ReturnType<typeof createListRepository>;

function toAsked(filters: Filters, today: Day, agentId: string, cursor: Cursor | undefined) {
  const { file: queue, service, demarche: procedure, canal: channel, etat: state } = filters;
  const { depuis: since, jusqua: until, agent } = filters;
  const assignee = agent === MINE ? agentId : agent === NOBODY ? '' : agent;
  return {
    today,
    limit: PAGE_LENGTH + 1,
    scope: asksOver(filters) ? 'done' : 'open',
    ...{ queue, service, procedure, channel, state, since, until, assignee },
    ...(cursor && { after: cursor, isBack: cursor.isBack }),
  };
}
