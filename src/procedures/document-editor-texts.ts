import type { KeyTexts } from '../kit/key-texts.ts';
import { legalBasisText } from '../kit/legal-basis-editor-texts.ts';
import { fr } from '../kit/typography.ts';
import type { Document } from './document.ts';

/** A document to bring, and why the online form does not take it. */
export const documentTexts: KeyTexts<Document> = {
  label: { label: 'Document', help: fr`Par exemple : Une pièce d’identité.` },
  condition: { label: 'Dans quel cas', help: 'Si certaines personnes seulement l’apportent.' },
  notOnline: {
    label: 'Pas en ligne',
    help: fr`Seulement si le formulaire ne le prend pas. Sinon, ajoutez une question « Fichiers à joindre » avec le même texte de loi.`,
    choices: {
      original: fr`Il faut l’original`,
      shown: 'À montrer au guichet',
      appointment: 'À apporter au rendez-vous',
      confidential: fr`À donner sur place, sous enveloppe : la santé, par exemple`,
      'on-request': fr`Le service le demande plus tard, si besoin`,
    },
  },
  legalBasis: legalBasisText('Le texte qui permet de demander ce document.'),
};
