import type { VariantText } from '../../kit/key-texts.ts';
import { ownText, questionTexts } from '../field-editor-texts.ts';
import type { EmailField } from './email-schema.ts';

export const emailEditorTexts: VariantText<EmailField> = {
  name: 'Adresse électronique',
  keys: { ...questionTexts, own: ownText },
};
