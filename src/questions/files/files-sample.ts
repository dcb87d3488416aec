import { common, type KindSample } from '../kind-sample.ts';
import type { FilesField } from './files-schema.ts';

/** A file that nobody keeps: enough to draw a page. */
const INVENTED_FILE = '00000000-0000-4000-8000-000000000000 123456 pdf document.pdf';

const ID = '3f0c1a52-7d0e-4c0b-9a53-5f2a7c1d9e10';
const OTHER = '8b9e6c1d-0d3f-4f57-8f0a-1c2d3e4f5a6b';
const plan = `${ID} 1258291 pdf plan de masse.pdf`;
const photo = `${OTHER} 1024 jpg façade.jpg`;

export const filesSample: KindSample<FilesField> = {
  right: ({ required }) => (required ? INVENTED_FILE : ''),
  examples: [
    {
      field: { type: 'files', ...common, formats: ['pdf', 'photo'], max: 2 },
      accepted: [
        [
          plan,
          [{ id: ID, nom: 'plan de masse.pdf', octets: 1258291, type: 'pdf' }],
          ['plan de masse.pdf (1,2\u00a0Mo)'],
        ],
        [
          `${plan}\n${photo}`,
          [
            { id: ID, nom: 'plan de masse.pdf', octets: 1258291, type: 'pdf' },
            { id: OTHER, nom: 'façade.jpg', octets: 1024, type: 'jpg' },
          ],
          ['plan de masse.pdf (1,2\u00a0Mo)', 'façade.jpg (1\u00a0ko)'],
        ],
      ],
      refused: [
        ['plan.pdf', /joignez vos fichiers/u],
        [`${plan}\n${photo}\n${ID} 12 pdf autre.pdf`, /2.fichiers au plus/u],
        [`${ID} 12 docx lettre.docx`, /seulement ces formats/u],
        [`${ID} 12 exe jeu.exe`, /joignez vos fichiers/u],
      ],
    },
  ],
};
