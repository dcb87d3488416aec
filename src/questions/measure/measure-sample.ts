import { common, type KindSample } from '../kind-sample.ts';
import type { MeasureField } from './measure-schema.ts';

export const measureSample: KindSample<MeasureField> = {
  right: ({ max }) => String(Math.min(max, 3)),
  wrong: () => 'deux pas',
  examples: [
    {
      field: { type: 'measure', ...common, max: 500 },
      accepted: [
        ['0,8', 80, ['0,80\u00a0mètre']],
        ['0.80 m', 80, ['0,80\u00a0mètre']],
        ['3', 300, ['3\u00a0mètres']],
        ['12,05 mètres', 1205, ['12,05\u00a0mètres']],
        ['١٢٫٥', 1250, ['12,50\u00a0mètres']],
      ],
      refused: [
        ['0', /au moins 0,01/u],
        ['500,01', /au plus 500/u],
        ['1,234', /longueur en mètres/u],
        ['80 cm', /longueur en mètres/u],
        ['un mètre', /longueur en mètres/u],
        ['-3', /longueur en mètres/u],
      ],
    },
  ],
};
