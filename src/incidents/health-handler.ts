import type { Clock } from '../web/clock.ts';
import type { Handler } from '../web/handler.ts';
import { healthMetrics, wrongIn, type Health } from './health.ts';

const METRICS_PATH = '/sante/mesures';

export interface HealthDependencies {
  readonly clock: Clock;
  readonly isDatabaseUp: () => Promise<boolean>;
  /** @throws when the database is away */
  readonly mailStalledFor: () => Promise<number | undefined>;
  readonly builtAt: () => Promise<Date>;
}

/** Whoever asks often costs the database one look in so much time. */
const KEPT_MS = 5000;

/**
 * How the site is (`/sante`, JSON; `/sante/mesures`, for Prometheus): 200 when all goes well, else 503 and what is
 * wrong. Anybody may ask, and learns nothing about anybody.
 */
export function createHealthHandler(dependencies: HealthDependencies): Handler {
  const { clock, isDatabaseUp, mailStalledFor, builtAt } = dependencies;
  let kept: { readonly until: number; readonly health: Promise<Health> } | undefined;

  return async (request) => {
    const now = clock();
    if (kept === undefined || kept.until <= now.getTime()) {
      kept = { until: now.getTime() + KEPT_MS, health: look() };
    }
    const health = await kept.health;
    const wrong = wrongIn(health, now);
    const options = {
      status: wrong.length === 0 ? 200 : 503,
      headers: { 'cache-control': 'no-store' },
    };
    if (new URL(request.url).pathname.startsWith(METRICS_PATH)) {
      const headers = { ...options.headers, 'content-type': 'text/plain; version=0.0.4' };
      return new Response(healthMetrics(health), { headers });
    }
    return Response.json(
      {
        etat: wrong.length === 0 ? 'bon' : 'panne',
        pannes: wrong,
        base: health.isDatabaseUp,
        courriels_bloques_depuis_s: health.mailStalledFor ?? null,
        construit_le: health.builtAt.toISOString(),
      },
      options,
    );
  };

  async function look(): Promise<Health> {
    const isUp = await isDatabaseUp();
    return {
      isDatabaseUp: isUp,
      mailStalledFor: isUp ? await mailStalledFor() : undefined,
      builtAt: await builtAt(),
    };
  }
}
