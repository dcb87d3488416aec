/** Options of the acts of an agent, in French, as they are typed. */
export const ACT_OPTIONS = {
  agent: { type: 'string' },
  qualite: { type: 'string' },
  texte: { type: 'string' },
  documents: { type: 'string' },
  cas: { type: 'string' },
  delai: { type: 'string' },
  droit: { type: 'string' },
  faits: { type: 'string' },
  raison: { type: 'string' },
  a: { type: 'string' },
  le: { type: 'string' },
  attestation: { type: 'string' },
  'en-main-propre': { type: 'boolean' },
  canal: { type: 'string' },
  'recu-le': { type: 'string' },
  fichier: { type: 'string' },
  remis: { type: 'boolean' },
  'par-un-autre': { type: 'boolean' },
  brouillon: { type: 'string' },
  personnes: { type: 'string' },
  nature: { type: 'string' },
  connexion: { type: 'boolean' },
  'sans-contact': { type: 'boolean' },
} as const;

export type ActOptions = {
  readonly [K in keyof typeof ACT_OPTIONS]?: (typeof ACT_OPTIONS)[K]['type'] extends 'string'
    ? string
    : boolean;
};
