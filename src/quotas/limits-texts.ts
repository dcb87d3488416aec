import { formatCount } from '../kit/format-number.ts';
import { formatPhone } from '../kit/format-phone.ts';
import { fr } from '../kit/typography.ts';

/** `wait`: seconds. Rounded up: nobody comes back too early. */
const inMinutes = (wait: number) => formatCount(Math.ceil(wait / 60), 'minute', 'minutes');
const otherWays = (phone: string) =>
  fr`Vous pouvez aussi appeler le ${formatPhone(phone)}, écrire à la mairie ou passer au guichet.`;

/**
 * Where answers stay that are not received yet: in the page that says so, or on the device, which tells
 * that it keeps them and sends them again by itself.
 */
export type KeptIn = 'page' | 'device';
const kept = 'Vos réponses sont dans cette page. Ne la fermez pas.';
const withKept = (reason: string, keptIn: KeptIn) =>
  keptIn === 'page' ? `${reason} ${kept}` : reason;
const sentAgain = (wait: number, keptIn: KeptIn) =>
  keptIn === 'page'
    ? fr`Attendez ${inMinutes(wait)}, puis envoyez à nouveau.`
    : fr`Le prochain essai sera possible dans ${inMinutes(wait)}.`;

/**
 * What a person reads when too much was sent: why, what is kept, what to do (CRPA L112-11); and when the
 * service is down.
 */
export const limitTexts = {
  title: 'Pas encore reçu par la mairie',
  'proof-needed': (wait: number, phone: string, keptIn: KeptIn) => [
    withKept(
      fr`Beaucoup d’envois sont partis de votre connexion, ou pour cette démarche. Nous vérifions que ce n’est pas un robot.`,
      keptIn,
    ),
    sentAgain(wait, keptIn),
    otherWays(phone),
  ],
  'too-many': (wait: number, phone: string, keptIn: KeptIn) => [
    withKept(
      fr`Trop d’envois sont partis de votre connexion, ou pour cette démarche. D’autres personnes l’utilisent peut-être avec vous.`,
      keptIn,
    ),
    sentAgain(wait, keptIn),
    otherWays(phone),
  ],
  blocked: (phone: string, keptIn: KeptIn) => [
    fr`La mairie a bloqué les envois depuis votre connexion, parce que trop de messages abusifs en sont partis. Vous n’y êtes peut-être pour rien.`,
    ...(keptIn === 'page' ? [kept] : []),
    fr`Appelez le ${formatPhone(phone)}, écrivez à la mairie ou passez au guichet : votre demande y sera reçue.`,
  ],
  failed: (phone: string, keptIn: KeptIn) => [
    keptIn === 'page'
      ? `Notre service a une panne et n’a pas pu garder votre envoi. ${kept} Attendez une minute, puis envoyez à nouveau.`
      : 'Notre service a une panne et n’a pas pu garder votre envoi.',
    fr`Si cela dure, appelez le ${formatPhone(phone)} ou passez à la mairie : un agent note votre demande. L’adresse et les heures d’ouverture sont en bas de la page.`,
  ],
  working: fr`Votre appareil fait un calcul de quelques secondes. Votre envoi partira ensuite tout seul.`,
  honeypotLabel: 'Laissez cette case vide',
  honeypot: (phone: string) =>
    fr`Une case invisible a été remplie, peut-être par votre navigateur. Nous l’avons vidée : envoyez à nouveau. Si cela recommence, appelez le ${formatPhone(phone)} ou passez au guichet.`,
  slowed:
    'Beaucoup de codes faux ont été essayés depuis votre connexion. Chaque réponse prend maintenant quelques secondes.',
  codes: (wait: number, phone: string) =>
    fr`Trop de codes faux ont été essayés depuis votre connexion. Réessayez dans ${inMinutes(wait)}, ou appelez le ${formatPhone(phone)}.`,
} as const;
