import { parisDayAndTime } from '../kit/paris-time.ts';
import { fr } from '../kit/typography.ts';
import type { PublicationState } from './publication-state.ts';

/** The page of the editing tool, before the tool itself. */
export const editorTexts = {
  title: 'Rédaction',
  loading: 'L’outil de rédaction se charge.',
  elsewhere: fr`Ouvrez cet outil sur l’ordinateur où se trouve la copie du site : lancez « npm start », puis ouvrez http://localhost:8888/redaction/. Pour l’ouvrir ici, votre service informatique indique d’abord la forge dans content/redaction.yml, ou ouvre la page « Contenus » du bureau.`,
  signIn: fr`Ici, les contenus s’écrivent avec votre compte du bureau. Connectez-vous au bureau, puis ouvrez l’outil depuis la page « Contenus ».`,
  away: fr`L’outil ne s’ouvre pas : le bureau ne répond pas, ou ce navigateur refuse de garder des données. Réessayez dans une minute, ou avec un autre navigateur.`,
  notYours:
    'Cet outil sert aux personnes qui rédigent le site. Demandez ce droit à qui gère les comptes du bureau.',
  desk: {
    link: 'Aller aux contenus du bureau',
    toMend: (state: string) => fr`${state}, à corriger`,
    all: (count: number) =>
      count === 0
        ? 'Aucun changement n’attend. Voir les contenus au bureau'
        : fr`Relire et publier au bureau (${count})`,
    over: fr`Votre session au bureau est finie. Gardez cet onglet ouvert : connectez-vous dans un autre, revenez ici, puis enregistrez de nouveau.`,
    signIn: 'Se connecter au bureau',
  },
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
