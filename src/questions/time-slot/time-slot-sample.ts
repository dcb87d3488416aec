import { common, type KindSample } from '../kind-sample.ts';
import type { TimeSlotField } from './time-slot-schema.ts';
import { slotValue } from './time-slot.ts';

export const timeSlotSample: KindSample<TimeSlotField> = {
  right: ({ slots }) => slots.map(slotValue)[0] ?? '',
  examples: [
    {
      field: {
        type: 'time-slot',
        ...common,
        slots: [
          { from: '08:30', to: '12:00' },
          { from: '13:30', to: '17:00' },
          { from: '18:00', to: '20:15' },
          { from: '10:00', to: '16:00' },
        ],
      },
      accepted: [
        ['08:30-12:00', '08:30-12:00', ['Le matin, de 8\u00a0h\u00a030 à 12\u00a0h']],
        ['13:30-17:00', '13:30-17:00', ['L’après-midi, de 13\u00a0h\u00a030 à 17\u00a0h']],
        ['18:00-20:15', '18:00-20:15', ['Le soir, de 18\u00a0h à 20\u00a0h\u00a015']],
        ['10:00-16:00', '10:00-16:00', ['De 10\u00a0h à 16\u00a0h']],
      ],
      refused: [['08:30-17:00', /réponses proposées/u]],
    },
  ],
};
