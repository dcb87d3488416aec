import type { VariantText } from '../../kit/key-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { SiretField } from './siret-schema.ts';

export const siretEditorTexts: VariantText<SiretField> = {
  name: 'Numéro SIRET',
  keys: questionTexts,
};
