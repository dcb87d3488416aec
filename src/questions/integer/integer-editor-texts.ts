import type { KindText } from '../../kit/key-texts.ts';
import { boundTexts, questionTexts } from '../field-editor-texts.ts';
import type { IntegerField } from './integer-schema.ts';

export const integerEditorTexts: KindText<IntegerField> = {
  name: 'Nombre',
  keys: { ...questionTexts, ...boundTexts },
};
