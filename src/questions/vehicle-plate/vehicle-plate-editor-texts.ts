import type { KindText } from '../../kit/key-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { VehiclePlateField } from './vehicle-plate-schema.ts';

export const vehiclePlateEditorTexts: KindText<VehiclePlateField> = {
  name: 'Plaque d’un véhicule',
  keys: questionTexts,
};
