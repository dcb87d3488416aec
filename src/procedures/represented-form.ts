import type { LegalBasis } from '../kit/legal-basis.ts';
import type { Condition } from '../questions/condition.ts';
import type { Field } from '../questions/field.ts';
import type { FormSection } from '../questions/form-section.ts';
import { TICKED } from '../questions/ticked.ts';
import { applicantTexts } from './applicant-form-texts.ts';
import { APPLICANT_KEYS as KEYS, BEHALF_VALUES, PROTECTING } from './applicant-keys.ts';
import type { Behalf } from './who-asks.ts';

const texts = applicantTexts.other;
const CIVIL_CODE = 'Code civil';

/**
 * What shows the right to ask, and the text that lets the commune ask for it. Nothing of a parent: a
 * third person takes their word for usual acts (Code civil, 372-2).
 */
const PROOFS: Readonly<Record<Exclude<Behalf, 'parent'>, { key: string; basis: LegalBasis }>> = {
  guardian: { key: 'preuve_tutelle', basis: { text: CIVIL_CODE, article: '473' } },
  curator: { key: 'preuve_curatelle', basis: { text: CIVIL_CODE, article: '467' } },
  mandate: { key: 'preuve_mandat', basis: { text: CIVIL_CODE, article: '1984 et 1985' } },
  heir: { key: 'preuve_heritier', basis: { text: CIVIL_CODE, article: '730' } },
};

/** Whether the person asks for somebody else: one box, so that whoever does not answers nothing. */
export function forOtherQuestion(when: Condition | undefined): Field {
  const { label, need } = applicantTexts.isForOther;
  return { type: 'statement', key: KEYS.isForOther, label, need, required: false, when };
}

/** The part about the person for whom somebody asks, and by what right. */
export function representedSection(onBehalf: readonly Behalf[]): FormSection {
  return {
    title: texts.title,
    when: [{ test: 'is', question: KEYS.isForOther, values: [TICKED] }],
    fields: [
      ...(onBehalf.length > 1 ? [behalfQuestion(onBehalf)] : []),
      ...nameQuestions(),
      ...contactQuestions(onBehalf),
      ...onBehalf.filter(isProved).map((one) => proofQuestion(one, onBehalf)),
    ],
  };
}

function behalfQuestion(onBehalf: readonly Behalf[]): Field {
  const { label, need, options, hint } = texts.behalf;
  return {
    type: 'choice',
    key: KEYS.behalf,
    ...{ label, need, required: true, sensitive: true },
    options: onBehalf.map((one) => ({
      ...{ value: BEHALF_VALUES[one], label: options[one], hint: hint[one] },
    })),
  };
}

/** Not the person's own: no browser fills them in (RGAA 11.13). */
function nameQuestions(): readonly Field[] {
  const common = { type: 'name', need: texts.nameNeed, required: true, own: false } as const;
  return [
    { ...common, ...texts.given, key: KEYS.otherGiven, part: 'given' },
    { ...common, ...texts.family, key: KEYS.otherFamily, part: 'family' },
  ];
}

/** A protected adult hears of what concerns them (Code civil, 457-1), and not through somebody else. */
function contactQuestions(onBehalf: readonly Behalf[]): readonly Field[] {
  const protecting = onBehalf.filter((one) => PROTECTING.includes(one));
  if (protecting.length === 0) return [];
  const when = whenOneOf(protecting, onBehalf);
  return [
    { type: 'email', key: KEYS.otherEmail, ...texts.email, required: false, own: false, when },
    {
      type: 'address',
      key: KEYS.otherAddress,
      ...texts.address,
      ...{ scope: 'postal', own: false, required: true, when },
    },
  ];
}

/** Optional: what is missing is asked once the request is there (CRPA L114-5). */
function proofQuestion(one: keyof typeof PROOFS, onBehalf: readonly Behalf[]): Field {
  const { key, basis } = PROOFS[one];
  return {
    type: 'files',
    key,
    label: applicantTexts.proof[one],
    hint: applicantTexts.proofHint,
    need: applicantTexts.proofNeed,
    ...{ required: false, sensitive: true, formats: ['pdf', 'photo'], max: 2, legalBasis: basis },
    when: whenOneOf([one], onBehalf),
  };
}

const isProved = (one: Behalf): one is keyof typeof PROOFS => Object.hasOwn(PROOFS, one);

function whenOneOf(some: readonly Behalf[], all: readonly Behalf[]): Condition | undefined {
  if (some.length === all.length) return undefined;
  return [{ test: 'is', question: KEYS.behalf, values: some.map((one) => BEHALF_VALUES[one]) }];
}
