import { when, type ContentProblem } from '../kit/content-problem.ts';
import type { LegalBasis } from '../kit/legal-basis.ts';
import type { Procedure } from './procedure.ts';
import { isProofOfAddress } from './proof-of-address.ts';
import { validateForm } from './validate-form.ts';
import { validateRetention } from './validate-retention.ts';
import { validateSilence } from './validate-silence.ts';

/** « R. 113-8 » and « R113-8 », not « R. 113-80 » nor « R. 113-8-1 », which is another article. */
const GENERAL_LIST = /\bR\.?\s?113-8\b(?!-)/u;

/** Checks what one key alone cannot tell: rules of law and of good sense between keys of a procedure. */
export function validateProcedure(procedure: Procedure): readonly ContentProblem[] {
  return [
    ...validateChannels(procedure),
    ...validateSilence(procedure),
    ...validateRetention(procedure),
    ...validateDocuments(procedure),
    ...validateForm(procedure),
    ...validateOrientation(procedure),
    ...when(
      procedure.reviewOn <= procedure.reviewedOn,
      'reviewOn',
      'un jour après reviewedOn',
      procedure.reviewOn,
    ),
  ];
}

/** No procedure without a staffed way that is not digital (Conseil d'État, 3 June 2022, n° 452798). */
function validateChannels({ channels, form }: Procedure) {
  return [
    ...when(
      channels.desk === undefined && channels.phone === undefined,
      'channels',
      'au moins un guichet (desk) ou un téléphone (phone) où quelqu’un répond',
      'aucun des deux',
    ),
    ...when(
      channels.online && form.length === 0,
      'form',
      'les questions du formulaire, puisque channels.online vaut true',
      'aucune question',
    ),
    ...when(
      !channels.online && form.length > 0,
      'channels.online',
      'true, puisqu’un formulaire est écrit',
      'false',
    ),
  ];
}

/** Whoever is at the wrong door is told the right one, and is asked nothing (CRPA L114-2). */
function validateOrientation({ kind, competentBody, form }: Procedure) {
  return [
    ...when(
      kind === 'orientation' && competentBody === undefined,
      'competentBody',
      'l’organisme qui reçoit la demande, puisque kind vaut orientation',
      'rien',
    ),
    ...when(
      kind !== 'orientation' && competentBody !== undefined,
      'competentBody',
      'rien : cette clé n’est que pour kind: orientation',
      competentBody?.name ?? '',
    ),
    ...when(
      kind === 'orientation' && form.length > 0,
      'form',
      'aucune question : la commune ne reçoit pas cette demande',
      'des questions',
    ),
  ];
}

/**
 * Proof of address may be asked only where the law says so: the list of CRPA R113-8, and the
 * recognition of a child, which has a text of its own (Civil Code, art. 316).
 */
function validateDocuments({ documents }: Procedure) {
  return documents.flatMap(({ label, legalBasis }, index) =>
    when(
      isProofOfAddress(label) && !allowsProofOfAddress(legalBasis),
      `documents.${index}`,
      'un document que la loi permet de demander (le justificatif de domicile : article R. 113-8 du CRPA seulement)',
      label,
    ),
  );
}

function allowsProofOfAddress({ text, article = '' }: LegalBasis): boolean {
  return GENERAL_LIST.test(article) || (text === 'Code civil' && article === '316');
}
