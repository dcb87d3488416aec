import type { VariantText } from '../../kit/key-texts.ts';
import { boundTexts, questionTexts } from '../field-editor-texts.ts';
import type { MeasureField } from './measure-schema.ts';

export const measureEditorTexts: VariantText<MeasureField> = {
  name: 'Longueur en mètres',
  keys: { ...questionTexts, max: boundTexts.max },
};
