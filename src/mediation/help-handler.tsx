import { isRefusal } from '../database/call.ts';
import { titlesOf } from '../desk/desk-content.ts';
import { MEDIATION_PAGE } from '../desk/desk-paths.ts';
import { newOpaque, hashOpaque } from '../kit/opaque.server.ts';
import { PROTOCOL, SEARCH } from '../kit/protocol.ts';
import { seeOther } from '../kit/see-other.ts';
import type { HelpCookie } from '../requests/help/help-cookie.server.ts';
import type { MandateCookie } from '../requests/help/mandate-cookie.server.ts';
import { contactsOf } from '../requests/help/places.server.ts';
import { readReference, readTrackingCode } from '../requests/reference.ts';
import { pageTokenOf } from '../requests/request-access.server.ts';
import type { SecretKeeper } from '../requests/secrets.server.ts';
import type { Handler } from '../web/handler.ts';
import { readForm } from '../web/read-form.ts';
import { HelpPage } from './HelpPage.tsx';
import { RESUMED } from './MandateBox.tsx';
import type { Mediator } from './mediation-gate.server.ts';
import { ABOUT, HELP_PAGE, HELP_STEPS } from './mediation-paths.ts';
import { helpTexts as texts } from './mediation-texts.ts';
import type { Help } from './mediator-repository.ts';
import { propose, type ProposeDependencies } from './propose.server.ts';
import type { InSession } from './with-help.server.tsx';

export interface HelpDependencies extends ProposeDependencies {
  readonly session: InSession;
  readonly cookie: HelpCookie;
  readonly mandates: MandateCookie;
  readonly secrets: SecretKeeper;
}

interface Shown {
  readonly words?: string;
  readonly problem?: string;
}

/** The session with a person (`/mediation/seance/`): begun here, then the need, the mandate, what was filed. */
export function createHelpHandler(dependencies: HelpDependencies): Handler {
  const { session, cookie, mandates, secrets, content } = dependencies;

  return (request) =>
    session(request, async (mediator, help) => {
      if (request.method !== 'POST') return show(mediator, help, {});
      const reading = await readForm(request, { text: 'need' });
      const said = (name: string) =>
        reading.kind === 'form'
          ? (reading.entries.find(([entry]) => entry === name)?.[1] ?? '')
          : '';
      switch (said(PROTOCOL.step)) {
        case HELP_STEPS.open:
          return open(mediator);
        case HELP_STEPS.resume:
          return resume(mediator, help, said(RESUMED.number), said(RESUMED.code));
        case HELP_STEPS.stop:
          if (help?.mandate)
            await mediator.desk.stop(mediator.help ?? '', said(ABOUT) || undefined);
          return seeOther(HELP_PAGE);
        default:
          return show(mediator, help, { words: said(SEARCH.need) });
      }
    });

  async function open({ desk, place, help: earlier }: Mediator): Promise<Response> {
    const name = newOpaque();
    await desk.open(hashOpaque(name), earlier, contactsOf(place));
    return seeOther(HELP_PAGE, { 'set-cookie': cookie.give(name) });
  }

  async function resume(
    mediator: Mediator,
    help: Help | undefined,
    typedNumber: string,
    typedCode: string,
  ): Promise<Response> {
    const number = readReference(typedNumber);
    const code = readTrackingCode(typedCode);
    const unknown = () => show(mediator, help, { problem: texts.unknownMandate });
    if (number === undefined || code === undefined) return unknown();
    try {
      const hash = secrets.hashTrackingCode(number, code);
      const held = mediator.help ?? '';
      const { key } = await mediator.desk.resume(held, number, hash);
      return seeOther(HELP_PAGE, { 'set-cookie': mandates.give(key, held) });
    } catch (error) {
      if (isRefusal(error, 'no-mandate')) return unknown();
      throw error;
    }
  }

  async function show(
    mediator: Mediator,
    help: Help | undefined,
    { words, problem }: Shown,
  ): Promise<Response> {
    if (help === undefined) return seeOther(MEDIATION_PAGE);
    const titleOf = titlesOf(await content());
    const { proposed, danger } =
      words === undefined || words.trim() === ''
        ? { proposed: [], danger: undefined }
        : await propose(dependencies, words);
    return session.draw(
      mediator,
      help,
      texts.title,
      <HelpPage
        mandate={{ mandate: help.mandate, titleOf, problem }}
        {...{ words, danger, proposed }}
        filed={help.filed.map(({ reference, submissionKey, procedure }) => ({
          reference,
          title: titleOf(procedure),
          token: pageTokenOf(secrets, submissionKey),
        }))}
      />,
    );
  }
}
