import type { VariantText } from '../../kit/key-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { YesNoField } from './yes-no-schema.ts';

export const yesNoEditorTexts: VariantText<YesNoField> = {
  name: 'Oui ou non',
  keys: questionTexts,
};
