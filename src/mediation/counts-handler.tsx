import { titlesOf, type DeskContent } from '../desk/desk-content.ts';
import { addDays } from '../kit/day-count.ts';
import { parisDay } from '../kit/paris-time.ts';
import type { ProcedureRegistry } from '../procedures/procedure-repository.ts';
import type { Clock } from '../web/clock.ts';
import type { Handler } from '../web/handler.ts';
import { coopActivities } from './coop-activities.server.ts';
import { countHelp } from './count-help.ts';
import { countsTexts } from './counts-texts.ts';
import { CountsPage } from './CountsPage.tsx';
import { COUNTS_TABLE } from './mediation-paths.ts';
import type { InSession } from './with-help.server.tsx';

export interface CountsDependencies {
  readonly session: InSession;
  readonly content: () => Promise<DeskContent>;
  readonly registry: ProcedureRegistry;
  readonly clock: Clock;
}

/** What a structure did for a year (`/mediation/chiffres/`), and the same for « La Coop ». */
export function createCountsHandler(dependencies: CountsDependencies): Handler {
  const { session, content, registry, clock } = dependencies;
  return (request) =>
    session(request, async (mediator, help) => {
      const today = parisDay(clock());
      const activities = await mediator.desk.activities(addDays(today, -365), today);
      const titleOf = titlesOf(await content());
      if (new URL(request.url).pathname !== COUNTS_TABLE) {
        return session.draw(
          mediator,
          help,
          countsTexts.title,
          <CountsPage {...countHelp(activities, titleOf)} />,
          { place: 'counts' },
        );
      }
      const slugs = [...new Set(activities.flatMap((one) => one.procedures))];
      const themes = new Map(
        await Promise.all(
          slugs.map(async (slug) => [slug, (await registry.find(slug))?.page.theme ?? ''] as const),
        ),
      );
      const about = (slug: string) => ({ title: titleOf(slug), theme: themes.get(slug) ?? '' });
      return new Response(coopActivities(activities, mediator.place, about), {
        headers: {
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${countsTexts.file}"`,
          'cache-control': 'no-store',
        },
      });
    });
}
