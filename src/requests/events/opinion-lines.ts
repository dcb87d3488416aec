import { formatDay } from '../../kit/format-day.ts';
import { fr } from '../../kit/typography.ts';
import type { JournalEvent } from './journal.ts';
import type { OPINION_SHAPES } from './opinion-shapes.ts';
import { signature } from './said.ts';

const texts = {
  asked: (to: string, day: string) => fr`À : ${to}, pour le ${day}.`,
  advised: (from: string) => fr`De : ${from}.`,
} as const;

/** What is asked of another service or body, and what it says. For agents. */
export function opinionLines(
  event: Extract<JournalEvent, { kind: keyof typeof OPINION_SHAPES }>,
): readonly string[] {
  if (event.kind === 'opinion.withdrawn' || !event.content) return [];
  if (event.kind === 'opinion.asked') {
    const { to, question, by } = event.content;
    return [texts.asked(to, formatDay(event.details.wantedOn)), question, signature(by)];
  }
  const { from, text, by } = event.content;
  return [...(from === undefined ? [] : [texts.advised(from)]), text, signature(by)];
}
