import { isRefusal } from '../../database/call.ts';
import type { Day } from '../../kit/day.ts';
import { PROTOCOL } from '../../kit/protocol.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import type { AnswerProblem, FormValues } from '../../questions/answer-problem.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import type { Field } from '../../questions/field.ts';
import type { Option } from '../../questions/option.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import { readReference } from '../../requests/reference.ts';
import type { FormReading } from '../../web/read-form.ts';
import type { DeskCaller } from '../caller.server.ts';
import { allowedBy, type DeskMandate } from './desk-mandate.ts';
import {
  MANDATE_CONTROLS,
  MANDATE_STEPS,
  nameFields,
  stopFields,
  WHOLE,
} from './mandate-fields.ts';
import { findMandates, stopAtDesk } from './mandates-repository.ts';
import { mandatesTexts as texts } from './mandates-texts.ts';
import type { MandatesPageProps } from './MandatesPage.tsx';
import type { StopMandatePageProps } from './StopMandatePage.tsx';

/** What answers a form: the search with what it found, the page that stops a mandate, or that it is done. */
export type MandatesView =
  | ({ readonly kind: 'search' } & Pick<MandatesPageProps, 'values' | 'problems' | 'found'>)
  | ({ readonly kind: 'stop' } & Pick<
      StopMandatePageProps,
      'mandate' | 'fields' | 'values' | 'problems'
    >)
  | { readonly kind: 'done'; readonly word: keyof typeof texts.done };

export interface PostedMandates {
  readonly caller: DeskCaller;
  readonly reading: Extract<FormReading, { kind: 'form' }>;
  readonly structures: readonly Option[];
  readonly titleOf: (procedure: string) => string;
  /** Day of Paris. */
  readonly today: Day;
}

/**
 * Looks for mandates, shows the one that is to be stopped, or stops it.
 * @throws {DatabaseRefusalError} `not-at-desk`
 */
export function postMandates(posted: PostedMandates): Promise<MandatesView> {
  switch (said(posted, PROTOCOL.step)) {
    case MANDATE_STEPS.byName:
      return lookByName(posted);
    case MANDATE_STEPS.choose:
      return onMandate(posted, ({ mandate, fields }) =>
        Promise.resolve({ kind: 'stop', mandate, fields }),
      );
    case MANDATE_STEPS.stop:
      return onMandate(posted, (chosen) => stop(posted, chosen));
    default:
      return lookByNumber(posted);
  }
}

async function lookByNumber(posted: PostedMandates): Promise<MandatesView> {
  const typed = storableText(said(posted, MANDATE_CONTROLS.number)).trim().slice(0, 40);
  const values = { [MANDATE_CONTROLS.number]: typed };
  const wrong = (message: string): MandatesView => ({
    ...{ kind: 'search', values, problems: [{ control: MANDATE_CONTROLS.number, message }] },
  });
  const number = readReference(typed);
  if (number === undefined) return wrong(texts.wrong);
  const found = await findMandates(posted.caller.database, { number });
  if (found.outcome === 'short' || found.mandates.length === 0) return wrong(texts.unknown);
  return { kind: 'search', values, found };
}

async function lookByName(posted: PostedMandates): Promise<MandatesView> {
  const check = read(posted, nameFields(posted.structures));
  const { values } = check;
  if (check.answers === undefined) return { kind: 'search', values, problems: check.problems };
  const found = await findMandates(posted.caller.database, {
    name: check.answers(MANDATE_CONTROLS.name),
    structure: check.answers(MANDATE_CONTROLS.structure),
  });
  if (found.outcome === 'looked') return { kind: 'search', values, found };
  const problems = [{ control: MANDATE_CONTROLS.name, message: texts.short }];
  return { kind: 'search', values, problems };
}

interface Chosen {
  readonly mandate: DeskMandate;
  readonly fields: readonly Field[];
}

/** With the mandate that the form names, as long as there is something of it to stop. */
async function onMandate(
  posted: PostedMandates,
  answer: (chosen: Chosen) => Promise<MandatesView>,
): Promise<MandatesView> {
  const number = readReference(said(posted, MANDATE_CONTROLS.about));
  const found =
    number === undefined ? undefined : await findMandates(posted.caller.database, { number });
  const [mandate] = found?.outcome === 'looked' ? found.mandates : [];
  const allowed = mandate === undefined ? [] : allowedBy(mandate);
  if (mandate === undefined || allowed.length === 0) return gone();
  const options = allowed.map((slug) => ({ value: slug, label: posted.titleOf(slug) }));
  return answer({ mandate, fields: stopFields(options) });
}

async function stop(posted: PostedMandates, { mandate, fields }: Chosen): Promise<MandatesView> {
  const check = read(posted, fields);
  const { values } = check;
  const shown = { kind: 'stop', mandate, fields, values } as const;
  if (check.answers === undefined) return { ...shown, problems: check.problems };
  const what = check.answers(MANDATE_CONTROLS.what);
  const procedure = what === '' || what === WHOLE ? undefined : what;
  const { number } = mandate;
  try {
    const outcome = await stopAtDesk(posted.caller.database, {
      ...{ number, procedure, reason: check.answers(MANDATE_CONTROLS.reason) },
    });
    if (outcome === 'nothing') return { ...shown, problems: [{ message: texts.notAllowed }] };
    return { kind: 'done', word: procedure === undefined ? 'mandat' : 'demarche' };
  } catch (error) {
    // Somebody stopped it meanwhile.
    if (isRefusal(error, 'no-mandate')) return gone();
    throw error;
  }
}

const gone = (): MandatesView => ({ kind: 'search', problems: [{ message: texts.gone }] });

interface Read {
  readonly values: FormValues;
  readonly problems: readonly AnswerProblem[];
  /** Nothing while something is to be corrected. */
  readonly answers?: (control: string) => string;
}

function read({ reading, today }: PostedMandates, fields: readonly Field[]): Read {
  const { values, problems: unread } = sortEntries(fields, reading, true);
  const check = answerChecker([{ title: texts.section, fields: [...fields] }], today)(values);
  if (!check.success) return { values, problems: [...unread, ...check.problems] };
  if (unread.length > 0) return { values, problems: unread };
  const { answers } = check;
  return { values, problems: [], answers: (name) => (answers[name] as string | undefined) ?? '' };
}

const said = ({ reading }: Pick<PostedMandates, 'reading'>, name: string): string =>
  reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
