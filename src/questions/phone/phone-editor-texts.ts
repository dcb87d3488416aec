import type { VariantText } from '../../kit/key-texts.ts';
import { ownText, questionTexts } from '../field-editor-texts.ts';
import type { PhoneField } from './phone-schema.ts';

export const phoneEditorTexts: VariantText<PhoneField> = {
  name: 'Téléphone',
  keys: { ...questionTexts, own: ownText },
};
