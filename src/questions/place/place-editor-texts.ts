import type { KindText } from '../../kit/key-texts.ts';
import { commonTexts } from '../field-editor-texts.ts';
import type { PlaceField } from './place-schema.ts';

export const placeEditorTexts: KindText<PlaceField> = {
  name: 'Lieu dans la rue',
  keys: commonTexts,
};
