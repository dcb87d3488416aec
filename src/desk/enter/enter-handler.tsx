import { DatabaseUnavailableError } from '../../database/call.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { readForm } from '../../web/read-form.ts';
import { isSameOrigin } from '../../web/same-origin.ts';
import type { DeskCaller } from '../caller.server.ts';
import type { DeskContent } from '../desk-content.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { createListRepository } from '../list/list-repository.ts';
import { mayProcessRequest } from '../may-process.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { TypedTexts } from '../request/TypedTexts.tsx';
import { lookTexts as texts } from './enter-texts.ts';
import { look } from './look.server.ts';
import type { LookedFor } from './looked.ts';
import { LookPage, type LookPageProps } from './LookPage.tsx';

export interface LookDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly content: () => Promise<DeskContent>;
}

const NOTHING: LookedFor = { nom: '', telephone: '', courriel: '' };

/**
 * « Saisir pour quelqu’un » (`/bureau/saisir/`): looks for what is open already, then leads to a form. What
 * is looked for is posted and kept nowhere.
 */
export function createLookHandler({ gate, pages, content }: LookDependencies): Handler {
  const say = createDeskMessages({ pages, place: 'enter' });

  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    switch (request.method) {
      case 'GET':
      case 'HEAD':
        return show(caller, { typed: NOTHING });
      case 'POST':
        return search(caller, request);
      default: {
        const headers = { allow: 'GET, HEAD, POST' };
        return say(caller, requestTexts.unreadable, { status: 405, headers });
      }
    }
  };

  async function search(caller: DeskCaller, request: Request): Promise<Response> {
    if (!isSameOrigin(request)) return say(caller, requestTexts.otherOrigin, { status: 403 });
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return say(caller, requestTexts.unreadable, { status: 400 });
    const word = (name: string) => {
      const found = reading.entries.find(([entry]) => entry === name)?.[1] ?? '';
      return storableText(found).trim().slice(0, 200);
    };
    const typed = {
      ...{ nom: word('nom'), telephone: word('telephone'), courriel: word('courriel') },
    };
    try {
      const looked = await look(createListRepository(caller.database, caller.agentId), typed);
      return await show(
        caller,
        looked === undefined ? { typed, problem: texts.short } : { typed, looked },
      );
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      const options = { status: 503, headers: { 'retry-after': '60' } };
      return say(
        caller,
        requestTexts.away,
        options,
        <TypedTexts entries={Object.entries(typed)} />,
      );
    }
  }

  async function show(
    caller: DeskCaller,
    shown: Omit<LookPageProps, 'procedures'>,
  ): Promise<Response> {
    const { procedures } = await content();
    const isWrong = shown.problem !== undefined;
    return pages.render(
      isWrong ? mistakeTexts.title(texts.title) : texts.title,
      <DeskFrame caller={caller} place="enter">
        <LookPage
          {...shown}
          procedures={procedures.filter(({ services, sector }) =>
            services.some((slug) => mayProcessRequest(caller, { service_slug: slug, sector })),
          )}
        />
      </DeskFrame>,
      { status: isWrong ? 422 : 200 },
    );
  }
}
