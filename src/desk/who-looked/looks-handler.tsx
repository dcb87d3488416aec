import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import { mistakeTexts } from '../../kit/mistakes-texts.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import { readReference } from '../../requests/reference.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { readForm } from '../../web/read-form.ts';
import type { DeskCaller } from '../caller.server.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { readLooks } from './looks-repository.ts';
import { LOOK_REFERENCE, looksTexts } from './looks-texts.ts';
import { LooksPage, type LooksPageProps } from './LooksPage.tsx';

export interface LooksDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
}

/**
 * Who opened a request (`/bureau/lectures/`), for the data protection officer alone. Posted: what was
 * looked for stays in no history.
 */
export function createLooksHandler({ gate, pages }: LooksDependencies): Handler {
  const say = createDeskMessages({ pages, place: 'readings' });

  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    if (caller.kind !== 'dpo') return say(caller, looksTexts.refused, { status: 403 });
    switch (request.method) {
      case 'GET':
      case 'HEAD':
        return draw(caller, {});
      case 'POST':
        return look(caller, request);
      default: {
        const headers = { allow: 'GET, HEAD, POST' };
        return say(caller, requestTexts.unreadable, { status: 405, headers });
      }
    }
  };

  async function look(caller: DeskCaller, request: Request): Promise<Response> {
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return say(caller, requestTexts.unreadable, { status: 400 });
    const words = reading.entries.find(([name]) => name === LOOK_REFERENCE)?.[1] ?? '';
    const typed = storableText(words).trim().slice(0, 40);
    const reference = readReference(typed);
    if (reference === undefined) return draw(caller, { typed, problem: looksTexts.wrong });
    try {
      return await draw(caller, {
        typed: reference,
        looks: await readLooks(caller.database, reference),
      });
    } catch (error) {
      if (isRefusal(error, 'no-request')) {
        return draw(caller, { typed: reference, problem: looksTexts.unknown });
      }
      if (isRefusal(error, 'not-for-kind')) return say(caller, looksTexts.refused, { status: 403 });
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return say(caller, requestTexts.away, { status: 503, headers: { 'retry-after': '60' } });
    }
  }

  function draw(caller: DeskCaller, props: LooksPageProps): Promise<Response> {
    const { typed = '', looks, problem } = props;
    const title = looks === undefined ? looksTexts.title : looksTexts.titleOf(typed);
    return pages.render(
      problem === undefined ? title : mistakeTexts.title(title),
      <DeskFrame caller={caller} place="readings">
        <LooksPage {...props} />
      </DeskFrame>,
      { status: problem === undefined ? 200 : 422 },
    );
  }
}
