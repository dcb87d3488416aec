import type { VariantText } from '../../kit/key-texts.ts';
import { optionsText, questionTexts } from '../field-editor-texts.ts';
import type { SelectField } from './select-schema.ts';

export const selectEditorTexts: VariantText<SelectField> = {
  name: 'Choix dans une longue liste',
  keys: {
    ...questionTexts,
    options: optionsText('De treize à trois cents réponses, dans une liste à dérouler.'),
  },
};
