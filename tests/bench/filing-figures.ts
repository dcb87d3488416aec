import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { atLeast, atMost, middle, round, type Figure } from './figure.ts';
import { benchFiling, type FilingFigures } from './filing.ts';

const CONCURRENCIES = [1, 16] as const;
const ROUNDS = 3;

/** Filing on the server beside the same rpc through the client alone, in turn, several times. */
export async function benchFilingFigures(
  supabase: LocalSupabase,
  url: string,
): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const concurrency of CONCURRENCIES) {
    const rounds: FilingFigures[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      rounds.push(await benchFiling(supabase, url, concurrency));
    }
    const of = (pick: (figures: FilingFigures) => number) => round(middle(rounds.map(pick)));
    const at = `at ${concurrency}`;
    figures.push(
      { what: `p95 of the rpc alone, ${at}`, value: of(({ client }) => client.p95), unit: 'ms' },
      { what: `p95 of a filing, ${at}`, value: of(({ server }) => server.p95), unit: 'ms' },
      atMost(
        `p95 of a filing over the rpc alone, ${at}`,
        of(({ p95Ratio }) => p95Ratio),
        2,
        '×',
      ),
      {
        what: `rpc alone per second, ${at}`,
        value: of(({ client }) => client.perSecond),
        unit: '/s',
      },
    );
    const perSecond = of(({ server }) => server.perSecond);
    figures.push({ what: `filings per second, ${at}`, value: perSecond, unit: '/s' });
    // Alone, a filing waits for its own proof and pages; together, they must not wait for each other.
    if (concurrency > 1) {
      const share = of(({ client, server }) => server.perSecond / client.perSecond);
      figures.push(atLeast(`filings per second over the rpc alone, ${at}`, share, 0.7, '×'));
    }
  }
  return figures;
}
