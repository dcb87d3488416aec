import { guideTexts } from './guide-texts.ts';
import type { NationalAudience, NationalSheet } from './national-sheet.ts';

/** One page of the list of a theme. */
export interface ThemePage {
  /** Address on the site: `/guide/theme/N19810/`. */
  readonly href: string;
  readonly title: string;
  /** From 0. */
  readonly index: number;
  /** Addresses of the pages of the theme, this one too. */
  readonly hrefs: readonly string[];
  readonly folders: readonly {
    readonly title: string;
    readonly sheets: readonly NationalSheet[];
  }[];
}

/** A theme of service-public.fr and the pages of its list. */
export interface GuideTheme {
  readonly audience: NationalAudience;
  readonly title: string;
  readonly count: number;
  readonly pages: readonly ThemePage[];
}

/** Sheets on one page: more would weigh over what a first round trip carries. */
const PAGE_SIZE = 80;
const OTHER = 'autres';
const FRENCH = new Intl.Collator('fr');

/** Arranges sheets by theme, then by folder, both in the order of the alphabet. */
export function themePages(sheets: readonly NationalSheet[]): readonly GuideTheme[] {
  const themes = Map.groupBy(sheets, ({ theme }) => idOf(theme?.id));
  return [...themes]
    .map(([id, inTheme]) => arrange(id, inTheme))
    .sort((one, other) => FRENCH.compare(one.title, other.title));
}

/** Address of the list that a sheet is in. */
export function themeHref({ theme }: NationalSheet): string {
  return `/guide/theme/${idOf(theme?.id)}/`;
}

/** The name of a theme becomes an address: what is no number of the feed stays out of it. */
function idOf(id: string | undefined): string {
  return /^N\d{1,6}$/u.exec(id ?? '')?.[0] ?? OTHER;
}

function arrange(id: string, inTheme: readonly NationalSheet[]): GuideTheme {
  const [first] = inTheme;
  const title = (id === OTHER ? undefined : first?.theme?.title) ?? guideTexts.other;
  const ordered = inTheme.toSorted(
    (one, other) =>
      FRENCH.compare(folderOf(one), folderOf(other)) || FRENCH.compare(one.title, other.title),
  );
  const count = Math.ceil(ordered.length / PAGE_SIZE);
  const hrefs = Array.from({ length: count }, (_, index) =>
    index === 0 ? `/guide/theme/${id}/` : `/guide/theme/${id}/${index + 1}/`,
  );
  const pages = hrefs.map((href, index) => {
    const onPage = ordered.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE);
    const folders = [...Map.groupBy(onPage, folderOf)];
    return {
      href,
      title,
      index,
      hrefs,
      folders: folders.map(([name, kept]) => ({ title: name, sheets: kept })),
    };
  });
  return { audience: first?.audience ?? 'Particuliers', title, count: ordered.length, pages };
}

const folderOf = ({ folder }: NationalSheet) => folder ?? guideTexts.other;
