/** Names of the controls of the forms that the list posts. */
export const LIST_FORM = {
  act: 'geste',
  words: 'mots',
  /** Filters of the page, as in its address. */
  filters: 'filtres',
  name: 'nom',
  view: 'vue',
} as const;

/** What the button that was pressed asks for. */
export const LIST_ACTS = { search: 'chercher', save: 'garder', forget: 'oublier' } as const;
