import type { VariantText } from '../../kit/key-texts.ts';
import { noticeText, pastText, questionTexts } from '../field-editor-texts.ts';
import type { PeriodField } from './period-schema.ts';

export const periodEditorTexts: VariantText<PeriodField> = {
  name: 'Période',
  keys: { ...questionTexts, notice: noticeText, past: pastText },
};
