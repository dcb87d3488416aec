import { common, type KindSample } from '../kind-sample.ts';
import type { PlaceField } from './place-schema.ts';

const place = (given: Readonly<Record<string, string>>) => ({
  adresse: '',
  repere: '',
  position: '',
  ...given,
});

export const placeSample: KindSample<PlaceField> = {
  right: () => ({ adresse: '12, rue des Lilas', position: '48.85341, 2.3488' }),
  wrong: () => ({ position: 'ici' }),
  examples: [
    {
      field: { type: 'place', ...common },
      accepted: [
        [
          place({ adresse: '12, rue des Lilas' }),
          { adresse: '12, rue des Lilas' },
          ['12, rue des Lilas'],
        ],
        [
          place({ repere: 'devant l’école', position: '48,85341 ; 2,3488' }),
          { repere: 'devant l’école', position: '48.85341, 2.3488' },
          ['devant l’école', '48.85341, 2.3488'],
        ],
        [
          place({ position: '48.85341,2.3488' }),
          { position: '48.85341, 2.3488' },
          ['48.85341, 2.3488'],
        ],
        [
          place({ position: '٤٨٫٨٥٣٤١ ; ２．３４８８' }),
          { position: '48.85341, 2.3488' },
          ['48.85341, 2.3488'],
        ],
        [place({ position: '-21,1 +55,5' }), { position: '-21.1, 55.5' }, ['-21.1, 55.5']],
      ],
      refused: [
        [place({ position: '48,8' }), /latitude puis la longitude/u],
        [place({ position: '91, 2' }), /latitude puis la longitude/u],
        [place({ position: 'ici', repere: 'le pont' }), /latitude puis la longitude/u],
        [place({ adresse: 'x'.repeat(201) }), /trop long/u],
      ],
    },
  ],
};
