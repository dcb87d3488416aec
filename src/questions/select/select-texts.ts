/** The first line of the list, which is no answer. */
export const selectTexts = { choose: 'Choisissez' } as const;
