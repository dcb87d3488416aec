import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { DeskRight } from '../desk-right.ts';

export const looksTexts = {
  title: 'Qui a ouvert une demande',
  titleOf: (reference: string) => fr`Qui a ouvert la demande ${reference}`,
  intro: fr`Chaque ouverture d’une demande est notée, une fois par heure et par personne, et gardée un an. Votre recherche est notée aussi.`,
  label: 'Numéro de la demande',
  hint: fr`Quatre signes, un tiret, quatre signes.`,
  submit: 'Voir qui l’a ouverte',
  wrong: fr`Ce numéro n’est pas complet. Il a quatre signes, un tiret, quatre signes.`,
  unknown: fr`Aucune demande n’a ce numéro, ou elle est effacée.`,
  found: (count: number) => formatCount(count, 'ouverture', 'ouvertures'),
  none: fr`Personne n’a ouvert cette demande depuis un an.`,
  columns: { at: 'Quand', reader: 'Qui', level: 'Droit à ce moment', reason: 'Raison donnée' },
  levels: { read: 'Lire', process: 'Instruire', supervise: 'Encadrer' } satisfies Record<
    DeskRight,
    string
  >,
  /** The identifier that a terminal leaves. */
  terminal: 'Dans le terminal',
  noReason: '–',
  refused: {
    title: 'Cette page n’est pas pour vous',
    paragraphs: [
      fr`Seul le délégué à la protection des données lit qui a ouvert une demande. Demandez-lui.`,
    ],
  },
} as const;

/** What the form of the page calls its control. */
export const LOOK_REFERENCE = 'numero';
