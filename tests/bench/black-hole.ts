import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEnvelopeSealer } from '../../src/filing/envelope.server.ts';
import { loadFunctions } from '../../src/host/load-functions.ts';
import { localEnvironment } from '../../src/local/local-site.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { startFaultProxy } from '../support/fault-proxy.ts';
import { ROOT } from '../support/project.ts';
import { atMost, round, type Figure } from './figure.ts';
import { parkingForm, SLUG } from './parking-form.ts';

const SENDINGS = 10;

/**
 * The database takes connections and never answers: how long people wait for their registration receipt,
 * and how long after it is back they have an acknowledgement again. The functions are the bundled ones.
 */
export async function benchBlackHole(supabase: LocalSupabase): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-black-hole-'));
  const proxy = await startFaultProxy(Number(new URL(supabase.url).port));
  try {
    const environment = {
      ...localEnvironment(supabase, { smtpUrl: 'smtp://127.0.0.1:9' }, 'http://localhost'),
      ...{ SUPABASE_URL: proxy.url, PARVIS_SPOOL: folder },
    };
    const { routed } = await loadFunctions(ROOT, environment, ['submit', 'receipt']);
    const [submit, receipt] = routed;
    const definition = await createProcedureRegistry(`${ROOT}/dist`).find(SLUG);
    const sealer = createEnvelopeSealer(supabase.secrets.parvisSecret);
    /** From the button to the receipt on the screen, in seconds. */
    const file = async () => {
      const told = { procedure: SLUG, version: definition?.version ?? '', digest: '' };
      const sealed = sealer.seal({ ...told, key: randomUUID(), values: parkingForm() });
      const body = new URLSearchParams({ _envoi: sealed, _etape: 'confirmer' });
      const start = performance.now();
      const request = new Request('http://localhost/', { method: 'POST', body });
      const filed = await submit?.run(request, { params: { procedure: SLUG } });
      const location = filed?.headers.get('location') ?? '';
      const shown = await receipt?.run(new Request('http://localhost/'), {
        params: { token: location.split('/').at(-1) ?? '' },
      });
      const page = (await shown?.text()) ?? '';
      const isAcknowledged = page.includes('Votre demande est reçue');
      return { seconds: (performance.now() - start) / 1000, status: shown?.status, isAcknowledged };
    };
    await file();
    proxy.set({ kind: 'black-hole' });
    const times: Awaited<ReturnType<typeof file>>[] = [];
    for (let count = 0; count < SENDINGS; count += 1) times.push(await file());
    proxy.set({ kind: 'none' });
    const back = performance.now();
    let after = await file();
    while (!after.isAcknowledged) after = await file();
    const seconds = (count: number) => round(times[count]?.seconds ?? Infinity);
    return [
      atMost('registration receipt of the first sending', seconds(0), 8, 's'),
      atMost('registration receipt of the second sending', seconds(1), 1, 's'),
      atMost('registration receipt of the tenth sending', seconds(SENDINGS - 1), 1, 's'),
      atMost(
        'the slowest but the first',
        Math.max(...times.slice(1).map((_, n) => seconds(n + 1))),
        2,
        's',
      ),
      atMost(
        'sendings without a receipt',
        times.filter(({ status }) => status !== 200).length,
        0,
        '',
      ),
      atMost(
        'acknowledgements again, once it is back',
        round((performance.now() - back) / 1000),
        10,
        's',
      ),
    ];
  } finally {
    await proxy.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
