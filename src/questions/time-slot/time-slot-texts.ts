import { formatHour } from '../../kit/opening-hours-texts.ts';
import { fr } from '../../kit/typography.ts';

/** A time slot in words: « Le matin, de 8 h 30 à 12 h ». */
export function slotText({ from, to }: { readonly from: string; readonly to: string }): string {
  const hours = fr`de ${formatHour(from)} à ${formatHour(to)}`;
  if (to <= '13:00') return fr`Le matin, ${hours}`;
  if (from >= '18:00') return fr`Le soir, ${hours}`;
  if (from >= '12:00') return fr`L’après-midi, ${hours}`;
  return `${hours.charAt(0).toUpperCase()}${hours.slice(1)}`;
}
