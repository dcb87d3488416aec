import type { VariantText } from '../../kit/key-texts.ts';
import { boundTexts, questionTexts } from '../field-editor-texts.ts';
import type { AmountField } from './amount-schema.ts';

export const amountEditorTexts: VariantText<AmountField> = {
  name: 'Montant en euros',
  keys: { ...questionTexts, ...boundTexts },
};
