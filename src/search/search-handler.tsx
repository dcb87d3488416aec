import { keepOnce } from '../kit/keep-once.ts';
import { SEARCH } from '../kit/protocol.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import { readForm } from '../web/read-form.ts';
import { refuse } from '../web/refuse.tsx';
import { isSameOrigin } from '../web/same-origin.ts';
import type { Site } from '../web/site.ts';
import type { SearchAnswer } from './answer-question.ts';
import type { MissedSearches } from './missed-searches.server.ts';
import { NeedPage } from './NeedPage.tsx';
import { NEED_LIMIT, readQuery } from './read-query.ts';
import { needTexts, searchTexts } from './search-texts.ts';
import { readSearchedSite } from './searched-site.server.ts';
import { SearchPage } from './SearchPage.tsx';

export interface ShowSearchDependencies {
  /** Draws in the shell of the search, whose page shows results while words are typed. */
  readonly pages: PageRenderer;
  readonly site: Site;
  readonly missed: MissedSearches;
}

/**
 * Shows what a search finds: `GET /recherche?q=…`, whose words stay in its address; and what may answer
 * a need said in everyday words, which is posted so that it stays nowhere.
 */
export function createShowSearchHandler({ pages, site, missed }: ShowSearchDependencies): Handler {
  const { mostAsked, phone, freeForm } = site.commune;
  const readSite = keepOnce(() => readSearchedSite(site.folder));

  return async (request) => {
    const { method } = request;
    if (method === 'GET' || method === 'HEAD') {
      return showSearch(new URL(request.url).searchParams.get(SEARCH.query) ?? '', method);
    }
    if (method === 'POST') return readNeed(request);
    return refuse(pages, 'search-method', { headers: { allow: 'GET, HEAD, POST' } });
  };

  async function showSearch(typed: string, method: string): Promise<Response> {
    const query = readQuery(typed);
    const { answerTo, entries } = await readSite();
    const { title, pageTitle } = searchTexts;
    const answer = answerTo(query.text);
    if (method === 'GET') await countMissed(query.text, answer);
    const paths = mostAsked.map((slug) => `/demarches/${slug}/`);
    return pages.render(
      query.text === '' ? title : pageTitle(query.text),
      <SearchPage
        query={query}
        answer={answer}
        mostAsked={paths.flatMap((path) => entries.filter((entry) => entry.path === path))}
        phone={phone}
        freeForm={freeForm}
      />,
    );
  }

  async function readNeed(request: Request): Promise<Response> {
    if (!isSameOrigin(request)) return refuse(pages, 'other-origin');
    const reading = await readForm(request, { text: 'need' });
    if (reading.kind !== 'form') return refuse(pages, reading.kind);
    const valueOf = (name: string) => reading.entries.find(([entry]) => entry === name)?.[1];
    // A search that was posted, by an old page or a program, is a need like another.
    const words = valueOf(SEARCH.need) ?? valueOf(SEARCH.query) ?? '';
    const { text } = readQuery(words, NEED_LIMIT);
    const answer = (await readSite()).answerTo(text);
    await countMissed(text, answer);
    return pages.render(
      needTexts.title,
      <NeedPage words={words} answer={answer} phone={phone} freeForm={freeForm} />,
      { isKeptForBack: true },
    );
  }

  /** Counts what the site cannot answer; never what tells that somebody is in danger. */
  async function countMissed(text: string, { danger, isSure }: SearchAnswer): Promise<void> {
    if (text !== '' && !isSure && danger === undefined) await missed.count(text);
  }
}
