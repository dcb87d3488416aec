/** Names of the controls of the forms that the list posts: `_` before what nobody typed. */
export const LIST_FORM = {
  act: '_geste',
  words: 'mots',
  /** Filters of the page, as in its address. */
  filters: '_filtres',
  name: 'nom',
  view: '_vue',
} as const;

/** What the button that was pressed asks for. */
export const LIST_ACTS = { search: 'chercher', save: 'garder', forget: 'oublier' } as const;
