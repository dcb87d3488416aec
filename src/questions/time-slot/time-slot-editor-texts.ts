import type { VariantText } from '../../kit/key-texts.ts';
import { questionTexts } from '../field-editor-texts.ts';
import type { TimeSlotField } from './time-slot-schema.ts';

export const timeSlotEditorTexts: VariantText<TimeSlotField> = {
  name: 'Créneau horaire',
  keys: {
    ...questionTexts,
    slots: {
      label: 'Créneaux',
      one: 'créneau',
      summary: '{{from}} – {{to}}',
      help: 'De deux à douze créneaux.',
      keys: {
        from: { label: 'Début', help: 'L’heure du début, avec quatre chiffres.' },
        to: { label: 'Fin', help: 'L’heure de la fin, après le début.' },
      },
    },
  },
};
