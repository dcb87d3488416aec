/** Days after which an import is old: the feed changes every working day, holidays are shorter. */
const OLD_AFTER = 14;
const DAY = 86_400_000;

/**
 * Says whether national sheets may no longer tell the law.
 * @param lawDay day on which the newest of them was checked, Paris calendar
 * @param today day of the build, Paris calendar
 */
export function isOldLaw(lawDay: string, today: string): boolean {
  return (Date.parse(today) - Date.parse(lawDay)) / DAY > OLD_AFTER;
}
