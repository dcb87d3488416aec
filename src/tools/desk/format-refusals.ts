import * as v from 'valibot';
import { DaySchema } from '../../kit/day.ts';
import { formatDay } from '../../kit/format-day.ts';
import { formatCount } from '../../kit/format-number.ts';

const REASONS = {
  honeypot: 'case invisible remplie',
  'proof-needed': 'calcul ou attente demandés',
  'too-many': 'trop d’envois',
  blocked: 'connexion bloquée par la mairie',
  'too-many-codes': 'trop de codes faux',
  'no-room': 'plus de place pour les fichiers',
} as const;

/** Sendings refused on a day, for a procedure (`_suivi`: the follow-up page) and a reason. */
export const RefusalCountSchema = v.strictObject({
  day: DaySchema,
  about: v.string(),
  reason: v.picklist(Object.keys(REASONS) as (keyof typeof REASONS)[]),
  count: v.number(),
});

/** One line for each day, procedure and reason, the newest first. */
export function refusalsText(rows: readonly v.InferOutput<typeof RefusalCountSchema>[]): string {
  if (rows.length === 0) return 'Aucun envoi n’a été refusé.';
  return rows
    .toSorted((a, b) => b.day.localeCompare(a.day))
    .map(({ day, about, reason, count }) => {
      const place = about === '_suivi' ? 'suivi d’une demande' : about;
      return `${formatDay(day)} – ${place} – ${REASONS[reason]} : ${formatCount(count, 'refus', 'refus')}`;
    })
    .join('\n');
}
