import type { KindText } from '../../kit/key-texts.ts';
import { optionsText, questionTexts } from '../field-editor-texts.ts';
import type { ChoiceField } from './choice-schema.ts';

export const choiceEditorTexts: KindText<ChoiceField> = {
  name: 'Choix',
  keys: {
    ...questionTexts,
    options: optionsText('De deux à douze réponses, toutes visibles.'),
  },
};
