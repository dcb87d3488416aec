import type { VariantText } from '../../kit/key-texts.ts';
import { boundTexts, questionTexts } from '../field-editor-texts.ts';
import type { IntegerField } from './integer-schema.ts';

export const integerEditorTexts: VariantText<IntegerField> = {
  name: 'Nombre',
  keys: { ...questionTexts, ...boundTexts },
};
