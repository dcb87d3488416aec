import { fr } from '../../kit/typography.ts';

/** What each act asks. */
export const askedTexts = {
  need: 'Traiter la demande.',
  message: { label: 'Message' },
  note: { label: 'Note' },
  call: { label: 'Ce qui a été dit' },
  word: { label: 'Un mot pour la personne' },
  documents: { label: 'Documents à demander' },
  document: (label: string, basis: string) => fr`${label} (${basis})`,
  delay: { label: fr`Jours pour les envoyer` },
  silenceCase: { label: 'Cas' },
  inCase: (condition: string) => fr`Si ${condition}`,
  noCase: 'Aucun de ces cas',
  body: { label: 'Organisme' },
  completedOn: { label: 'Complet depuis le', hint: fr`Laissez vide si c’est aujourd’hui.` },
  receivedThereOn: { label: 'Reçu par l’organisme le' },
  receivedOn: { label: 'Reçu en fait le' },
  notifiedOn: { label: 'Remise le', hint: fr`Le jour où la lettre est postée, ou donnée.` },
  byHand: { label: fr`Remise en main propre` },
  reason: { label: 'Raison' },
  signatory: { label: 'Qui signe', hint: fr`Prénom et nom, en entier.` },
  quality: { label: 'Qualité', hint: fr`Par exemple : adjointe au maire.` },
  law: { label: 'En droit', hint: fr`Le texte qui fonde la décision.` },
  facts: { label: 'En fait', hint: fr`Ce qui, dans cette demande, mène à la décision.` },
  nature: { label: 'En quoi' },
  natures: {
    nombre: 'Trop d’envois',
    repetition: 'Le même envoi, plusieurs fois',
    contenu: 'Le contenu de l’envoi',
    danger: 'Un danger pour le site',
  },
  source: { label: fr`Ralentir aussi les envois de la même connexion` },
  unreachable: { label: fr`La personne n’a laissé aucun moyen de la joindre` },
  acquired: {
    label: fr`J’ai lu : un accord ne se retire que s’il est illégal, dans les quatre mois (code des relations entre le public et l’administration, article L. 242-1). La personne est prévenue.`,
  },
} as const;
