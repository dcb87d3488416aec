import { formatCount, formatDecimal } from '../../kit/format-number.ts';
import { fr, NO_BREAK_SPACE } from '../../kit/typography.ts';

/** Kinds of page, as people call them. */
export const pageKindNames = {
  home: 'Accueil',
  procedure: 'Démarches',
  form: 'Formulaires',
  service: 'Services',
  guide: 'Fiches nationales',
  other: 'Autres pages',
} as const;

export const conformityNames = {
  met: 'respecté',
  partly: 'en partie',
  'not-met': 'non respecté',
  'not-applicable': 'sans objet',
} as const;

export const rgesnPriorityNames = {
  priority: 'prioritaire',
  recommended: 'recommandé',
  moderate: 'modéré',
} as const;

/** What is measured of a page. */
export interface MeasuredCost {
  readonly dom: number;
  readonly requests: number;
  readonly kilobytes: number;
  readonly score: number;
  readonly grade: string;
}

/** Writes what a page costs. Rounded against the site, so that no figure flatters it. */
export function describeCost({ dom, requests, kilobytes, score, grade }: MeasuredCost): string {
  const weight = formatDecimal(Math.ceil(kilobytes * 10) / 10, 1);
  const parts = [
    formatCount(dom, 'élément', 'éléments'),
    formatCount(requests, 'requête', 'requêtes'),
    `${weight}${NO_BREAK_SPACE}ko`,
  ];
  return fr`${parts.join(', ')} : EcoIndex ${formatScore(score)}, note ${grade}`;
}

/** Writes an EcoIndex with one decimal, rounded down. */
export function formatScore(score: number): string {
  return formatDecimal(Math.floor(score * 10) / 10, 1);
}

/** Says how many pages of a kind there are, and what the worst of them costs. */
export function describeKind(pages: number, worst: MeasuredCost): string {
  if (pages === 1) return fr`${describeCost(worst)}.`;
  return fr`${formatCount(pages, 'page', 'pages')}. La moins bonne : ${describeCost(worst)}.`;
}

/** Stands for a kind that the site has no page of. */
export const noPageOfKind = fr`Aucune page.`;
