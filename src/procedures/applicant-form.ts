import type { Condition, QuestionTest } from '../questions/condition.ts';
import type { Field } from '../questions/field.ts';
import type { FormSection } from '../questions/form-section.ts';
import { UNKNOWN } from '../questions/unknown.ts';
import { applicantTexts as texts } from './applicant-form-texts.ts';
import { APPLICANT_KEYS as KEYS, ASKER_VALUES, type STRUCTURE_KEYS } from './applicant-keys.ts';
import { contactQuestions } from './contact-questions.ts';
import type { Procedure } from './procedure.ts';
import { forOtherQuestion, representedSection } from './represented-form.ts';
import type { Asker } from './who-asks.ts';

/**
 * The questions that identify whoever files, required of every electronic sending (CRPA R112-9-1):
 * name and postal address, SIRET of a company, RNA of an association. Nobody needs an e-mail address,
 * nor a postal one: a person without either files too. A part of its own, for whom it is for.
 */
export function applicantSections({
  asks,
  onBehalf,
  kind,
}: Pick<Procedure, 'asks' | 'onBehalf' | 'kind'>): readonly FormSection[] {
  const [first] = asks;
  const only = asks.length === 1 ? first : undefined;
  const isPerson = asks.includes('person');
  return [
    {
      title: texts.title[only ?? 'several'],
      fields: [
        ...(only === undefined ? [askerQuestion(asks)] : []),
        ...(onBehalf.length > 0 ? [forOtherQuestion(whenAsker(['person'], asks))] : []),
        ...structureQuestions(asks),
        ...nameQuestions(),
        ...roleQuestions(asks, only),
        addressQuestion(asks, only),
        ...contactQuestions({ kind, mayLackAddress: isPerson }),
      ],
    },
    ...(onBehalf.length > 0 ? [representedSection(onBehalf)] : []),
  ];
}

function askerQuestion(asks: readonly Asker[]): Field {
  const { label, need, options } = texts.asker;
  return {
    type: 'choice',
    key: KEYS.asker,
    ...{ label, need, required: true },
    options: asks.map((one) => ({ value: ASKER_VALUES[one], label: options[one] })),
  };
}

/** Nothing where everybody that the form is for is concerned. */
function whenAsker(some: readonly Asker[], asks: readonly Asker[]): Condition | undefined {
  if (asks.every((one) => some.includes(one))) return undefined;
  return [{ test: 'is', question: KEYS.asker, values: some.map((one) => ASKER_VALUES[one]) }];
}

const notPersons = (asks: readonly Asker[]) => asks.filter((one) => one !== 'person');

function structureQuestions(asks: readonly Asker[]): readonly Field[] {
  const structures = notPersons(asks);
  if (structures.length === 0) return [];
  const { label, need } = texts.structure;
  const key = structureKey(structures);
  return [
    {
      type: 'text',
      key,
      ...{ label: label[key], need, required: true, autocomplete: 'organization', maxLength: 200 },
      when: whenAsker(structures, asks),
    },
    ...(asks.includes('association') ? [rnaQuestion(asks)] : []),
    ...(asks.includes('association') || asks.includes('company') ? [siretQuestion(asks)] : []),
  ];
}

/** What answers were kept under before somebody else could file: their names stay. */
function structureKey(structures: readonly Asker[]): (typeof STRUCTURE_KEYS)[number] {
  if (structures.length > 1 || structures[0] === 'public-body') return 'structure';
  return structures[0] === 'company' ? 'entreprise' : 'association';
}

function rnaQuestion(asks: readonly Asker[]): Field {
  return {
    type: 'rna',
    key: KEYS.rna,
    ...texts.rna,
    required: true,
    when: whenAsker(['association'], asks),
  };
}

/** Of a company; of an association without RNA, as in Alsace and Moselle (local law). */
function siretQuestion(asks: readonly Asker[]): Field {
  const ofCompany = whenAsker(['company'], asks);
  const withoutRna: QuestionTest = { test: 'is', question: KEYS.rna, values: [UNKNOWN] };
  const isCompany: QuestionTest = { test: 'is', question: KEYS.asker, values: ['entreprise'] };
  const both = asks.includes('company') && asks.includes('association');
  const when: Condition | undefined = both
    ? [{ test: 'any', tests: [isCompany, withoutRna] }]
    : asks.includes('company')
      ? ofCompany
      : [withoutRna];
  return { type: 'siret', key: KEYS.siret, ...texts.siret, required: true, when };
}

/** Their own: a browser may fill them in (RGAA 11.13). */
function nameQuestions(): readonly Field[] {
  const own = { type: 'name', required: true, own: true } as const;
  return [
    { ...own, key: KEYS.given, ...texts.given, part: 'given' },
    { ...own, key: KEYS.family, ...texts.family, part: 'family' },
  ];
}

function roleQuestions(asks: readonly Asker[], only: Asker | undefined): readonly Field[] {
  const structures = notPersons(asks);
  if (structures.length === 0) return [];
  const { label, hint, need } = texts.role;
  return [
    {
      type: 'text',
      key: KEYS.role,
      ...{ label: label[only === undefined || only === 'person' ? 'several' : only], hint, need },
      ...{ required: true, autocomplete: 'organization-title', maxLength: 100 },
      when: whenAsker(structures, asks),
    },
  ];
}

/** Whoever has no home gives a domiciliation, or says that they have no address. */
function addressQuestion(asks: readonly Asker[], only: Asker | undefined): Field {
  const { label, hint, unknown, need } = texts.address;
  const common = { type: 'address', key: KEYS.address, need, scope: 'postal', own: true } as const;
  if (!asks.includes('person')) return { ...common, label: label.seat, required: true };
  return {
    ...common,
    label: only === undefined ? label.several : label.person,
    hint,
    unknown,
    required: true,
  };
}
