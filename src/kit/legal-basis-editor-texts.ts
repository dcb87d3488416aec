import type { KeyTexts } from './key-texts.ts';
import type { LegalBasis } from './legal-basis.ts';
import { fr } from './typography.ts';

export const legalBasisTexts: KeyTexts<LegalBasis> = {
  text: {
    label: 'Nom du texte',
    help: fr`Le nom entier. Par exemple : Code général des collectivités territoriales.`,
  },
  article: {
    label: 'Article',
    help: fr`Comme on le cite. Par exemple : L. 2213-6. Laissez vide si tout le texte compte.`,
  },
  line: {
    label: 'Ligne de l’annexe',
    help: fr`Pour un décret qui a un tableau : les premiers mots de la ligne.`,
  },
  url: {
    label: 'Adresse du texte',
    help: 'La page sur un site officiel, comme Légifrance. Elle commence par https://.',
  },
};

/** A text of law, wherever one is asked. */
export const legalBasisText = (help: string) =>
  ({ label: 'Texte de loi', help, keys: legalBasisTexts }) as const;
