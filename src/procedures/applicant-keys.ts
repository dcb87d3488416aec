import type { Asker, Behalf } from './who-asks.ts';

/** Keys of the questions about who asks. Stored answers carry them: a public contract. */
export const APPLICANT_KEYS = {
  asker: 'demandeur',
  given: 'prenom',
  family: 'nom',
  address: 'adresse',
  rna: 'rna',
  siret: 'siret',
  role: 'qualite',
  isForOther: 'pour_autrui',
  behalf: 'au_titre_de',
  otherGiven: 'represente_prenom',
  otherFamily: 'represente_nom',
  otherEmail: 'represente_courriel',
  otherAddress: 'represente_adresse',
} as const;

/** Keys of the name of what somebody acts for, by whom a form is for. */
export const STRUCTURE_KEYS = ['entreprise', 'association', 'structure'] as const;

/** What is stored for each kind of person. */
export const ASKER_VALUES = {
  person: 'personne',
  company: 'entreprise',
  association: 'association',
  'public-body': 'organisme_public',
} as const satisfies Readonly<Record<Asker, string>>;

/** What is stored for each right to ask for another person. */
export const BEHALF_VALUES = {
  parent: 'enfant',
  guardian: 'tutelle',
  curator: 'curatelle',
  mandate: 'mandat',
  heir: 'heritier',
} as const satisfies Readonly<Record<Behalf, string>>;

/** Rights of those who act for a protected adult, who has an access of their own. */
export const PROTECTING: readonly Behalf[] = ['guardian', 'curator'];
