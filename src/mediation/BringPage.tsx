import { formatPhone } from '../kit/format-phone.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import { documentLine } from '../procedures/documents-texts.ts';
import { controlId } from '../questions/control-id.ts';
import { ErrorSummary } from '../questions/ErrorSummary.tsx';
import { bringTexts as texts } from './bring-texts.ts';
import { BRING_PAGE, HELP_PAGE } from './mediation-paths.ts';
import { helpTexts } from './mediation-texts.ts';

/** Control of the number that what to bring is sent to. */
export const BRING_PHONE = 'telephone_sms';

export interface BringPageProps {
  readonly definition: ProcedureDefinition;
  /** Name of the structure. */
  readonly place: string;
  /** What became of an SMS, where a program sends them. */
  readonly sms: { readonly isSent?: boolean; readonly problem?: string | undefined } | undefined;
}

/** What to bring for a procedure: one A5 sheet to take away, or an SMS. */
export function BringPage({ definition, place, sms }: BringPageProps) {
  const { procedure, service, slug } = definition;
  const { title, documents } = procedure;
  return (
    <>
      <div class="no-print">
        {sms?.problem !== undefined && (
          <ErrorSummary problems={[{ control: BRING_PHONE, message: sms.problem }]} />
        )}
        {sms?.isSent === true && (
          <p class="note" role="status">
            {texts.sms.sent}
          </p>
        )}
        <p>{texts.print}</p>
        <p>
          <a href={HELP_PAGE}>{texts.back}</a>
        </p>
      </div>
      <article class="sheet small-sheet">
        <h1>{texts.title}</h1>
        <p class="large">{title}</p>
        {documents.length === 0 ? (
          <p>{helpTexts.nothingToBring}</p>
        ) : (
          <ul class="boxes">
            {documents.map((one) => (
              <li key={one.label}>{documentLine(one)}</li>
            ))}
          </ul>
        )}
        <p>
          <strong>{texts.where}</strong> {place}
        </p>
        <p>
          <strong>{service.name}</strong> {formatPhone(service.phone)}
        </p>
      </article>
      {sms !== undefined && <SmsForm slug={slug} />}
    </>
  );
}

function SmsForm({ slug }: { readonly slug: string }) {
  const id = controlId(BRING_PHONE);
  return (
    <form class="part no-print" method="post" action={`${BRING_PAGE}${slug}/`} autocomplete="off">
      <h2>{texts.sms.title}</h2>
      <div class="field">
        <label for={id}>{texts.sms.phone}</label>
        <p class="hint" id={`${id}-aide`}>
          {texts.sms.hint}
        </p>
        <input id={id} name={BRING_PHONE} type="tel" aria-describedby={`${id}-aide`} />
      </div>
      <p class="actions">
        <button class="button" type="submit">
          {texts.sms.send}
        </button>
      </p>
    </form>
  );
}
