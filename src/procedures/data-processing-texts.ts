import { fr } from '../kit/typography.ts';

/** Lawful bases of data processing, as a person reads them (GDPR, art. 6). */
export const lawfulBasisTexts = {
  'public-task': 'Une mission d’intérêt public (article 6, 1, e du RGPD)',
  'legal-obligation': 'Une obligation légale (article 6, 1, c du RGPD)',
  consent: 'Votre accord (article 6, 1, a du RGPD)',
  contract: 'Un contrat avec vous (article 6, 1, b du RGPD)',
} as const;

/** Wording of the register of data processing, one page a theme. */
export const registerTexts = {
  parent: 'Données personnelles',
  title: (theme: string) => fr`Vos données : ${theme}`,
  intro: fr`Voici à quoi servent vos données, démarche par démarche. Nous disons qui les lit, et combien de temps nous les gardons.`,
  procedure: (shortTitle: string) => fr`Voir la démarche : ${shortTitle}`,
  rightsTitle: 'Vos droits',
  rights: 'Exercer vos droits sur vos données',
} as const;
