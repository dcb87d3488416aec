import type CMS from '@sveltia/cms';
import { earlierQuestions, type EarlierQuestion } from '../../editing/earlier-questions.ts';
import { h } from './create-element.ts';

/** What the tool gives to a control of ours. */
interface ControlProps {
  readonly value?: string;
  readonly forID: string;
  readonly entry?: { toJS(): { readonly data: unknown } };
  readonly onChange: (value: unknown) => void;
}

/** Controls of a condition: an earlier question, then its answers, in lists. */
export function offerConditions(cms: typeof CMS): void {
  cms.registerFieldType('earlier-question', QuestionControl);
  cms.registerFieldType('earlier-answers', AnswersControl);
}

/** A list of the questions asked before. Those asked later are hidden once the place of the list is known. */
function QuestionControl({ value = '', forID, entry, onChange }: ControlProps): unknown {
  const data = dataOf(entry);
  const all = earlierQuestions(data.form, '');
  const unknown = value === '' || all.some(({ key }) => key === value) ? [] : [value];
  return h(
    'select',
    {
      id: forID,
      value,
      className: 'liste',
      onChange: ({ target }: { target: HTMLSelectElement }) => onChange(target.value),
      ref: (list: HTMLSelectElement | null) => {
        if (list === null) return;
        const earlier = earlierQuestions(data.form, placeOf(list)).map(({ key }) => key);
        for (const option of list.options)
          option.hidden = option.value !== '' && !earlier.includes(option.value);
      },
    },
    h('option', { value: '' }, '—'),
    ...unknown.map((key) => h('option', { key, value: key }, key)),
    ...all.map(({ key, label }) => h('option', { key, value: key }, label)),
  );
}

/** A box for each answer of the question chosen beside. */
function AnswersControl({ forID, entry, onChange }: ControlProps): unknown {
  return h('div', {
    id: forID,
    className: 'reponses',
    ref: (box: HTMLElement | null) => {
      if (box !== null) drawAnswers(box, dataOf(entry), onChange);
    },
  });
}

function drawAnswers(box: HTMLElement, data: Data, onChange: ControlProps['onChange']): void {
  const path = placeOf(box).split('.').slice(0, -1);
  const test = path.reduce<unknown>((inside, key) => valueAt(inside, key), data) ?? {};
  const { question, values = [] } = test as { question?: string; values?: readonly string[] };
  const chosen = earlierQuestions(data.form, '').find(({ key }) => key === question);
  const shown = optionsOf(chosen, values);
  box.replaceChildren(
    ...shown.map(({ value, label }) => {
      const tick = document.createElement('input');
      tick.type = 'checkbox';
      tick.checked = values.includes(value);
      tick.addEventListener('change', () => {
        onChange(tick.checked ? [...values, value] : values.filter((one) => one !== value));
      });
      const line = document.createElement('label');
      line.append(tick, ` ${label}`);
      return line;
    }),
  );
}

/** Answers of the question; those that were written and that it no longer offers can be taken out. */
function optionsOf(question: EarlierQuestion | undefined, values: readonly string[]) {
  const answers = question?.answers ?? [];
  const gone = values.filter((value) => !answers.some((one) => one.value === value));
  return [...answers, ...gone.map((value) => ({ value, label: value }))];
}

interface Data {
  readonly form?: unknown;
}

const dataOf = (entry: ControlProps['entry']) => (entry?.toJS().data ?? {}) as Data;

/** Path of the key that a control edits, as the tool writes it around the control. */
const placeOf = (control: HTMLElement) =>
  control.closest<HTMLElement>('[data-key-path]')?.dataset.keyPath ?? '';

function valueAt(inside: unknown, key: string): unknown {
  return typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined;
}
