import { common, type KindSample } from '../kind-sample.ts';
import type { NameField } from './name-schema.ts';

export const nameSample: KindSample<NameField> = {
  right: () => 'Nguyễn-O’Connor',
  wrong: () => '123',
  examples: [
    {
      field: { type: 'name', ...common, part: 'family', own: false },
      accepted: [
        ['O', 'O', ['O']],
        ['Nguyễn-O’Connor', 'Nguyễn-O’Connor', ['Nguyễn-O’Connor']],
        ["d'Été", "d'Été", ["d'Été"]],
        ['E\u0301tienne', 'E\u0301tienne', ['E\u0301tienne']],
        [' de la Tour ', ' de la Tour ', [' de la Tour ']],
        ['שלום', 'שלום', ['שלום']],
        ['王', '王', ['王']],
        ['x'.repeat(150), 'x'.repeat(150), ['x'.repeat(150)]],
      ],
      refused: [
        ['06 39 98 12 34', /au moins une lettre/u],
        ['—', /au moins une lettre/u],
        ['x'.repeat(151), /trop long/u],
      ],
    },
    {
      field: { type: 'name', ...common, part: 'usage', own: true, unknown: 'Je n’en ai pas' },
      accepted: [
        ['Martin', 'Martin', ['Martin']],
        [{ given: '', unknown: 'oui' }, { inconnu: true }, ['Je n’en ai pas']],
      ],
      refused: [
        [{ given: 'Martin', unknown: 'oui' }, /écrivez une réponse, ou cochez.*pas les deux/u],
        [{ given: '', unknown: 'non' }, /écrivez votre réponse/u],
      ],
    },
  ],
};
