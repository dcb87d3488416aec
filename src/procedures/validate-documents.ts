import { when, type ContentProblem } from '../kit/content-problem.ts';
import type { LegalBasis } from '../kit/legal-basis.ts';
import { questionsOf } from '../questions/field.ts';
import { documentsTexts } from './documents-texts.ts';
import { forbiddenDocument } from './forbidden-document.ts';
import type { Procedure } from './procedure.ts';
import { isProofOfAddress } from './proof-of-address.ts';

/** « R. 113-8 » and « R113-8 », not « R. 113-80 » nor « R. 113-8-1 », which is another article. */
const GENERAL_LIST = /\bR\.?\s?113-8\b(?!-)/u;

/** Checks what is asked for, and that whoever files online can send it there. */
export function validateDocuments(procedure: Procedure): readonly ContentProblem[] {
  return [
    ...validateProofs(procedure),
    ...validateForbidden(procedure),
    ...validateWays(procedure),
  ];
}

/**
 * Proof of address may be asked only where the law says so: the list of CRPA R113-8, and the
 * recognition of a child, which has a text of its own (Civil Code, art. 316).
 */
function validateProofs({ documents }: Procedure) {
  return documents.flatMap(({ label, legalBasis }, index) =>
    when(
      isProofOfAddress(label) && !allowsProofOfAddress(legalBasis),
      `documents.${index}`,
      'un document que la loi permet de demander (le justificatif de domicile : article R. 113-8 du CRPA seulement)',
      label,
    ),
  );
}

/** What no text can allow, whether it is brought, sent or joined to the form. */
function validateForbidden({ documents, form }: Procedure) {
  const brought = documents.map(({ label, condition = '' }, index) => ({
    key: `documents.${index}`,
    words: `${label} ${condition}`,
  }));
  const joined = form.flatMap(({ fields }, part) =>
    fields.flatMap((field, place) =>
      field.type === 'files'
        ? [{ key: `form.${part}.fields.${place}`, words: `${field.label} ${field.hint ?? ''}` }]
        : [],
    ),
  );
  return [...brought, ...joined].flatMap(({ key, words }) => {
    const found = forbiddenDocument(words);
    return found === undefined ? [] : [{ key, expected: found.instead, found: found.said }];
  });
}

function allowsProofOfAddress({ text, article = '' }: LegalBasis): boolean {
  return GENERAL_LIST.test(article) || (text === 'Code civil' && article === '316');
}

/**
 * A document sent to a mailbox is outside any clock: the form takes it, or says how it comes. Where nothing is
 * filed online, each says why; another body has its own ways.
 */
function validateWays({ kind, channels, documents, form }: Procedure) {
  if (kind === 'orientation') return [];
  if (!channels.online) {
    return documents.flatMap(({ label, notOnline }, index) =>
      when(
        notOnline === undefined,
        `documents.${index}.notOnline`,
        documentsTexts.offline.expected,
        label,
      ),
    );
  }
  const asked = questionsOf(form.flatMap(({ fields }) => fields)).flatMap((field) =>
    field.type === 'files' && field.legalBasis !== undefined ? [field.legalBasis] : [],
  );
  return documents.flatMap(({ label, legalBasis, notOnline }, index) =>
    when(
      notOnline === undefined && !asked.some((basis) => isSameBasis(basis, legalBasis)),
      `documents.${index}.notOnline`,
      documentsTexts.unasked.expected,
      label,
    ),
  );
}

const isSameBasis = (one: LegalBasis, other: LegalBasis) =>
  one.text === other.text && one.article === other.article;
