/** Of the acknowledgement that follows a registration, when another request already had its number. */
export const renumberedTexts = {
  formerReference: 'Numéro donné à l’enregistrement, remplacé',
} as const;
