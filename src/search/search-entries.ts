import type { Service } from '../commune/service.ts';
import type { LifeEvent } from '../procedures/life-event.ts';
import type { Procedure } from '../procedures/procedure.ts';
import type { Theme } from '../procedures/theme.ts';
import type { SameWords } from '../publishing/same-words.ts';
import type { KnowledgeSheet } from '../publishing/sheets/knowledge-sheet.ts';
import { sameWordsFinder, type FindSameWords } from './same-words.ts';
import type { SearchEntry } from './search-entry.ts';
import { searchWords } from './search-words.ts';

export interface SearchedContent {
  readonly themes: readonly Theme[];
  readonly lifeEvents: readonly LifeEvent[];
  /** By slug. */
  readonly services: ReadonlyMap<string, Service>;
  readonly procedures: readonly {
    readonly slug: string;
    readonly procedure: Procedure;
    /** Markdown of the page. */
    readonly body: string;
  }[];
  /** Internal ones included: they are left out here. */
  readonly knowledgeSheets: readonly { readonly slug: string; readonly sheet: KnowledgeSheet }[];
  readonly sameWords: SameWords;
}

/** Pages that no content file describes: where somebody helps, where a request stands. */
export type OtherPages = readonly Pick<SearchEntry, 'path' | 'title' | 'summary' | 'synonyms'>[];

/** What the search looks into: procedures, services, knowledge sheets that are public, other pages. */
export function searchEntries(
  content: SearchedContent,
  otherPages: OtherPages = [],
): readonly SearchEntry[] {
  const sameWords = sameWordsFinder(content.sameWords);
  const services = [...content.services].map(([slug, { name, role }]) =>
    plainEntry('service', {
      path: `/services/${slug}/`,
      title: name,
      summary: firstSentence(role),
      synonyms: [],
    }),
  );
  const sheets = content.knowledgeSheets
    .filter(({ sheet }) => sheet.visibility === 'public')
    .map(({ slug, sheet }) => sheetEntry(sheet, `/fiches/${slug}/`));
  return [
    ...procedureEntries(content, sameWords),
    ...services,
    ...sheets,
    ...otherPages.map((page) => plainEntry('page', page)),
  ];
}

/** A knowledge sheet, at the address where it is read. */
export function sheetEntry(
  { question, answer, synonyms }: Pick<KnowledgeSheet, 'question' | 'answer' | 'synonyms'>,
  path: string,
): SearchEntry {
  return plainEntry('sheet', { path, title: question, summary: firstSentence(answer), synonyms });
}

function procedureEntries(content: SearchedContent, sameWords: FindSameWords) {
  const themes = new Map(content.themes.map(({ slug, title }) => [slug, title]));
  const events = new Map(content.lifeEvents.map(({ slug, title }) => [slug, title]));
  return content.procedures.map(({ slug, procedure, body }): SearchEntry => {
    const { title, shortTitle, summary, synonyms, channels, service, lifeEvents } = procedure;
    const names = [title, shortTitle, ...synonyms];
    const [first = '', ...others] = summary;
    const rest = [
      ...others,
      ...headingsOf(body),
      ...lifeEvents.flatMap((event) => events.get(event) ?? []),
      content.services.get(service)?.name ?? '',
    ];
    return {
      kind: 'procedure',
      path: `/demarches/${slug}/`,
      title,
      shortTitle,
      summary: first,
      synonyms,
      sameWords: [...sameWords(names)],
      around: otherWords(rest, [...names, first]),
      theme: themes.get(procedure.theme),
      isOnline: channels.online,
    };
  });
}

function plainEntry(kind: SearchEntry['kind'], page: OtherPages[number]): SearchEntry {
  return { kind, ...page, sameWords: [], around: [], isOnline: false };
}

/** Words of some texts that others do not have: what is in both is indexed once. */
export function otherWords(texts: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.flatMap(searchWords));
  return [...new Set(texts.flatMap(searchWords))].filter((word) => !known.has(word));
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/su.exec(text)?.[0] ?? text;
}

/** Titles of the parts of a page. */
export function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#{2,4} (.+)$/gmu)].map(([, heading = '']) => heading);
}
