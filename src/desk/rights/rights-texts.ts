import { fr } from '../../kit/typography.ts';
import type { DeskRight } from '../desk-right.ts';

export const rightsTexts = {
  title: 'Droits',
  intro: fr`Vous voyez les demandes des services et des secteurs où l’on vous a donné un droit, et aucune autre.`,
  change: fr`Un droit manque, ou n’a plus lieu d’être ? Dites-le à qui administre le bureau.`,
  mine: 'Vos droits',
  none: fr`Vous n’avez aucun droit sur les demandes.`,
  others: 'Qui voit les mêmes demandes',
  othersIntro: fr`Ces personnes ont un droit dans ce que vous encadrez. Un droit donné dans un secteur vaut dans tous les services.`,
  all: 'Tous les agents',
  allIntro: fr`Vous veillez sur les données : voici qui voit quelles demandes.`,
  columns: { where: 'Où', who: 'Agent', level: 'Ce qui est permis', until: 'Dernier jour' },
  levels: {
    read: 'lire',
    process: 'lire et traiter',
    supervise: 'lire, traiter et encadrer',
  } satisfies Readonly<Record<DeskRight, string>>,
  sector: (name: string) => fr`Secteur : ${name}`,
  noEnd: 'sans date de fin',
} as const;
