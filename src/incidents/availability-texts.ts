import { formatDay } from '../kit/format-day.ts';
import { formatCount, formatDecimal } from '../kit/format-number.ts';
import { parisMoment } from '../kit/paris-moment.ts';
import { fr } from '../kit/typography.ts';
import { MINUTE_MS, type ServicePart } from './availability.ts';
import type { Availability, Incident, IncidentKind } from './incidents-of.ts';

/** What did not work, as people say it. */
export const partTexts: Readonly<Record<ServicePart, string>> = {
  site: 'le site',
  filing: 'la réception des envois',
  database: 'la base de données',
  spool: 'la mise à part des envois',
  mail: 'les courriels',
};

/** What it meant for a person. */
const kindTexts: Readonly<Record<IncidentKind, string>> = {
  closed: fr`Le service ne pouvait rien recevoir.`,
  registered: fr`Les envois étaient enregistrés à part, avec leur date et leur heure.`,
  'late-mail': fr`Les courriels partaient en retard. Les envois étaient reçus.`,
  exposed: fr`Les envois étaient reçus. Rien ne pouvait les garder si la base s’arrêtait.`,
  unmeasured: fr`Rien n’a été mesuré. Le serveur lui-même était peut-être arrêté.`,
};

/** « 10 h 05 », in Paris. */
function hour(instant: number): string {
  const [hours = '', minutes = ''] = parisMoment(new Date(instant)).time.split(':');
  return fr`${Number(hours)} h ${minutes}`;
}

/**
 * « Le 24 décembre 2026, de 10 h 05 à 10 h 20 », from the first minute to the end of the last one, in Paris.
 * @param first in milliseconds @param last in milliseconds
 */
export function stretchText(first: number, last: number): string {
  const end = last + MINUTE_MS;
  const [from, to] = [parisMoment(new Date(first)).day, parisMoment(new Date(end)).day];
  return from === to
    ? fr`Le ${formatDay(from)}, de ${hour(first)} à ${hour(end)}`
    : fr`Du ${formatDay(from)} à ${hour(first)} au ${formatDay(to)} à ${hour(end)}`;
}

export const incidentMeaning = ({ kind }: Pick<Incident, 'kind'>): string => kindTexts[kind];

/** Three decimals: a minute of a month is a fortieth of one. */
const DECIMALS = 3;

/** Wording of the page of availability. */
export const availabilityTexts = {
  title: 'Disponibilité du service',
  intro: fr`Chaque minute, le serveur vérifie que le site s’ouvre et que la mairie peut recevoir vos envois. Cette page montre les trente derniers jours, à l’heure de Paris.`,
  figure: ({ measured, open }: Availability): string =>
    measured === 0
      ? fr`Rien n’a encore été mesuré.`
      : fr`Sur ${formatCount(measured, 'minute mesurée', 'minutes mesurées')}, le service a pu recevoir les envois ${formatDecimal(Math.floor((open / measured) * 100_000) / 1000, DECIMALS)} % du temps.`,
  listTitle: 'Incidents des trente derniers jours',
  none: fr`Aucun incident.`,
  more: (count: number) =>
    fr`Et ${formatCount(count, 'incident plus ancien', 'incidents plus anciens')}.`,
  useTitle: fr`Une panne vous a mis en retard ?`,
  use: [
    fr`Envoyez votre demande dès que possible. Dites au service le jour et l’heure de votre essai.`,
    fr`Ce registre dit si le service était en panne à cette minute. Vous pouvez imprimer cette page, ou y renvoyer.`,
    fr`Si vous avez une attestation d’incident technique, donnez-la aussi. Un agent peut alors corriger la date de réception. La correction et sa raison restent écrites dans votre dossier.`,
  ],
  keptFor: fr`La mairie garde ce registre treize mois. Il ne contient rien sur les personnes.`,
  broken: fr`Le registre ne se lit pas pour le moment : la base de données ne répond pas. Cette minute y sera inscrite.`,
} as const;
