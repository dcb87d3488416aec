import type { Day } from '../../kit/day.ts';
import { electronicConsent } from '../../requests/consent.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import type { JournalEvent } from '../../requests/events/journal.ts';
import type { AttestedRequest } from '../../requests/letter/attestor.ts';
import type { DecisionWriter } from '../../requests/letter/decision-writer.ts';
import { sealLetter } from '../../requests/letter/letter-digest.server.ts';
import { ActProblem } from './act-problem.ts';
import { actProblemLines } from './act-problems-texts.ts';

type Decision = Extract<NewEvent, { kind: 'decision.made' }>;

/** The request that is decided, and who writes letters. */
export interface DecisionSources {
  readonly subject: AttestedRequest;
  readonly events: readonly JournalEvent[];
  /** Day of Paris. */
  readonly today: Day;
  readonly writer: DecisionWriter;
}

/**
 * A decision with its letter, and how it is told: online to who agreed to it (CRPA L112-15), else by post.
 * @throws {ActProblem} when a refusal could not say how to contest it
 */
export async function withLetter(
  decision: Decision,
  { subject, events, today, writer }: DecisionSources,
): Promise<Decision> {
  const { details, content } = decision;
  if (content === undefined) return decision;
  const { authority } = subject.definition;
  if (details.outcome === 'refused' && authority.appeals.length === 0) {
    throw new ActProblem('appeals-missing', {
      text: actProblemLines.appealsMissing(authority.name),
    });
  }
  const letter = await writer.write(subject, { outcome: details.outcome, ...content }, today);
  const { text, digest } = sealLetter(letter);
  const consent = electronicConsent(subject.answers, events);
  return {
    ...decision,
    details: { ...details, told: consent.isGiven ? 'online' : 'letter', letter: digest },
    content: { ...content, letter: text },
  };
}
