import type { KeyTexts } from '../../kit/key-texts.ts';
import type { KindTexts } from '../../kit/kind-texts.ts';
import { fr } from '../../kit/typography.ts';
import { LETTER_PURPOSES, type LetterPurpose } from './letter-purposes.ts';
import type { LetterTemplate } from './letter-template.ts';

/** What a letter is for, as editors choose it. */
const purposeTexts: Readonly<Record<LetterPurpose, string>> = {
  acceptance: 'Accord',
  refusal: 'Refus',
  'missing-documents': 'Documents qui manquent',
  forwarding: 'Transmission à un autre organisme',
  incident: 'Date de réception corrigée, après une panne ou une erreur',
  acknowledgement: 'Accusé de réception par la poste',
  'implicit-acceptance': 'Attestation d’accord par le silence',
  news: 'Toute autre nouvelle',
};

const needed = (purpose: LetterPurpose) => {
  const { needs } = LETTER_PURPOSES[purpose];
  return needs.map((name) => `{${name}}`).join(', ');
};

const letterTemplateTexts: KeyTexts<LetterTemplate> = {
  title: { label: 'Nom du modèle', help: fr`Pour les agents. Par exemple : Refus, cas général.` },
  for: {
    label: 'À quoi sert cette lettre',
    help: 'Les champs que vous pouvez écrire en dépendent.',
    choices: purposeTexts,
  },
  procedures: {
    label: 'Démarches',
    help: 'Seulement si ce modèle remplace le modèle général pour quelques démarches.',
  },
  subject: {
    label: 'Objet',
    help: fr`Sans nom de personne. Par exemple : Votre demande {numero}.`,
  },
  paragraphs: {
    label: 'Paragraphes',
    one: 'paragraphe',
    help: fr`Un champ s’écrit entre accolades : {numero}, {demarche}, {recu_le}, {service}. Un refus a besoin de ${needed('refusal')}.`,
  },
};

export const letterTemplateKind: KindTexts = {
  texts: letterTemplateTexts,
  label: 'Modèles de lettres',
  singular: 'Modèle de lettre',
  description: fr`Les mots des lettres que la mairie envoie : accord, refus, documents qui manquent.`,
  titleKey: 'title',
  icon: 'mail',
};
