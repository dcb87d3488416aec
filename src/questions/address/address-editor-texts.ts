import type { VariantText } from '../../kit/key-texts.ts';
import { ownText, questionTexts } from '../field-editor-texts.ts';
import type { AddressField } from './address-schema.ts';

export const addressEditorTexts: VariantText<AddressField> = {
  name: 'Adresse',
  keys: {
    ...questionTexts,
    scope: {
      label: 'Quelle adresse',
      help: 'Une adresse entière, ou un lieu dans la commune.',
      choices: { postal: 'Adresse entière', street: 'Lieu dans la commune' },
    },
    own: ownText,
  },
};
