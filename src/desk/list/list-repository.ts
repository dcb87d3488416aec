import * as v from 'valibot';
import { callDatabase } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import type { Day } from '../../kit/day.ts';
import { asksOver, MINE, NOBODY, type Cursor, type Filters } from './list-filters.ts';
import {
  ChoicesSchema,
  CountsSchema,
  FoundSchema,
  PAGE_LENGTH,
  PageSchema,
  ViewsSchema,
  type Choices,
  type Counts,
  type Found,
  type ListedPage,
  type SavedView,
} from './list-page.ts';

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
    /** Numbers of the first requests of a list, in its order. */
    references: async (filters: Filters, today: Day, most: number): Promise<readonly string[]> => {
      const asked = { ...toAsked(filters, today, agentId), limit: most };
      const page = v.parse(
        PageSchema,
        await callDatabase(() => database.rpc('list_desk', { asked })),
      );
      return page.lines.map(({ reference }) => reference);
    },
    /** How many in each queue, with the other filters. */
    counts: async (filters: Filters, today: Day): Promise<Counts> => {
      const { queue: _queue, ...asked } = toAsked(filters, today, agentId);
      return v.parse(CountsSchema, await callDatabase(() => database.rpc('count_desk', { asked })));
    },
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

function toAsked(filters: Filters, today: Day, agentId: string, cursor?: Cursor) {
  const { file: queue, service, demarche: procedure, canal: channel, etat: state } = filters;
  const { depuis: since, jusqua: until, structure, agent } = filters;
  const assignee = agent === MINE ? agentId : agent === NOBODY ? '' : agent;
  return {
    today,
    limit: PAGE_LENGTH + 1,
    scope: asksOver(filters) ? 'done' : 'open',
    ...{ queue, service, procedure, channel, structure, state, since, until, assignee },
    ...(cursor && { after: cursor, isBack: cursor.isBack }),
  };
}
