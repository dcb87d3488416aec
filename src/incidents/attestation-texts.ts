import { formatDay } from '../kit/format-day.ts';
import { parisMoment } from '../kit/paris-moment.ts';
import { fr } from '../kit/typography.ts';
import type { Attestation } from './attestation.ts';

/** « 24 décembre 2026 à 23 h 30, heure de Paris », from an instant, in any browser. */
function parisInstant(at: string): string {
  const { day, time } = parisMoment(new Date(at));
  const [hour = '', minute = ''] = time.split(':');
  return fr`${formatDay(day)} à ${Number(hour)} h ${minute}, heure de Paris`;
}

/** Wording of an attestation of technical incident, the same on a page, in a file and on a device. */
export const attestationTexts = {
  title: 'Attestation d’incident technique',
  /** CRPA L112-13: what makes faith is the receipt; this is not one. */
  notReceipt: fr`Ce n’est pas un reçu : la mairie n’a pas encore reçu votre envoi. Envoyez-le à nouveau, ou déposez-le à la mairie, par la poste ou au téléphone.`,
  use: fr`Gardez cette attestation. Si un délai finissait ce jour-là, montrez-la à la mairie : un agent peut corriger la date de réception. L’article L. 112-13 du code des relations entre le public et l’administration vous permet d’envoyer jusqu’au dernier jour.`,
  signed: {
    happened: fr`Le service de la mairie n’a pu ni recevoir ni garder cet envoi.`,
    madeBy: fr`Le serveur de la mairie, qui l’a signée. Une signature se vérifie : toute modification se voit.`,
  },
  offline: {
    happened: fr`Cet appareil n’a pas reçu de réponse du service de la mairie.`,
    madeBy: fr`Cet appareil, sans le serveur de la mairie. Elle n’est pas signée : le jour et l’heure sont ceux de l’appareil.`,
    worth: fr`Seule, elle ne prouve pas la panne : elle peut venir de votre réseau. La mairie la compare avec son registre de disponibilité, minute par minute.`,
  },
  labels: {
    commune: 'Service',
    procedure: 'Démarche',
    at: 'Jour et heure de l’essai',
    happened: 'Ce qui s’est passé',
    print: 'Empreinte des réponses',
    madeBy: 'Faite par',
  },
  commune: (ofName: string) => fr`Mairie ${ofName}`,
  noPrint: 'Non connue',
  printHint: fr`L’empreinte ne dit rien de vos réponses. Elle permet de reconnaître le même envoi plus tard.`,
  code: 'Code de l’attestation',
  codeHint: fr`La mairie vérifie ce code. Copiez-le en entier, ou montrez l’image.`,
  qr: 'Le code de l’attestation, en image',
  keep: 'Télécharger l’attestation',
  show: 'Voir et imprimer l’attestation',
  print: 'Imprimer',
  fileName: 'attestation-incident.html',
} as const;

type Maker = 'signed' | 'offline';

/** What an attestation says, line by line: a file that says something else was altered. */
export function attestationFacts(
  { title, at, print }: Pick<Attestation, 'title' | 'at' | 'print'>,
  maker: Maker,
): readonly (readonly [label: string, value: string])[] {
  const { labels } = attestationTexts;
  return [
    [labels.procedure, title],
    [labels.at, parisInstant(at)],
    [labels.happened, attestationTexts[maker].happened],
    [labels.print, print === '' ? attestationTexts.noPrint : grouped(print)],
    [labels.madeBy, attestationTexts[maker].madeBy],
  ];
}

/** By eight, to be read and compared. */
const grouped = (print: string) => print.replace(/(.{8})(?=.)/gu, '$1 ');
