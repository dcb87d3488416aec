import { DatabaseRefusalError, isRefusal } from '../database/call.ts';
import { titlesOf, type DeskContent } from '../desk/desk-content.ts';
import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { parisDay } from '../kit/paris-time.ts';
import { PROTOCOL } from '../kit/protocol.ts';
import { seeOther } from '../kit/see-other.ts';
import { isUuid } from '../kit/uuid.ts';
import type { AnswerProblem, FormValues } from '../questions/answer-problem.ts';
import { answerChecker } from '../questions/check-form-values.ts';
import { fieldsOf } from '../questions/form-section.ts';
import type { MandateCookie } from '../requests/help/mandate-cookie.server.ts';
import { sortEntries } from '../requests/posted-values.server.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Clock } from '../web/clock.ts';
import type { Handler } from '../web/handler.ts';
import { readForm } from '../web/read-form.ts';
import { mandateFormTexts as texts } from './mandate-form-texts.ts';
import { mandateForm } from './mandate-form.ts';
import { MandateForm } from './MandateForm.tsx';
import type { Mediator } from './mediation-gate.server.ts';
import { HELP_PAGE, MANDATE_PAPER } from './mediation-paths.ts';
import { signedMandate } from './signed-mandate.server.ts';
import type { InSession } from './with-help.server.tsx';

export interface MandateDependencies {
  readonly session: InSession;
  readonly mandates: MandateCookie;
  readonly content: () => Promise<DeskContent>;
  readonly secrets: SecretKeeper;
  readonly clock: Clock;
  readonly newKey: () => string;
  /** « Admiville », as the mandate names it. */
  readonly commune: string;
  /** ISO 8601. */
  readonly keptFor: string;
}

/** The mandate of the session (`/mediation/mandat/`): read together, ticked, then printed. */
export function createMandateHandler(dependencies: MandateDependencies): Handler {
  const { session, mandates, content, clock, newKey } = dependencies;

  return (request) =>
    session(request, async (mediator, help) => {
      if (help?.mandate !== null) return seeOther(help === undefined ? HELP_PAGE : MANDATE_PAPER);
      const { procedures } = await content();
      const form = mandateForm(
        procedures.map(({ slug, title }) => ({ value: slug, label: title })),
      );
      const show = (key: string, values: FormValues, problems: readonly AnswerProblem[] = []) =>
        session.draw(
          mediator,
          help,
          problems.length > 0 ? mistakeTexts.title(texts.title) : texts.title,
          <MandateForm {...{ form, values, problems }} mandateKey={key} />,
          { status: problems.length > 0 ? 422 : 200 },
        );
      if (request.method !== 'POST') return show(newKey(), {});
      const reading = await readForm(request, { text: 'need' });
      if (reading.kind !== 'form') return show(newKey(), {}, [{ message: texts.wrong }]);
      const given = reading.entries.find(([name]) => name === PROTOCOL.key)?.[1] ?? '';
      const key = isUuid(given) ? given : newKey();
      const { values } = sortEntries(fieldsOf(form), reading, true);
      const check = answerChecker(form, parisDay(clock()))(values);
      if (!check.success) return show(key, values, check.problems);
      try {
        await sign(mediator, key, check.answers);
        const cookie = mandates.give(key, mediator.help ?? '');
        return seeOther(MANDATE_PAPER, { 'set-cookie': cookie });
      } catch (error) {
        if (!(error instanceof DatabaseRefusalError) || isRefusal(error, 'help-is-over'))
          throw error;
        return show(key, values, [{ message: texts.wrong }]);
      }
    });

  async function sign(
    mediator: Mediator,
    key: string,
    answers: Parameters<typeof signedMandate>[1]['answers'],
  ): Promise<void> {
    const { secrets, commune, keptFor } = dependencies;
    const titleOf = titlesOf(await content());
    const mandate = signedMandate(secrets, {
      ...{ key, answers, titleOf, commune, keptFor },
      mediator: mediator.name,
      structure: mediator.place.nom,
      on: parisDay(clock()),
    });
    await mediator.desk.sign(mediator.help ?? '', mandate);
  }
}
