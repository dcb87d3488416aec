import { HELP_PAGE, LOST_CODE_PAGE } from '../../kit/paths.ts';
import { followUpTexts } from '../../tracking/follow-up-texts.ts';
import { lostCodeTexts } from '../../tracking/lost-code-texts.ts';

/** Pages that the search knows besides what content files describe. */
export const otherPages = [
  {
    path: HELP_PAGE,
    title: 'Être aidé',
    summary: 'Une personne vous aide au téléphone, au guichet ou par courrier.',
    synonyms: ['aide', 'horaires de la mairie', 'adresse de la mairie', 'téléphone de la mairie'],
  },
  {
    path: '/suivi/',
    title: followUpTexts.title,
    summary: followUpTexts.intro,
    synonyms: ['suivi de dossier', 'numéro de dossier', 'code de suivi', 'où en est ma demande'],
  },
  {
    path: LOST_CODE_PAGE,
    title: lostCodeTexts.title,
    summary: lostCodeTexts.intro[0],
    synonyms: ['code perdu', 'reçu perdu', 'retrouver mon code de suivi'],
  },
];
