import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { StandingReason } from './line-reason.ts';

const count = (days: number) => formatCount(days, 'jour', 'jours');

/** « aujourd’hui », « demain », « dans 6 jours ». */
function ahead(days: number): string {
  if (days === 0) return 'aujourd’hui';
  return days === 1 ? 'demain' : `dans ${count(days)}`;
}

/** « aujourd’hui », « hier », « il y a 6 jours ». */
function ago(days: number): string {
  if (days >= 0) return 'aujourd’hui';
  return days === -1 ? 'hier' : `il y a ${count(-days)}`;
}

const since = (days: number) => (days >= 0 ? 'aujourd’hui' : `depuis ${count(-days)}`);

/** Why a line stands where it does, in a few words that an agent acts upon. */
export function reasonText({ reason, on, days }: StandingReason): string {
  switch (reason) {
    case 'acceptance':
      return days < 0
        ? fr`Devenue une acceptation implicite le ${formatDay(on)}`
        : fr`Devient une acceptation implicite ${ahead(days)}`;
    case 'receipt':
      return days < 0
        ? fr`Accusé de réception en retard de ${count(-days)}`
        : fr`Accusé de réception à envoyer ${days < 2 ? ahead(days) : `sous ${count(days)}`}`;
    case 'promised':
      return days < 0
        ? fr`Réponse promise, en retard de ${count(-days)}`
        : fr`Réponse promise ${ahead(days)} au plus tard`;
    case 'rejection':
      return days < 0
        ? fr`Rejetée par le silence le ${formatDay(on)}`
        : fr`Rejetée par le silence ${ahead(days)}`;
    case 'wrote':
      return fr`La personne a écrit ${ago(days)}`;
    case 'documents':
      return fr`Documents reçus ${ago(days)}`;
    case 'call':
      return fr`Appel dû ${since(days)}`;
    case 'unreachable':
      return fr`Un avis n’est pas arrivé, ${ago(days)}`;
    case 'notify':
      return fr`Décision à remettre, prise ${ago(days)}`;
    case 'untaken':
      return fr`Personne ne l’a prise, reçue ${ago(days)}`;
    case 'processing':
      return fr`Reçue ${ago(days)}`;
    case 'waiting':
      return fr`Attend la personne ${since(days)}`;
    case 'forwarded':
      return fr`Chez un autre organisme`;
    case 'done':
      return fr`Terminée le ${formatDay(on)}`;
  }
}
