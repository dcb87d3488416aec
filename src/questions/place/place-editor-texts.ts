import type { VariantText } from '../../kit/key-texts.ts';
import { commonTexts } from '../field-editor-texts.ts';
import type { PlaceField } from './place-schema.ts';

export const placeEditorTexts: VariantText<PlaceField> = {
  name: 'Lieu dans la rue',
  keys: commonTexts,
};
