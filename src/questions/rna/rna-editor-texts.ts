import type { VariantText } from '../../kit/key-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { RnaField } from './rna-schema.ts';

export const rnaEditorTexts: VariantText<RnaField> = {
  name: 'Numéro d’association',
  keys: questionTexts,
};
