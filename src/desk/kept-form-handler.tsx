import { DatabaseUnavailableError } from '../database/call.ts';
import { seeOther } from '../kit/see-other.ts';
import type { Handler } from '../web/handler.ts';
import type { PageRenderer } from '../web/page-shell.ts';
import type { DeskCaller } from './caller.server.ts';
import { DESK_PAGE, KEPT_FORM_PAGE } from './desk-paths.ts';
import { DeskFrame } from './DeskFrame.tsx';
import type { DeskGate } from './gate.server.ts';
import type { KeptFormSealer } from './kept-form.server.ts';
import { KeptFormPage } from './KeptFormPage.tsx';
import { forgetKeptForm, readKeptForm } from './session-repository.ts';
import { refuseSignIn } from './sign-in/refuse-sign-in.server.tsx';
import { sessionTexts } from './sign-in/sign-in-texts.ts';

export interface KeptFormDependencies {
  readonly pages: PageRenderer;
  readonly gate: DeskGate;
  readonly sealer: KeptFormSealer;
}

/** Gives back what was being sent when the session before this one ended. */
export function createKeptFormHandler({ pages, gate, sealer }: KeptFormDependencies): Handler {
  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    try {
      return await answer(caller, request.method);
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return refuseSignIn(pages, { refusal: 'away', headers: { 'retry-after': '60' } });
    }
  };

  async function answer(caller: DeskCaller, method: string): Promise<Response> {
    switch (method) {
      case 'GET':
      case 'HEAD':
        return show(caller);
      case 'POST':
        await forgetKeptForm(caller.database);
        return seeOther(DESK_PAGE);
      default:
        return refuseSignIn(pages, {
          refusal: 'wrong-method',
          headers: { allow: 'GET, HEAD, POST' },
        });
    }
  }

  async function show(caller: DeskCaller): Promise<Response> {
    const sealed = await readKeptForm(caller.database);
    const form = sealed === undefined ? undefined : sealer.open(sealed);
    const { title, nothing } = sessionTexts.kept;
    return pages.render(
      title,
      <DeskFrame caller={caller} place="requests">
        {form === undefined ? (
          <>
            <h1>{title}</h1>
            <p>{nothing}</p>
          </>
        ) : (
          <KeptFormPage form={form} forgetAction={KEPT_FORM_PAGE} />
        )}
      </DeskFrame>,
    );
  }
}
