import type { VariantText } from '../../kit/key-texts.ts';
import { ownText, questionTexts } from '../field-editor-texts.ts';
import type { CommuneField } from './commune-schema.ts';

export const communeEditorTexts: VariantText<CommuneField> = {
  name: 'Commune et code postal',
  keys: { ...questionTexts, own: ownText },
};
