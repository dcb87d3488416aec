import { formatCount } from '../../kit/format-number.ts';
import { fr } from '../../kit/typography.ts';
import type { DeskRight } from '../desk-right.ts';

export const looksTexts = {
  title: 'Qui a ouvert une demande ou un mandat',
  titleOf: (reference: string) => fr`Qui a ouvert le numéro ${reference}`,
  intro: fr`Chaque ouverture d’une demande, ou d’un mandat, est notée une fois par heure et par personne. Elle est gardée un an. Votre recherche est notée aussi.`,
  label: 'Numéro de la demande ou du mandat',
  hint: fr`Quatre signes, un tiret, quatre signes.`,
  submit: 'Voir qui l’a ouverte',
  wrong: fr`Ce numéro n’est pas complet. Il a quatre signes, un tiret, quatre signes.`,
  unknown: fr`Aucune demande et aucun mandat n’ont ce numéro, ou ils sont effacés.`,
  found: (count: number) => formatCount(count, 'ouverture', 'ouvertures'),
  none: fr`Personne ne l’a ouvert depuis un an.`,
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
      fr`Seul le délégué à la protection des données lit qui a ouvert une demande ou un mandat. Demandez-lui.`,
    ],
  },
} as const;

/** What the form of the page calls its control. */
export const LOOK_REFERENCE = 'numero';
