import { STOP_MANDATE_PAGE } from '../kit/paths.ts';
import type { AnswerProblem } from '../questions/answer-problem.ts';
import { controlId } from '../questions/control-id.ts';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import type { Option } from '../questions/option.ts';
import { stopTexts as texts } from './stop-texts.ts';

/** Controls of the page where a person stops a mandate. */
export const STOP = {
  number: 'mandat_numero',
  code: 'mandat_code',
  procedure: 'demarche',
} as const;

export interface StopFormProps {
  readonly number?: string;
  readonly procedure?: string;
  readonly problems: readonly AnswerProblem[];
  readonly procedures: readonly Option[];
}

/** The number and the code of a mandate, and what of it is stopped. */
export function StopForm({ number = '', procedure = '', problems, procedures }: StopFormProps) {
  const text = (name: string, label: string, value: string) => (
    <div class="field">
      <label for={controlId(name)}>{label}</label>
      <input
        type="text"
        id={controlId(name)}
        name={name}
        value={value}
        autocomplete="off"
        spellcheck={false}
      />
    </div>
  );
  return (
    <div class="wrap narrow">
      <h1>{texts.title}</h1>
      {problems.length > 0 && <ErrorSummary problems={problems} />}
      {texts.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <form method="post" action={STOP_MANDATE_PAGE} noValidate>
        {text(STOP.number, texts.number, number)}
        {text(STOP.code, texts.code, '')}
        <div class="field">
          <label for={controlId(STOP.procedure)}>{texts.procedure}</label>
          <select id={controlId(STOP.procedure)} name={STOP.procedure}>
            <option value="">{texts.whole}</option>
            {procedures.map(({ value, label }) => (
              <option key={value} value={value} selected={value === procedure}>
                {label}
              </option>
            ))}
          </select>
        </div>
        <p class="actions">
          <button class="button" type="submit">
            {texts.stop}
          </button>
        </p>
      </form>
    </div>
  );
}
