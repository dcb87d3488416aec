import { expect, test } from 'vitest';
import { submissionText } from '../../../src/tools/desk/format-submissions.ts';
import { aDefinition } from '../../builders/content.ts';
import { aReceivedSubmission } from '../../builders/received-submission.ts';

test('an agent reads whom to call, at which number and what of, and that answers were corrected', () => {
  const submission = aReceivedSubmission(
    { reponse_par: 'telephone' },
    {
      correctedAt: '2026-04-24T08:15:00+00:00',
      contact: { way: 'call', email: null, phone: '+262692123456', address: null },
      toTell: [
        {
          ...{ channel: 'call', notice: 'request_news', holder: 'applicant' },
          event: 'documents.asked',
        },
        {
          ...{ channel: 'letter', notice: 'acknowledgement', holder: 'applicant' },
          event: null,
        },
      ],
    },
  );
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
