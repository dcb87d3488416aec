import { when, type ContentProblem } from '../kit/content-problem.ts';
import type { Procedure } from './procedure.ts';
import { validateComparisons } from './validate-comparisons.ts';
import { validateDocuments } from './validate-documents.ts';
import { validateForm } from './validate-form.ts';
import { validateRetention } from './validate-retention.ts';
import { validateRoutes } from './validate-routes.ts';
import { validateSilence } from './validate-silence.ts';
import { validateToCheck } from './validate-to-check.ts';

/** Checks what one key alone cannot tell: rules of law and of good sense between keys of a procedure. */
export function validateProcedure(procedure: Procedure): readonly ContentProblem[] {
  return [
    ...validateChannels(procedure),
    ...validateSilence(procedure),
    ...validateRetention(procedure),
    ...validateComparisons(procedure),
    ...validateToCheck(procedure),
    ...validateDocuments(procedure),
    ...validateForm(procedure),
    ...validateRoutes(procedure),
    ...validateWhoAsks(procedure),
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

const PUBLIC_OF = { person: 'individual', company: 'company', association: 'association' } as const;

/** The page says for whom it is: the form takes nobody else. Somebody else's request is a person's act. */
function validateWhoAsks({ asks, audience, onBehalf }: Procedure) {
  const untold = asks.filter((one) => one !== 'public-body' && !audience.includes(PUBLIC_OF[one]));
  return [
    ...when(
      untold.length > 0,
      'asks',
      'des demandeurs nommés dans audience (individual pour person)',
      untold.join(', '),
    ),
    ...when(
      onBehalf.length > 0 && !asks.includes('person'),
      'onBehalf',
      'person parmi asks : une personne seule agit pour une autre',
      onBehalf.join(', '),
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
