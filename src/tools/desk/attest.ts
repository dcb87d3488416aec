import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { isRefusal } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { letterSubject } from '../../desk/acts/letter-subject.ts';
import { createDeskRepository } from '../../desk/desk-repository.ts';
import { createAgentRequestRepository } from '../../desk/request-repository.ts';
import type { Day } from '../../kit/day.ts';
import { StopError } from '../../kit/stop-error.ts';
import { writeWhole } from '../../kit/write-whole.server.ts';
import { createAttestor } from '../../letters/attestor.server.ts';
import { drawLetterPdf } from '../../letters/drawing/draw-letter-pdf.server.ts';
import type { NamedTemplate } from '../../letters/named-template.ts';
import { createEventRepository } from '../../requests/events/event-repository.ts';
import { givenAttestation } from '../../requests/events/last-decision.ts';
import { recordEvent } from '../../requests/events/record-event.server.ts';
import { readLetter } from '../../requests/letter/letter.ts';
import { readReference } from '../../requests/reference.ts';

export interface AskedAttestation {
  /** As it was typed. */
  readonly reference: string;
  /** Where the PDF is written. */
  readonly folder: string;
  readonly today: Day;
  readonly templates: () => Promise<readonly NamedTemplate[]>;
  /** Drawing of the commune (SVG). */
  readonly logo: () => Promise<string>;
}

/**
 * Gives the certificate of an acceptance by silence (CRPA L232-3), the one that was given already if there
 * is one, and writes it as a PDF.
 * @param database a client that acts as `agent`
 * @throws {StopError} when silence did not accept
 */
export async function attest(
  database: Database,
  { reference: typed, folder, today, templates, logo }: AskedAttestation,
): Promise<string> {
  const requests = createAgentRequestRepository(database);
  const reference = readReference(typed);
  const find = () => (reference === undefined ? undefined : requests.find(reference));
  const known = await find();
  const submission =
    reference === undefined ? undefined : await createDeskRepository(database).find(reference);
  if (reference === undefined || known === undefined || submission === undefined) {
    throw new StopError(`Aucune demande ne porte le numéro ${typed} dans ces services.`);
  }
  if (givenAttestation(known.events) === undefined) {
    const subject = letterSubject(submission, known);
    const event = await createAttestor(templates).write(subject, known.events, today);
    if (event === undefined) {
      throw new StopError('Le silence n’a pas accepté cette demande : il n’y a rien à attester.', {
        next: 'Une décision écrite est elle-même la preuve.',
      });
    }
    const events = createEventRepository(database);
    const happening = { name: { reference }, key: randomUUID(), event, today };
    try {
      await recordEvent(events, known, async () => find(), happening);
    } catch (error) {
      // Somebody gave it meanwhile: that one is written.
      if (!isRefusal(error, 'no-silent-acceptance')) throw error;
    }
  }
  const after = (await find())?.events ?? [];
  const given = givenAttestation(after);
  if (given?.content === null || given?.content === undefined) {
    throw new StopError('La demande a changé entre-temps. Rien n’a été inscrit.');
  }
  const file = join(folder, `attestation-${reference}.pdf`);
  const letter = readLetter(given.content.letter);
  await writeWhole(file, await drawLetterPdf(letter, { logo: await logo() }), 0);
  return `Attestation délivrée, référence ${given.details.check} : ${file}`;
}
