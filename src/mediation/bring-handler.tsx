import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import { isRefusal } from '../database/call.ts';
import { mistakeTexts } from '../kit/mistakes-texts.ts';
import { internationalPhone, takesSms } from '../kit/phone-number.ts';
import { seeOther } from '../kit/see-other.ts';
import { smsDelivery } from '../notices/sms-delivery.server.ts';
import type { SmsProvider } from '../notices/sms-provider.server.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import type { ProcedureRegistry } from '../procedures/procedure-repository.ts';
import { phoneAnswer } from '../questions/phone/phone.ts';
import type { Handler } from '../web/handler.ts';
import { readForm } from '../web/read-form.ts';
import { bringMessage } from './bring-message.server.ts';
import { bringTexts as texts } from './bring-texts.ts';
import { BRING_PHONE, BringPage } from './BringPage.tsx';
import type { Mediator } from './mediation-gate.server.ts';
import { BRING_PAGE, BRING_SENT, HELP_PAGE } from './mediation-paths.ts';
import type { InSession } from './with-help.server.tsx';

export interface BringDependencies {
  readonly session: InSession;
  readonly registry: ProcedureRegistry;
  /** Absent: no program sends SMS. */
  readonly sms: SmsProvider | undefined;
  /** Without a final slash. */
  readonly siteUrl: string;
}

const PHONE = phoneAnswer({
  ...{ type: 'phone', key: BRING_PHONE, label: texts.sms.phone, required: true },
  ...{ need: texts.sms.hint, own: false },
});

/** What to bring for a procedure (`/mediation/apporter/<slug>/`), on one A5 sheet to take away or by SMS. */
export function createBringHandler({
  session,
  registry,
  sms,
  siteUrl,
}: BringDependencies): Handler {
  return (request, { params }) =>
    session(request, async (mediator, help) => {
      const definition = await registry.find(params.procedure ?? '');
      if (definition === undefined || help === undefined) return seeOther(HELP_PAGE);
      // What was explained is counted, about nobody.
      await mediator.desk.explain(mediator.help ?? '', definition.slug);
      let problem: string | undefined;
      if (request.method === 'POST' && sms !== undefined) {
        problem = await send(sms, mediator, definition, await typedPhone(request));
        if (problem === undefined)
          return seeOther(`${BRING_PAGE}${definition.slug}/?${BRING_SENT}`);
      }
      const isSent = new URL(request.url).searchParams.has(BRING_SENT);
      const title = problem === undefined ? texts.title : mistakeTexts.title(texts.title);
      return session.draw(
        mediator,
        help,
        title,
        <BringPage
          {...{ definition, place: mediator.place.nom }}
          sms={sms && { isSent: isSent && problem === undefined, problem }}
        />,
        { status: problem === undefined ? 200 : 422 },
      );
    });

  /** The number goes to the provider, and nowhere else. @returns why it did not leave */
  async function send(
    provider: SmsProvider,
    { desk, help = '' }: Mediator,
    definition: ProcedureDefinition,
    phone: string | undefined,
  ): Promise<string | undefined> {
    if (phone === undefined) return texts.sms.wrong;
    try {
      await desk.takeText(help);
    } catch (error) {
      if (isRefusal(error, 'too-many-texts')) return texts.sms.tooMany;
      throw error;
    }
    const due = { recipient: phone, id: randomUUID() };
    const { outcome } = await smsDelivery(provider, bringMessage(definition, siteUrl), due);
    return outcome === 'sent' ? undefined : texts.sms.failed;
  }
}

/** With its country; nothing where it takes no SMS. */
async function typedPhone(request: Request): Promise<string | undefined> {
  const reading = await readForm(request, { text: 'need' });
  if (reading.kind !== 'form') return undefined;
  const typed = reading.entries.find(([name]) => name === BRING_PHONE)?.[1] ?? '';
  const read = v.safeParse(PHONE, typed);
  if (!read.success) return undefined;
  const phone = internationalPhone(read.output);
  return takesSms(phone) ? phone : undefined;
}
