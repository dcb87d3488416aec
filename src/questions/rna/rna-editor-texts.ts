import type { KindText } from '../../kit/key-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { RnaField } from './rna-schema.ts';

export const rnaEditorTexts: KindText<RnaField> = {
  name: 'Numéro d’association',
  keys: questionTexts,
};
