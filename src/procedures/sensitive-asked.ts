import { questionsOf } from '../questions/field.ts';
import { fieldsOf } from '../questions/form-section.ts';
import { applicantSections } from './applicant-form.ts';
import type { Procedure } from './procedure.ts';
import { sensitiveKindTexts } from './sensitive-texts.ts';
import { SENSITIVE_KINDS, sensitiveWords } from './sensitive-words.ts';

/**
 * What the sensitive answers of a form are about, for the register of data processing (GDPR, art. 9
 * and 30): « la santé », « un enfant »; a question whose words tell nothing is named.
 */
export function sensitiveAsked(procedure: Procedure): readonly string[] {
  const { form } = procedure;
  const fields = form.length === 0 ? [] : fieldsOf([...form, ...applicantSections(procedure)]);
  const asked = questionsOf(fields)
    .filter(({ sensitive }) => sensitive === true)
    .map((field) => ({ label: field.label, kinds: sensitiveWords(field).map(({ kind }) => kind) }));
  const kinds = SENSITIVE_KINDS.filter((kind) => asked.some((one) => one.kinds.includes(kind)));
  return [
    ...kinds.map((kind) => sensitiveKindTexts[kind]),
    ...asked.filter((one) => one.kinds.length === 0).map(({ label }) => label),
  ];
}
