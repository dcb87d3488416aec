import type { VariantText } from '../../kit/key-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { IbanField } from './iban-schema.ts';

export const ibanEditorTexts: VariantText<IbanField> = {
  name: 'Compte bancaire (IBAN)',
  keys: questionTexts,
};
