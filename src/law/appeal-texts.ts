import type { AppealWay } from '../commune/authority.ts';
import { formatDuration } from '../kit/duration-text.ts';
import { toWhom } from '../kit/to-whom.ts';
import { fr } from '../kit/typography.ts';

/** Delays as they are said; others are told in figures. */
const SAID: Readonly<Record<string, string>> = {
  P1M: 'un mois',
  P2M: 'deux mois',
  P3M: 'trois mois',
};
const delay = (within: string) => SAID[within] ?? formatDuration(within);

const COUNTS = ['Aucune voie n’est possible', 'Une voie est possible', 'Deux voies sont possibles'];
const count = (ways: number) => COUNTS[ways] ?? `${ways} voies sont possibles`;

/** What one does before each: the name of the appeal is the one that the law gives. */
const ASKED: Readonly<Record<AppealWay['kind'], (to: string) => string>> = {
  gracieux: (to) => fr`Demandez ${toWhom(to)} de revoir sa décision : c’est un recours gracieux.`,
  hierarchique: (to) =>
    fr`Demandez ${toWhom(to)} de revoir cette décision : c’est un recours hiérarchique.`,
  rapo: (to) => fr`Écrivez d’abord ${toWhom(to)} : c’est obligatoire avant de saisir le tribunal.`,
  cada: (to) => fr`Saisissez ${to} avant le tribunal.`,
  cnil: (to) => fr`Saisissez ${to}.`,
  'tribunal-administratif': (to) => fr`Saisissez ${to}.`,
  'tribunal-judiciaire': (to) => fr`Saisissez ${to}.`,
};

/** Names of the appeals that interrupt the time to sue. */
const NAMED: Readonly<Partial<Record<AppealWay['kind'], string>>> = {
  gracieux: 'Le recours gracieux',
  hierarchique: 'Le recours hiérarchique',
};

/** How an implicit rejection is contested (CRPA L411-2 and L411-7, CJA R421-1 and R421-2). */
export const appealTexts = {
  title: 'Si vous n’êtes pas d’accord',
  fromDay: (day: string) => fr`du ${day}`,
  fromThisLetter: 'du jour où vous recevez cette lettre',
  intro: (from: string, within: string, ways: number) =>
    fr`Vous avez ${delay(within)} à compter ${from} pour contester ce rejet. ${count(ways)} :`,
  introEach: (from: string, ways: number) =>
    fr`Vous pouvez contester ce rejet. ${count(ways)}, chacune avec son délai à compter ${from} :`,
  asked: (kind: AppealWay['kind'], to: string) => ASKED[kind](to),
  within: (within: string) => fr`Délai : ${delay(within)}.`,
  byPost: (address: string) => fr`Par courrier : ${address}.`,
  inPlaceOrByPost: (address: string) => fr`Sur place ou par courrier : ${address}.`,
  byEmail: (email: string) => fr`Par courriel : ${email}.`,
  online: (host: string) => fr`En ligne : ${host}.`,
  courtOnlineNamed: 'avec Télérecours citoyens',
  courtOnline: 'Télérecours citoyens',
  interruption: (kind: AppealWay['kind'], to: string) =>
    fr`${NAMED[kind] ?? 'Ce recours'} fait dans ce délai l’interrompt. Si ${to} ne répond pas pendant deux mois, ce recours est rejeté.`,
  suedAgain: (within: string) =>
    within === 'P2M'
      ? 'Vous avez alors deux nouveaux mois pour saisir le tribunal.'
      : fr`Vous avez alors de nouveau ${delay(within)} pour saisir le tribunal.`,
  reasons: fr`Dans le même délai, vous pouvez aussi demander pourquoi votre demande est rejetée. C’est l’article L. 232-4 du code des relations entre le public et l’administration.`,
} as const;
