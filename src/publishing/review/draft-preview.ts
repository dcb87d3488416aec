/** What a draft is seen as: its page; for a procedure that is filed online, what follows too. */
export const PREVIEW_PARTS = ['page', 'form', 'receipt', 'email'] as const;
export type PreviewPart = (typeof PREVIEW_PARTS)[number];

/** A draft as the site draws it, made once for each text. */
export interface DraftPreview {
  /** What the draft must mend before anything can be drawn, with its place. */
  readonly said: readonly string[];
  /** Whole pages, as they would be sent. */
  readonly parts: Readonly<Partial<Record<PreviewPart, string>>>;
  /** What the form asks, for its steps. */
  readonly definition?: string | undefined;
  /** Scripts that draw steps: no other one is let in, so that nothing is kept nor sent. */
  readonly scripts: readonly string[];
  /** The day that it is drawn for, when it comes out later. */
  readonly day?: string | undefined;
}

/** Where procedures wait until they are ready, and where they are published. */
const WAITING = 'brouillons/';
const PUBLISHED = 'demarches/';

/** Where a file of the content is published: a procedure that waits is looked at among the others. */
export function publishedPath(path: string): string {
  return path.startsWith(WAITING) ? path.replace(WAITING, PUBLISHED) : path;
}

/** Kinds of which each has a page of its own. */
const WITH_PAGES: ReadonlySet<string> = new Set([
  ...['demarches', 'actualites', 'agenda', 'fiches', 'services'],
]);
/** The page where others are read. */
const SEEN_ON: Readonly<Record<string, string>> = {
  alertes: '/alertes/',
  ailleurs: '/ailleurs/',
  'commune.yml': '/',
  'themes.yml': '/demarches/',
  'evenements-de-vie.yml': '/situations/',
  'quartiers.yml': '/aide/',
  'accessibilite.yml': '/accessibilite/',
  'ecoconception.yml': '/ecoconception/',
};

/**
 * Where the site shows a file of the content.
 * @param path from the folder of the content
 * @returns nothing for what is read inside other pages, or by agents alone
 */
export function siteAddressOf(path: string): string | undefined {
  const [folder = '', name] = publishedPath(path).split('/');
  const slug = name?.replace(/\.[^.]*$/u, '');
  return WITH_PAGES.has(folder) && slug !== undefined ? `/${folder}/${slug}/` : SEEN_ON[folder];
}
