import type { VariantText } from '../../kit/key-texts.ts';
import { optionsText, questionTexts } from '../field-editor-texts.ts';
import type { ChoiceField } from './choice-schema.ts';

export const choiceEditorTexts: VariantText<ChoiceField> = {
  name: 'Choix',
  keys: {
    ...questionTexts,
    options: optionsText('De deux à douze réponses, toutes visibles.'),
  },
};
