import { synonymsText } from '../../commune/shared-editor-texts.ts';
import type { KeyTexts } from '../../kit/key-texts.ts';
import type { KindTexts } from '../../kit/kind-texts.ts';
import { fr } from '../../kit/typography.ts';
import type { Signpost } from './signpost.ts';

const signpostTexts: KeyTexts<Signpost> = {
  title: { label: 'Sujet', help: fr`Deux à cinq mots. Par exemple : Permis de conduire.` },
  who: {
    label: 'Qui s’en occupe',
    help: fr`Le nom que les gens connaissent. Par exemple : La préfecture.`,
  },
  body: {
    label: 'Organisme',
    help: fr`S’il est déjà dans « Organismes » : son nom, son téléphone et son site viennent de là.`,
  },
  phone: { label: 'Téléphone', help: fr`Avec des espaces. Par exemple : 3939, ou 0 809 401 401.` },
  phoneHours: {
    label: 'Horaires du téléphone',
    help: fr`Par exemple : Du lundi au vendredi, de 9 h à 17 h.`,
  },
  url: { label: 'Site', help: 'Le site officiel. Il commence par https://.' },
  synonyms: synonymsText,
};

export const signpostKind: KindTexts = {
  texts: signpostTexts,
  label: 'Ce n’est pas la mairie',
  singular: 'Sujet',
  description: fr`Ce que les gens demandent à la mairie et qui se fait ailleurs : à qui s’adresser.`,
  titleKey: 'title',
  icon: 'signpost',
};
