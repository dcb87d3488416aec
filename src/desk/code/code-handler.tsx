import type { VNode } from 'preact';
import type { Log } from '../../kit/log.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { protectedContact } from '../../procedures/who-asked.ts';
import { errorTexts } from '../../questions/errors-texts.ts';
import { readReference } from '../../requests/reference.ts';
import { HOLDERS, type Holder } from '../../requests/request-access.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { readForm } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import { createDeskRepository } from '../desk-repository.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { mayProcessRequest } from '../may-process.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { createSayWhy } from '../request/say-why.server.ts';
import { codeTexts as texts } from './code-texts.ts';
import { CodePage, GivenCodePage, HOLDER_FIELD, type CodePageProps } from './CodePage.tsx';
import { giveCode } from './give-code.server.ts';

export interface CodeDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly secrets: SecretKeeper;
  /** Public address of the site, without a final slash. */
  readonly siteUrl: string;
  readonly log: Log;
}

/**
 * A new follow-up code for somebody whom the agent knows (`/bureau/demandes/<reference>/code/`): shown once,
 * to print.
 */
export function createCodeHandler({
  gate,
  pages,
  secrets,
  siteUrl,
  log,
}: CodeDependencies): Handler {
  const say = createDeskMessages({ pages });
  const sayWhy = createSayWhy(say, log);

  return async (request, { params }) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    try {
      return await answer(caller, request, readReference(params.reference ?? ''));
    } catch (error) {
      return sayWhy(error, caller);
    }
  };

  async function answer(
    caller: DeskCaller,
    request: Request,
    reference: string | undefined,
  ): Promise<Response> {
    const isPosted = request.method === 'POST';
    if (!isPosted && request.method !== 'GET' && request.method !== 'HEAD') {
      const headers = { allow: 'GET, HEAD, POST' };
      return say(caller, requestTexts.unreadable, { status: 405, headers });
    }
    if (!isSameOrigin(request) && isPosted) {
      return say(caller, requestTexts.otherOrigin, { status: 403 });
    }
    const desk = createDeskRepository(caller.database);
    const found = reference === undefined ? undefined : await desk.find(reference);
    const definition = found && (await desk.definitionOf(found));
    if (found === undefined || definition === undefined) {
      return say(caller, requestTexts.unknown, { status: 404 });
    }
    if (!mayProcessRequest(caller, found)) {
      return say(caller, requestTexts.reader, { status: 403 });
    }
    const asked = {
      reference: found.reference,
      title: definition.procedure.title,
      hasProtected: protectedContact(definition.form, found.answers) !== undefined,
    };
    return isPosted
      ? give(caller, asked, request)
      : draw(caller, texts.title, <CodePage {...asked} />);
  }

  async function give(caller: DeskCaller, asked: CodePageProps, request: Request) {
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return say(caller, requestTexts.unreadable, { status: 400 });
    const typed = reading.entries.find(([name]) => name === HOLDER_FIELD.key)?.[1];
    const holder = asked.hasProtected ? HOLDERS.find((one) => one === typed) : 'applicant';
    if (holder === undefined) {
      const message = errorTexts['answer.required'](texts.holder.label);
      return again(caller, asked, [{ control: HOLDER_FIELD.key, message }], 422);
    }
    return giveTo(caller, asked, holder);
  }

  async function giveTo(caller: DeskCaller, asked: CodePageProps, holder: Holder) {
    const { reference, title } = asked;
    const given = await giveCode(caller.database, secrets, { reference, holder });
    switch (given.kind) {
      case 'given': {
        const { code } = given;
        return draw(
          caller,
          texts.title,
          <GivenCodePage {...{ reference, title, code, siteUrl }} />,
        );
      }
      case 'taken':
        return again(caller, asked, [{ message: `${texts.taken} ${texts.again}` }], 409);
      case 'nobody': {
        const message = `${texts.nobody(reference)} ${texts.whyNobody}`;
        return again(caller, asked, [{ message }], 409);
      }
    }
  }

  function again(
    caller: DeskCaller,
    asked: CodePageProps,
    problems: NonNullable<CodePageProps['problems']>,
    status: number,
  ) {
    const title = mistakeTexts.title(texts.title);
    return draw(caller, title, <CodePage {...asked} problems={problems} />, status);
  }

  function draw(caller: DeskCaller, title: string, content: VNode, status = 200) {
    return pages.render(
      title,
      <DeskFrame caller={caller} place="requests">
        {content}
      </DeskFrame>,
      { status },
    );
  }
}
