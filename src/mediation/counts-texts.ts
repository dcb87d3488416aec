import { formatDay } from '../kit/format-day.ts';
import { fr } from '../kit/typography.ts';

/** Words of what a structure counts. */
export const countsTexts = {
  title: 'Mes chiffres',
  intro: fr`Les séances finies de votre structure, depuis un an. Aucun nom n’y est, et un petit nombre n’est pas montré.`,
  none: fr`Aucune séance finie depuis un an.`,
  weeks: 'Par semaine',
  procedures: 'Par démarche',
  week: (monday: string) => fr`Semaine du ${formatDay(monday)}`,
  columns: { name: 'Quoi', count: 'Séances', minutes: 'Durée, au milieu' },
  few: 'moins de 5',
  minutes: (count: number) => fr`${count} minutes`,
  table: fr`Télécharger mes activités, pour La Coop (CSV)`,
  tableHint: fr`Une ligne par séance, avec les colonnes et les mots de La Coop. Vous n’avez rien à retaper.`,
  file: 'activites.csv',
} as const;
