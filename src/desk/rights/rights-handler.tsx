import { DatabaseUnavailableError } from '../../database/call.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import type { DeskContent } from '../desk-content.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { readRights } from './rights-repository.ts';
import { rightsTexts } from './rights-texts.ts';
import { RightsPage } from './RightsPage.tsx';

export interface RightsDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly content: () => Promise<DeskContent>;
}

/** What an agent may do (`/bureau/droits/`), and who else may where they supervise. */
export function createRightsHandler({ gate, pages, content }: RightsDependencies): Handler {
  const say = createDeskMessages({ pages, place: 'rights' });
  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(caller, requestTexts.unreadable, { status: 405, headers: { allow: 'GET, HEAD' } });
    }
    try {
      const rights = await readRights(caller.database);
      const { services } = await content();
      return await pages.render(
        rightsTexts.title,
        <DeskFrame caller={caller} place="rights">
          <RightsPage rights={rights} services={services} isWatcher={caller.kind === 'dpo'} />
        </DeskFrame>,
      );
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return say(caller, requestTexts.away, { status: 503, headers: { 'retry-after': '60' } });
    }
  };
}
