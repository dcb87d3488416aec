/** Points in a millimetre. */
const MM = 72 / 25.4;
const mm = (length: number) => length * MM;

/**
 * Where the addresses of a letter are seen through the windows of French envelopes, DL folded in three and C5
 * folded in two: who writes at the left, who reads at the right. From the left and upper edges of the
 * sheet, in points; the lines leave room for the paper to slip.
 */
export const WINDOWS = {
  sender: { x: mm(20), y: mm(15), width: mm(75) },
  recipient: { x: mm(110), y: mm(48), width: mm(85) },
} as const;

/** Under both windows: nothing of the letter is read from outside. */
export const BELOW_WINDOWS = mm(92);

/** The post reads six lines at most, of thirty-eight signs (La Poste, NF Z 10-011). */
const MOST_LINES = 6;
const MOST_SIGNS = 38;

/** Whether an address is whole in the window: another one has a sheet of its own. */
export function fitsWindow(lines: readonly string[]): boolean {
  return lines.length <= MOST_LINES && lines.every((line) => line.length <= MOST_SIGNS);
}
