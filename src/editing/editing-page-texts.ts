import { parisDayAndTime } from '../kit/paris-time.ts';
import { fr } from '../kit/typography.ts';
import type { PublicationState } from './publication-state.ts';

/** The page of the editing tool, before the tool itself. */
export const editorTexts = {
  title: 'Rédaction',
  loading: 'L’outil de rédaction se charge.',
  elsewhere: fr`Ouvrez cet outil sur l’ordinateur où se trouve la copie du site : lancez « npm start », puis ouvrez http://localhost:8888/redaction/. Pour l’ouvrir ici, votre service informatique indique d’abord la forge dans content/redaction.yml.`,
  noScript: 'Cet outil a besoin de JavaScript. Les fichiers s’écrivent aussi sans lui.',
  publication: ({ state, at, said }: PublicationState) =>
    [
      {
        running: 'Publication en cours…',
        published: fr`Publié le ${parisDayAndTime(new Date(at))}.`,
        refused: fr`Refusé le ${parisDayAndTime(new Date(at))} : le site en ligne n’a pas changé.`,
      }[state],
      ...said,
    ].join('\n'),
  backToSite: 'Aller au site public',
} as const;
