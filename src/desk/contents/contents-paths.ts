import type { PreviewPart } from '../../publishing/review/draft-preview.ts';

/** What is online and what waits: for those who write. */
export const CONTENTS_PAGE = '/bureau/contenus/';
/** One file of the content, named in its query: it is no secret. */
export const CONTENT_FILE_PAGE = '/bureau/contenus/fichier';
/** Parts of the form of a file, and of a proposal. */
export const FILE_PARAMETER = 'chemin';
export const PARTS = {
  text: 'texte',
  seen: 'vu',
  act: '_acte',
  events: '_vus',
  note: 'motif',
  from: 'debut',
  until: 'fin',
  /** Whether the file comes in boxes. */
  boxes: '_cases',
  /** How somebody wants to write it, in the query of a page. */
  view: 'vue',
  /** The typical procedure that a new one starts from. */
  typical: 'type',
} as const;

export const filePage = (path: string): string =>
  `${CONTENT_FILE_PAGE}?${new URLSearchParams({ [FILE_PARAMETER]: path }).toString()}`;
export const proposalPage = (id: string): string => `${CONTENTS_PAGE}propositions/${id}`;

/** What opens a draft without an account. */
export interface PreviewPlace {
  readonly id: string;
  readonly key: string;
}

/** Last part of the address of each part of a draft. */
export const PREVIEW_NAMES: Readonly<Record<PreviewPart, string>> = {
  page: '',
  form: 'formulaire/',
  receipt: 'recu',
  email: 'courriel',
};
/** What the form of a draft asks: beside its page, as on the site. */
export const PREVIEW_DEFINITION = 'definition.json';

/** Where a part of a draft is seen by whoever has the link. */
export const previewPath = ({ id, key }: PreviewPlace, part: PreviewPart = 'page'): string =>
  `/apercus/${id}/${key}/${PREVIEW_NAMES[part]}`;
