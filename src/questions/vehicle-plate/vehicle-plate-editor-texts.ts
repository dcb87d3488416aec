import type { VariantText } from '../../kit/key-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { VehiclePlateField } from './vehicle-plate-schema.ts';

export const vehiclePlateEditorTexts: VariantText<VehiclePlateField> = {
  name: 'Plaque d’un véhicule',
  keys: questionTexts,
};
