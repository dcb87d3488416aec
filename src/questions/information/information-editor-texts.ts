import type { VariantText } from '../../kit/key-texts.ts';
import { commonTexts } from '../field-editor-texts.ts';
import type { InformationField } from './information-schema.ts';

const { key, label, when } = commonTexts;

export const informationEditorTexts: VariantText<InformationField> = {
  name: 'Texte d’information',
  keys: {
    key,
    label,
    text: { label: 'Texte', help: 'Une explication entre deux questions. Elle ne demande rien.' },
    when,
  },
};
