import type { VariantText } from '../../kit/key-texts.ts';
import { maxLengthText, questionTexts } from '../field-editor-texts.ts';
import type { LongTextField } from './long-text-schema.ts';

export const longTextEditorTexts: VariantText<LongTextField> = {
  name: 'Texte long',
  keys: { ...questionTexts, maxLength: maxLengthText },
};
