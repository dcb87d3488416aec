import { formatPhone } from '../../kit/format-phone.ts';
import { fr } from '../../kit/typography.ts';

/** What a mail server tells whoever answered an e-mail, when their answer is not taken. */
export const replyTexts = {
  /** The same words whatever the reason: they say nothing of a request. */
  unknown: fr`Cette adresse de réponse ne sert pas, ou ne sert plus. Votre message n’est pas arrivé. Écrivez depuis la page de votre dossier, ou appelez la mairie.`,
  unreadable: fr`Ce message ne se lit pas. Il n’est pas arrivé. Écrivez depuis la page de votre dossier.`,
  empty: fr`Ce message est vide. Il n’est pas arrivé. Écrivez votre réponse au-dessus du message de la mairie.`,
  tooLong: fr`Ce message a plus de 5 000 signes. Il n’est pas arrivé. Écrivez-le plus court, ou joignez un document.`,
  tooLarge: fr`Ce message est trop lourd. Il n’est pas arrivé. Envoyez moins de fichiers à la fois, ou envoyez-les depuis la page de votre dossier.`,
  closed: fr`Ce dossier ne reçoit plus de message. Le vôtre n’est pas arrivé. Appelez la mairie.`,
  enough: (phone: string) =>
    fr`Vous avez beaucoup écrit aujourd’hui. Ce message n’est pas arrivé. Réessayez demain, ou appelez le ${formatPhone(phone)}.`,
  away: fr`La mairie ne peut pas prendre ce message maintenant. Il est à envoyer à nouveau.`,
  taken: 'Pris.',
  ignored: fr`Message automatique : rien à faire.`,
  filesAlone: fr`Fichiers envoyés par courriel, sans un mot.`,
  /** Kept with the message, so that both sides know. */
  notKept: (reason: string) => fr`Fichier non gardé. ${reason}`,
  unnamedFile: 'sans-nom',
} as const;
