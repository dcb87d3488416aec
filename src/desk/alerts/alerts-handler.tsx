import type { Territory } from '../../commune/territory.ts';
import { DatabaseUnavailableError, isRefusal } from '../../database/call.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { seeOther } from '../../kit/see-other.ts';
import { storableText } from '../../kit/unseen-signs.ts';
import type { Clock } from '../../web/clock.ts';
import type { Handler } from '../../web/handler.ts';
import type { PageRenderer } from '../../web/page-shell.ts';
import { readForm } from '../../web/read-form.ts';
import type { DeskCaller } from '../caller.server.ts';
import { ALERTS_PAGE } from '../desk-paths.ts';
import { DeskFrame } from '../DeskFrame.tsx';
import type { DeskGate } from '../gate.server.ts';
import { requestTexts } from '../request/request-texts.ts';
import { createDeskMessages } from '../request/say-at-desk.server.tsx';
import { isAlertChoice } from './alert-choice.ts';
import { alertsTexts, choiceName, SAVED } from './alerts-texts.ts';
import { AlertsPage } from './AlertsPage.tsx';
import { createChoicesRepository } from './choices-repository.ts';
import { looksOftenEnough } from './commitment.ts';

export interface AlertsDependencies {
  readonly gate: DeskGate;
  readonly pages: PageRenderer;
  readonly clock: Clock;
  /** Whose holidays count. */
  readonly territory: Territory;
}

/** What an agent is told by e-mail (`/bureau/alertes/`), service by service. */
export function createAlertsHandler(dependencies: AlertsDependencies): Handler {
  const { gate, pages, clock, territory } = dependencies;
  const say = createDeskMessages({ pages, place: 'alerts' });

  return async (request) => {
    const caller = await gate(request);
    if (caller instanceof Response) return caller;
    try {
      if (request.method === 'POST') return await choose(caller, request);
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        const headers = { allow: 'GET, HEAD, POST' };
        return await say(caller, requestTexts.unreadable, { status: 405, headers });
      }
      return await show(caller, new URL(request.url).searchParams.has(SAVED));
    } catch (error) {
      if (isRefusal(error, 'reader-only')) return say(caller, alertsTexts.refused, { status: 403 });
      if (!(error instanceof DatabaseUnavailableError)) throw error;
      return say(caller, requestTexts.away, { status: 503, headers: { 'retry-after': '60' } });
    }
  };

  async function show(caller: DeskCaller, isSaved: boolean): Promise<Response> {
    const today = parisDay(clock());
    const { services, supervised } = await createChoicesRepository(caller.database).read(today);
    if (services.length === 0) return say(caller, alertsTexts.none, { status: 403 });
    return pages.render(
      alertsTexts.title,
      <DeskFrame caller={caller} place="alerts">
        <AlertsPage
          services={services}
          supervised={supervised.filter(({ committed }) => committed !== null)}
          isKept={(commitment) => looksOftenEnough(commitment, today, territory)}
          isSaved={isSaved}
        />
      </DeskFrame>,
    );
  }

  async function choose(caller: DeskCaller, request: Request): Promise<Response> {
    const reading = await readForm(request, { text: 'words' });
    if (reading.kind !== 'form') return say(caller, requestTexts.unreadable, { status: 400 });
    const chosen = reading.entries.flatMap(([name, choice]) => {
      const prefix = choiceName('');
      return name.startsWith(prefix) && isAlertChoice(choice)
        ? [[storableText(name.slice(prefix.length)), choice] as const]
        : [];
    });
    if (chosen.length > 0) await createChoicesRepository(caller.database).choose(new Map(chosen));
    return seeOther(`${ALERTS_PAGE}?${SAVED}=oui`);
  }
}
