import { shortDay } from '../../kit/short-day.ts';
import { fr, NO_BREAK_SPACE } from '../../kit/typography.ts';

const HOUR = { hour: 'numeric', minute: '2-digit' } as const;

/** What a person reads about answers that were kept before. */
export const offerTexts = {
  day: shortDay,
  dayAndHour: (savedAt: number) => {
    const hour = new Date(savedAt).toLocaleTimeString('fr-FR', HOUR);
    return `${shortDay(savedAt)} à ${hour.replace(':', `${NO_BREAK_SPACE}h${NO_BREAK_SPACE}`)}`;
  },
  resume: (name: string) => fr`Reprendre votre demande du ${name}`,
  erase: 'Effacer',
  resumed: fr`Vos réponses sont revenues. Relisez-les.`,
  /** They were not kept. */
  toAnswer: fr`Réponses sensibles à écrire de nouveau :`,
  changed: fr`Le formulaire a changé depuis. Questions à revoir :`,
} as const;
