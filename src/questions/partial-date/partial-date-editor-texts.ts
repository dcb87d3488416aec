import type { VariantText } from '../../kit/key-texts.ts';
import { pastText, questionTexts } from '../field-editor-texts.ts';
import type { PartialDateField } from './partial-date-schema.ts';

export const partialDateEditorTexts: VariantText<PartialDateField> = {
  name: 'Date dont on sait une partie',
  keys: { ...questionTexts, past: pastText },
};
