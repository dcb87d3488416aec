import type { VariantText } from '../../kit/key-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { FamilyQuotientField } from './family-quotient-schema.ts';

export const familyQuotientEditorTexts: VariantText<FamilyQuotientField> = {
  name: 'Quotient familial',
  keys: questionTexts,
};
