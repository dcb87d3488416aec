import type { VariantText } from '../../kit/key-texts.ts';
import { fr } from '../../kit/typography.ts';
import { optionsText, questionTexts } from '../field-editor-texts.ts';
import type { ChoicesField } from './choices-schema.ts';

export const choicesEditorTexts: VariantText<ChoicesField> = {
  name: 'Plusieurs choix',
  keys: {
    ...questionTexts,
    options: optionsText('De deux à vingt réponses, toutes visibles.'),
    min: { label: 'Au moins', help: 'Le plus petit nombre de cases à cocher.' },
    max: { label: 'Au plus', help: 'Le plus grand nombre de cases à cocher.' },
    none: {
      label: 'Réponse qui exclut les autres',
      help: fr`Une dernière case. Par exemple : Aucun de ceux-là.`,
    },
  },
};
