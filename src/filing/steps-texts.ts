/** Wording of the steps of a form. */
export const stepTexts = {
  label: 'Étapes',
  done: '(terminé)',
  /** From the first page of a form to its receipt. */
  filing: ['Vos réponses', 'Vérification', 'Reçu'],
} as const;
