/** Wording of the page of what somebody else than the town hall does. */
export const signpostTexts = {
  title: 'Ce n’est pas la mairie',
  intro: 'Ces démarches se font ailleurs. Voici à qui vous adresser.',
} as const;
