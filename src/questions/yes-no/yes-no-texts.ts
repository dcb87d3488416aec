/** Both answers, also said of a box that was ticked or left alone. */
export const yesNoTexts = { yes: 'Oui', no: 'Non' } as const;
