import { expect, test } from 'vitest';
import { SAMPLE_REFERENCE } from '../../../src/requests/sample-reference.ts';
import { submissionText } from '../../../src/tools/desk/format-submissions.ts';
import { aDefinition } from '../../builders/content.ts';

test('an agent reads whom to call, at which number and what of, and that answers were corrected', () => {
  const submission = {
    ...{ id: '5f0c1b1e-0000-4000-8000-000000000000', reference: SAMPLE_REFERENCE },
    ...{ procedure_slug: 'autorisation-stationnement', definition_version: '0123456789abcdef' },
    ...{ service_slug: 'voirie', kind: 'request', channel: 'online', state: 'received' as const },
    ...{ clock: 'running', received_at: '2026-04-23T08:15:00+00:00', silence_means: 'rejection' },
    ...{ implicit_decision_on: '2026-06-23', delete_after: '2027-10-23' },
    ...{ acknowledgement_due_on: null, proof_until: null, erased_at: null },
    ...{ final_disposition: 'destroy' as const, answers: { reponse_par: 'telephone' }, unsent: [] },
    correctedAt: '2026-04-24T08:15:00+00:00',
    contact: { way: 'call' as const, email: null, phone: '+262692123456', address: null },
    toTell: [
      {
        ...{ channel: 'call' as const, notice: 'request_news' },
        holder: 'applicant' as const,
        event: 'documents.asked' as const,
      },
      {
        ...{ channel: 'letter' as const, notice: 'acknowledgement', event: undefined },
        holder: 'applicant' as const,
      },
    ],
  };
  const definition = aDefinition('autorisation-stationnement');
  const text = submissionText({ submission, definition }, '2026-05-01').replaceAll(
    /[\u00a0\u202f]/gu,
    ' ',
  );
  expect(text).toContain('personne à appeler au 06 92 12 34 56 : il manque des documents');
  expect(text).toContain('accusé de réception à envoyer par la poste');
  expect(text).toContain('Réponse souhaitée : Par téléphone : 06 92 12 34 56');
  expect(text).toContain('Réponses corrigées le : 24 avril 2026 à 10 h 15');
});
