import { formatDecimal } from './format-number.ts';
import { NO_BREAK_SPACE } from './typography.ts';

/** Writes the weight of a file, held in bytes: « 1,2 Mo », « 35 ko ». Never rounded down to nothing. */
export function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1024));
  if (kilobytes < 1000) return `${kilobytes}${NO_BREAK_SPACE}ko`;
  return `${formatDecimal(kilobytes / 1024, 1)}${NO_BREAK_SPACE}Mo`;
}
