import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';

/** « 28 secondes », « 5 minutes ». */
function lasting(seconds: number): string {
  return seconds < 120
    ? formatCount(seconds, 'seconde', 'secondes')
    : formatCount(Math.floor(seconds / 60), 'minute', 'minutes');
}

/** When a message leaves: never before, sometimes a minute after. */
const leaving = (seconds: number) =>
  seconds === 0 ? fr`part d’un instant à l’autre` : fr`part dans ${lasting(seconds)} au moins`;

/** Messages that have not left yet. */
export const outboxTexts = {
  mine: (seconds: number) => fr`Votre message ${leaving(seconds)}`,
  theirs: (name: string, seconds: number) => fr`Un message de ${name} ${leaving(seconds)}`,
  colleague: 'un collègue',
  hidden: fr`La personne ne le voit pas encore.`,
  takeBack: 'Reprendre ce message',
  delay: fr`Attendre 5 minutes de plus`,
  stopped: fr`Votre message n’est pas parti`,
  stoppedWhy: fr`Le plus souvent, la demande a changé avant le départ, et la mairie n’écrit plus à la personne. Reprenez votre texte.`,
  taken: fr`Votre message n’est pas parti. Votre texte est de nouveau dans le formulaire.`,
  tooLate: fr`Trop tard : ce message est déjà parti. Il est dans les échanges. Vous pouvez en écrire un autre.`,
  alreadyTaken: fr`Ce message était déjà repris. Votre texte est dans le formulaire.`,
  list: 'Vos messages qui ne sont pas encore partis',
  inRequest: (reference: string, seconds: number) => fr`Demande ${reference} : ${leaving(seconds)}`,
  inRequestStopped: (reference: string) => fr`Demande ${reference} : n’est pas parti`,
} as const;
