/** Lawful bases of data processing, as a person reads them (GDPR, art. 6). */
export const lawfulBasisTexts = {
  'public-task': 'Une mission d’intérêt public (article 6, 1, e du RGPD)',
  'legal-obligation': 'Une obligation légale (article 6, 1, c du RGPD)',
  consent: 'Votre accord (article 6, 1, a du RGPD)',
  contract: 'Un contrat avec vous (article 6, 1, b du RGPD)',
} as const;
