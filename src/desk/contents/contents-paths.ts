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
} as const;

export const filePage = (path: string): string =>
  `${CONTENT_FILE_PAGE}?${new URLSearchParams({ [FILE_PARAMETER]: path }).toString()}`;
export const proposalPage = (id: string): string => `${CONTENTS_PAGE}propositions/${id}`;
