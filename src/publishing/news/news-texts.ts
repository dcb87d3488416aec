import { formatDay } from '../../kit/format-day.ts';
import { fr } from '../../kit/typography.ts';

export const newsTexts = {
  title: 'Actualités',
  intro: fr`Ce qui change dans la commune et dans ses services.`,
  all: 'Toutes les actualités',
  none: 'Aucune actualité en ce moment.',
  feed: 'Suivre les actualités dans un lecteur de flux (Atom)',
  feedTitle: (ofName: string) => fr`Actualités ${ofName}`,
  page: (number: number) => fr`Actualités, page ${number}`,
  publishedOn: (day: string) => fr`Publié le ${formatDay(day)}`,
  until: (day: string) => fr`Valable jusqu’au ${formatDay(day)}`,
  over: (day: string) => fr`Cette information est passée : elle valait jusqu’au ${formatDay(day)}.`,
  districts: (names: readonly string[]) =>
    names.length === 1 ? fr`Quartier : ${names.join()}` : fr`Quartiers : ${names.join(', ')}`,
  procedures: 'Démarches utiles',
} as const;
