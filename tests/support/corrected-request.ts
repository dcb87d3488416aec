import { beforeEach } from 'vitest';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { aDefinition } from '../builders/content.ts';
import { query } from './database.ts';
import { followRequest, type FiledRequest } from './follow-request.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { readPage, type ReadPage } from './page.ts';

const SLUG = 'location-de-salle';
/** What was sent first: a hall for which silence rejects in two months. */
export const TYPED: Readonly<Record<string, string>> = {
  ...typedAnswers(aDefinition(SLUG).form),
  salle: 'fetes',
};

/** A request that was just filed for each test, and the page where its person corrects it. */
export function useCorrectedRequest() {
  const site = openSite({ PARVIS_NOW: '2026-04-23T08:15:00Z' });
  const own = {} as { request: FiledRequest; path: string };
  beforeEach(async () => {
    const request = await followRequest(site, SLUG, TYPED);
    Object.assign(own, { request, path: `${request.path}/corriger` });
  });
  return {
    own,
    site,
    /** After the delay of rectification. */
    later: openSite({ PARVIS_NOW: '2026-06-01T08:15:00Z' }),
    open: async (from: OpenSite = site) => readPage(await from.get(own.path)),
    /** Sends a page with some answers changed, as a browser does. */
    send: (
      page: ReadPage,
      changes: Readonly<Record<string, string>>,
      from: OpenSite = site,
    ): Promise<Response> =>
      from.post(own.path, [
        ...page.form().filter(([name]) => !(name in changes)),
        ...Object.entries(changes),
      ]),
    stored: async () => {
      const [row] = await query<{
        answers: Record<string, unknown>;
        means: string;
        on: string | null;
        received: string;
      }>(
        `select s.answers, s.silence_means as means, s.implicit_decision_on::text as on,
           s.received_at::text as received
         from submissions s where s.reference = $1`,
        [own.request.reference],
      );
      return row;
    },
    lastContent: async () => {
      const [row] = await query<{ details: object; content: object }>(
        `select j.details, c.content from journal j join event_contents c on c.event_id = j.id
         join submissions s on s.id = j.submission_id
         where s.reference = $1 order by j.id desc limit 1`,
        [own.request.reference],
      );
      return row;
    },
  };
}
