import { fr } from '../../kit/typography.ts';

/** What a publication says to whoever asks for it. */
export const publishTexts = {
  busy: 'Une publication est déjà en cours. Attendez sa fin, puis recommencez.',
  broken: fr`La publication a échoué. Relancez-la ; si elle échoue encore, appelez votre hébergeur.`,
  notDrawn: fr`L’aperçu n’a pas pu être dessiné. Enregistrez de nouveau le brouillon ; s’il échoue encore, appelez votre hébergeur.`,
  changedMeanwhile:
    'Ce contenu a changé en ligne depuis que ce texte est écrit. Reprenez-le à partir de la version en ligne.',
  following: 'Ce qui est enregistré ou approuvé sera publié. Ctrl-C arrête.',
  nothingBefore: 'Il n’y a pas de version plus ancienne à remettre en ligne.',
  refused: (reason: string) => fr`Rien n’est publié. Le site en ligne n’a pas changé.\n${reason}`,
  missing: (file: string) =>
    fr`La construction est finie, mais il manque ${file}. Rien n’est publié.`,
  alertsOnline: (seconds: number) => fr`Les alertes sont en ligne, en ${seconds} s.`,
  online: (moment: string, seconds: number) => fr`Publié le ${moment}, en ${seconds} s.`,
  back: (moment: string) => [
    fr`La version du ${moment} est de nouveau en ligne.`,
    fr`La prochaine publication remettra le contenu d’aujourd’hui : corrigez-le d’abord.`,
  ],
} as const;
