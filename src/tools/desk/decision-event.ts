import { join } from 'node:path';
import type { Database } from '../../database/client.ts';
import { createDeskRepository } from '../../desk/desk-repository.ts';
import type { Day } from '../../kit/day.ts';
import { StopError } from '../../kit/stop-error.ts';
import { writeWhole } from '../../kit/write-whole.server.ts';
import type { LetterSubject } from '../../letters/compose-letter.ts';
import { decisionLetter } from '../../letters/decision-letter.ts';
import { drawLetterPdf } from '../../letters/drawing/draw-letter-pdf.server.ts';
import type { NamedTemplate } from '../../letters/named-template.ts';
import { electronicConsent } from '../../requests/consent.ts';
import type { NewEvent } from '../../requests/events/event-shapes.ts';
import { receivedOn } from '../../requests/events/received-on.ts';
import type { KnownRequest } from '../../requests/events/record-event.server.ts';
import { sealLetter } from '../../requests/letter/letter-digest.server.ts';
import { readLetter } from '../../requests/letter/letter.ts';

/** The request that is decided, and the words of letters. */
export interface DecisionSources {
  readonly reference: string;
  readonly known: KnownRequest;
  /** Day of Paris. */
  readonly today: Day;
  readonly templates: () => Promise<readonly NamedTemplate[]>;
}

/** What letters say of a request. @throws {StopError} when it is gone */
export async function letterSubject(
  database: Database,
  { reference, known }: Pick<DecisionSources, 'reference' | 'known'>,
): Promise<LetterSubject> {
  const submission = await createDeskRepository(database).find(reference);
  if (submission === undefined) throw new StopError(`Aucune demande ne porte ce numéro.`);
  return {
    ...{ definition: known.definition, reference, answers: submission.answers },
    address: submission.contact.address,
    receivedOn: receivedOn(known.events),
  };
}

/**
 * A decision with its letter, and how it is told: online to who agreed to it (CRPA L112-15), else by post.
 * @throws {StopError} when a refusal could not say how to contest it
 */
export async function withLetter(
  database: Database,
  decision: Extract<NewEvent, { kind: 'decision.made' }>,
  sources: DecisionSources,
): Promise<Extract<NewEvent, { kind: 'decision.made' }>> {
  const { details, content } = decision;
  if (content === undefined) return decision;
  const subject = await letterSubject(database, sources);
  const { authority } = subject.definition;
  if (details.outcome === 'refused' && authority.appeals.length === 0) {
    throw new StopError(
      `${authority.name} n’a aucune voie de recours : un refus dit comment le contester.`,
      { next: 'Ajoutez-en au fichier de cette autorité (appeals), puis publiez.' },
    );
  }
  const decided = { outcome: details.outcome, ...content };
  const letter = decisionLetter(await sources.templates(), subject, decided, sources.today);
  const { text, digest } = sealLetter(letter);
  const consent = electronicConsent(subject.answers, sources.known.events);
  return {
    ...decision,
    details: { ...details, told: consent.isGiven ? 'online' : 'letter', letter: digest },
    content: { ...content, letter: text },
  };
}

/** Writes the letter of a decision as a PDF, to be read before it is decided. @returns what to say */
export async function writeDraft(
  { content }: Extract<NewEvent, { kind: 'decision.made' }>,
  folder: string,
  reference: string,
): Promise<string> {
  const file = join(folder, `brouillon-${reference}.pdf`);
  await writeWhole(file, await drawLetterPdf(readLetter(content?.letter ?? '')), 0);
  return `Rien n’est décidé. La lettre telle qu’elle partirait : ${file}`;
}
