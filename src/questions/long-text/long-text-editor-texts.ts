import type { KindText } from '../../kit/key-texts.ts';
import { maxLengthText, questionTexts } from '../field-editor-texts.ts';
import type { LongTextField } from './long-text-schema.ts';

export const longTextEditorTexts: KindText<LongTextField> = {
  name: 'Texte long',
  keys: { ...questionTexts, maxLength: maxLengthText },
};
