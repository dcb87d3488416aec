import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { Field } from '../../questions/field.ts';
import type { FormSection } from '../../questions/form-section.ts';
import type { Option } from '../../questions/option.ts';
import { entryTexts as texts } from './enter-texts.ts';
import { CHANNEL_WORDS, PRESENT_WORDS, type ChannelWord, type PresentWord } from './entry-words.ts';

/** Controls of what the agent says of how it came: no procedure asks under these names. */
export const ENTRY = {
  channel: 'saisie_canal',
  day: 'saisie_recu_le',
  present: 'saisie_present',
  handed: 'saisie_remis',
  documents: 'saisie_pieces',
  /** A whole e-mail: what is kept of it is among the documents. */
  email: 'saisie_courriel',
} as const;

const named = <TWord extends string>(words: Readonly<Record<TWord, unknown>>) =>
  Object.keys(words) as TWord[];

const { questions } = texts;

/** How it came, on which day, by whom, with what: asked before the questions of the procedure. */
export const ENTRY_SECTION: FormSection = {
  title: texts.section,
  fields: [
    choice(
      ENTRY.channel,
      questions.channel,
      named<ChannelWord>(CHANNEL_WORDS).map((value) => ({ value, label: texts.channels[value] })),
    ),
    { type: 'date', key: ENTRY.day, ...questions.day, required: true, past: true },
    choice(
      ENTRY.present,
      questions.present,
      named<PresentWord>(PRESENT_WORDS).map((value) => ({ value, label: texts.present[value] })),
    ),
    { type: 'statement', key: ENTRY.handed, ...questions.handed, required: false },
    {
      ...{ type: 'files', key: ENTRY.documents, ...questions.documents, required: false },
      formats: ['pdf', 'photo', 'text'],
      max: 10,
    },
  ],
};

function choice(
  key: string,
  words: { readonly label: string; readonly hint?: string; readonly need: string },
  options: readonly Option[],
): Field {
  return { type: 'choice', key, ...words, required: true, options: [...options] };
}

/**
 * The form of a procedure as an agent fills it in: the same questions in the same order, which is the one
 * of the paper. Files came on paper, if at all. No browser fills in what it knows of the agent.
 */
export function enteredForm({ form }: Pick<ProcedureDefinition, 'form'>): readonly FormSection[] {
  return form.map((section) => ({ ...section, fields: section.fields.map(ofAnother) }));
}

function ofAnother(field: Field): Field {
  if (field.type === 'files') return { ...field, required: false };
  if (field.type === 'group') {
    return { ...field, fields: field.fields.map(ofAnother) as typeof field.fields };
  }
  return {
    ...field,
    ...('own' in field && { own: false }),
    ...('autocomplete' in field && { autocomplete: undefined }),
  };
}
