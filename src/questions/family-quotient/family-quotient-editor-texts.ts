import type { KindText } from '../../kit/key-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { FamilyQuotientField } from './family-quotient-schema.ts';

export const familyQuotientEditorTexts: KindText<FamilyQuotientField> = {
  name: 'Quotient familial',
  keys: questionTexts,
};
