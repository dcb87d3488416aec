import { rgesnPriorityNames } from '../ecodesign-texts.ts';
import { RGESN_PRIORITIES, type RgesnPriority } from '../rgesn.ts';

/** Writes the numbers of criteria with how much they matter: « 4.1 (prioritaire), 4.6 (recommandé) ». */
export function describeCriteria(criteria: readonly string[]): string {
  const byPriority = new Map<RgesnPriority, string[]>();
  for (const criterion of criteria) {
    const priority = RGESN_PRIORITIES.get(criterion);
    if (priority === undefined) throw new RangeError(`The RGESN has no criterion ${criterion}`);
    byPriority.set(priority, [...(byPriority.get(priority) ?? []), criterion]);
  }
  return [...byPriority]
    .map(([priority, numbers]) => `${numbers.join(', ')} (${rgesnPriorityNames[priority]})`)
    .join(', ');
}
