import type { Body } from '../commune/body.ts';
import type { Commune } from '../commune/commune.ts';
import type { Service } from '../commune/service.ts';
import type { Day } from '../kit/day.ts';
import { HELP_PAGE, signpostPath } from '../kit/paths.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { SameWords } from '../publishing/same-words.ts';
import type { KnowledgeSheet } from '../publishing/sheets/knowledge-sheet.ts';
import type { Signpost } from '../publishing/signposts/signpost.ts';
import { contactOfPlace, contactOfSignpost } from './contacts.ts';
import { sameWordsFinder, type FindSameWords } from './same-words.ts';
import type { SearchEntry } from './search-entry.ts';

export interface SearchedContent {
  readonly commune: Commune;
  /** By slug. */
  readonly services: ReadonlyMap<string, Service>;
  readonly procedures: readonly { readonly slug: string; readonly procedure: Procedure }[];
  /** Internal ones included: they are left out here. */
  readonly knowledgeSheets: readonly { readonly slug: string; readonly sheet: KnowledgeSheet }[];
  readonly signposts: readonly { readonly signpost: Signpost }[];
  readonly bodies: readonly { readonly slug: string; readonly organisation: Body }[];
  readonly sameWords: SameWords;
}

/** Pages that no content file describes: where somebody helps, where a request stands. */
export type OtherPages = readonly Pick<SearchEntry, 'path' | 'title' | 'summary' | 'synonyms'>[];

/**
 * What the search looks into: procedures, services, knowledge sheets that are public, other pages, and what
 * somebody else does.
 * @param today exceptions to opening hours that are over are left out
 */
export function searchEntries(
  content: SearchedContent,
  otherPages: OtherPages,
  today: Day,
): readonly SearchEntry[] {
  const sameWords = sameWordsFinder(content.sameWords);
  const { commune } = content;
  const services = [...content.services].map(([slug, service]) => ({
    ...plainEntry('service', {
      path: servicePath(slug),
      title: service.name,
      summary: firstSentence(service.role),
      synonyms: [],
    }),
    // « Horaires de la bibliothèque »: a place has the name that people give it too.
    sameWords: [...sameWords([service.name])],
    contact: contactOfPlace(service, today),
  }));
  const sheets = content.knowledgeSheets
    .filter(({ sheet }) => sheet.visibility === 'public')
    .map(({ slug, sheet: { question, synonyms } }) =>
      // Its question says what it is about: its answer would weigh on the list that phones load.
      plainEntry('sheet', { path: `/fiches/${slug}/`, title: question, summary: '', synonyms }),
    );
  const townHall = { who: townHallName(commune), ...contactOfPlace(commune, today) };
  return [
    ...procedureEntries(content, sameWords),
    ...services,
    ...sheets,
    ...otherPages.map((page) => ({
      ...plainEntry('page', page),
      ...(page.path === HELP_PAGE && { contact: townHall }),
    })),
    ...signpostEntries(content),
  ];
}

function procedureEntries(
  { procedures }: SearchedContent,
  sameWords: FindSameWords,
): readonly SearchEntry[] {
  return procedures.map(({ slug, procedure }) => {
    const { title, shortTitle, summary, synonyms, channels, service } = procedure;
    return {
      kind: 'procedure',
      path: `/demarches/${slug}/`,
      title,
      shortTitle,
      summary: summary[0] ?? '',
      synonyms,
      sameWords: [...sameWords([title, shortTitle, ...synonyms])],
      isOnline: channels.online,
      service: servicePath(service),
    };
  });
}

function signpostEntries({ signposts, bodies }: SearchedContent): readonly SearchEntry[] {
  const known = new Map(bodies.map(({ slug, organisation }) => [slug, organisation]));
  return signposts.map(({ signpost }) => ({
    ...plainEntry('elsewhere', {
      path: signpostPath(signpost.title),
      title: signpost.title,
      summary: '',
      synonyms: signpost.synonyms,
    }),
    contact: contactOfSignpost(signpost, known.get(signpost.body ?? '')),
  }));
}

/** An entry that has nothing but words. */
export function plainEntry(kind: SearchEntry['kind'], page: OtherPages[number]): SearchEntry {
  return { kind, ...page, sameWords: [], isOnline: false };
}

function servicePath(slug: string): string {
  return `/services/${slug}/`;
}

function townHallName({ ofName }: Commune): string {
  return `Mairie ${ofName}`;
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/su.exec(text)?.[0] ?? text;
}
