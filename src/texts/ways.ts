/** Wording of the ways to file, the human ones as visible as the online one. */
export const waysTexts = {
  title: 'Toutes les façons de faire',
  online: 'En ligne',
  onlineNote: 'Sans compte, depuis un téléphone ou un ordinateur.',
  start: 'Commencer la demande en ligne',
  desk: 'Au guichet',
  phone: 'Par téléphone',
  post: 'Par la poste',
  others: 'Au guichet, par téléphone, par la poste',
} as const;
