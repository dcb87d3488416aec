/**
 * Criteria of the general framework for the ecodesign of digital services (RGESN, May 2024): their
 * numbers and how much they matter, without their wording.
 */
export type RgesnPriority = 'priority' | 'recommended' | 'moderate';

export interface RgesnTheme {
  readonly title: string;
  /** One for each criterion, in order: the third of the second theme is criterion 2.3. */
  readonly priorities: readonly RgesnPriority[];
}

const P = 'priority';
const R = 'recommended';
const M = 'moderate';

export const RGESN_THEMES: readonly RgesnTheme[] = [
  { title: 'Stratégie', priorities: [P, P, R, P, P, R, M, R, P, R] },
  { title: 'Spécifications', priorities: [P, P, R, P, P, R, P, P, M, P] },
  { title: 'Architecture', priorities: [P, R, M, P, M, M, M] },
  { title: 'Interface', priorities: [P, P, R, R, M, R, M, M, M, M, M, R, P, R, R] },
  { title: 'Contenus', priorities: [R, R, P, P, P, M, M, R] },
  { title: 'Pages', priorities: [R, R, M, R, R, M, M] },
  { title: 'Serveur', priorities: [R, R, M, P] },
  { title: 'Hébergement', priorities: [P, P, P, R, R, R, R, M, R, R] },
  { title: 'Algorithmes', priorities: [P, P, P, P, P, R, P] },
];

/** Criterion number (`6.1`) and its priority, in order. */
export const RGESN_PRIORITIES: ReadonlyMap<string, RgesnPriority> = new Map(
  RGESN_THEMES.flatMap(({ priorities }, theme) =>
    priorities.map((priority, index) => [`${theme + 1}.${index + 1}`, priority] as const),
  ),
);
