import type { VariantText } from '../../kit/key-texts.ts';
import { commonTexts, needsText } from '../field-editor-texts.ts';
import type { StatementField } from './statement-schema.ts';

export const statementEditorTexts: VariantText<StatementField> = {
  name: 'Case à cocher',
  keys: { ...commonTexts, needs: needsText },
};
