import { formatDay } from '../../kit/format-day.ts';
import { fr } from '../../kit/typography.ts';

/** The mention that every page must carry (decree 2019-768), by state of conformity. */
export const accessibilityMentions = {
  full: fr`Accessibilité : totalement conforme`,
  partial: fr`Accessibilité : partiellement conforme`,
  none: fr`Accessibilité : non conforme`,
} as const;

/** How the statement says the state of conformity. */
export const conformityTexts = {
  full: 'totalement conforme',
  partial: 'partiellement conforme',
  none: 'non conforme',
} as const;

/** Where a criterion stands, before any audit. */
export const criterionStateTexts = {
  checked: 'vérifié',
  'not-applicable': 'non applicable',
  failed: 'non respecté',
  pending: 'à vérifier par une personne',
  'no-evidence': 'sans preuve',
} as const;

/** What a piece of evidence says, on one line. */
export const evidenceTexts = {
  test: (file: string, title: string) => fr`Test à chaque changement : ${file}, « ${title} »`,
  manual: (on: string, by: string, method: string, result: string) =>
    fr`Contrôle du ${formatDay(on)}, ${by}. ${method} Résultat : ${result}`,
  guard: (reason: string, file: string, title: string) =>
    fr`${reason} Test qui le garantit : ${file}, « ${title} »`,
} as const;

/** Heads of the columns of the grid; the last three are for the auditor. */
export const gridColumnTexts = {
  theme: 'Thème',
  number: 'Critère',
  wording: 'Ce que cela veut dire',
  state: 'État avant audit',
  evidence: 'Preuves',
  audited: fr`Audit : conforme, non conforme ou non applicable`,
  pages: fr`Audit : pages concernées`,
  remarks: fr`Audit : remarques`,
} as const;

/** Titles of the parts of the multi-year plan, in order (law 2005-102, art. 47, III). */
export const planTexts = {
  strategy: 'L’accessibilité dans la politique de la commune',
  referent: fr`La personne référente`,
  resources: 'Les moyens',
  recruitment: 'Les compétences demandées',
  training: 'La formation des agents',
  tools: 'Les outils et l’aide extérieure',
  organisation: 'L’organisation',
  contracts: 'Les contrats et les marchés',
  newProjects: 'Les nouveaux projets',
  userTests: 'Les essais avec des personnes handicapées',
  audits: 'Les audits prévus',
  corrections: 'Les corrections',
  beyond: 'Au-delà de la loi',
} as const;
