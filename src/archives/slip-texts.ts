import { formatDay } from '../kit/format-day.ts';
import { fr } from '../kit/typography.ts';
import type { Slip, SlipKind } from './slip.ts';

/** Words of the slips that the archives sign (code du patrimoine, L212-2, L212-3 and R212-14). */
export const slipTexts = {
  title: {
    elimination: (number: string) => fr`Bordereau d’élimination n° ${number}`,
    transfer: (number: string) => fr`Bordereau de versement n° ${number}`,
  } satisfies Record<SlipKind, (number: string) => string>,
  preparedOn: (commune: string, day: string) => fr`${commune}, préparé le ${day}.`,
  law: {
    elimination: fr`Rien n’est détruit avant le visa des archives (code du patrimoine, articles L. 212-2, L. 212-3 et R. 212-14).`,
    transfer: fr`Ces dossiers sont remis aux archives. Le site les efface après leur visa (code du patrimoine, articles L. 212-2 et L. 212-3).`,
  } satisfies Record<SlipKind, string>,
  whole: fr`Le bordereau est visé ou refusé en entier.`,
  digest: (digest: string) => fr`Empreinte de la liste : ${digest}`,
  total: (count: string) => fr`En tout : ${count}.`,
  columns: {
    title: 'Démarche',
    service: 'Service',
    count: 'Dossiers',
    firstOn: 'Du',
    lastOn: 'Au',
    period: 'Durée',
    basis: 'Texte',
    files: 'Fichiers joints',
    size: 'Poids',
  },
  from: { receipt: fr`à partir de la réception`, end: fr`à partir de la fin du dossier` },
  received: (first: string, last: string) =>
    first === last ? fr`Reçus le ${first}` : fr`Reçus du ${first} au ${last}`,
  visa: 'Visa des archives',
  visaRows: ['Nom et qualité', 'Date', 'Accord ou refus, et signature'],
} as const;

/** Where a slip stands, in words. */
export function slipState({ state, signedBy, signedOn, gone, released }: Slip): string {
  const given =
    released > 0 ? fr`, ${String(released)} rendus car il s’y est passé quelque chose` : '';
  switch (state) {
    case 'prepared':
      return 'attend le visa des archives';
    case 'refused':
      return fr`refusé : tout reste`;
    case 'signed':
    case 'done': {
      const signed = fr`visé par ${signedBy ?? ''} le ${formatDay(signedOn ?? '')}`;
      const left = state === 'done' ? 'terminé' : 'effacement en cours';
      return fr`${signed}, ${left} : ${String(gone)} effacés${given}`;
    }
  }
}
