import { setTimeout as wait } from 'node:timers/promises';
import { seededRandom } from '../../src/kit/seeded-random.ts';
import { identityEnvironment } from '../../src/local/identity/identity-environment.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { ROOT } from '../support/project.ts';
import { CLICK_MS, DeskBrowser, type Click } from './desk-browser.ts';
import { openSessions } from './desk-sessions.ts';
import { atLeast, atMost, round, type Figure } from './figure.ts';
import { fileOnServer } from './filing.ts';
import { SLUG } from './parking-form.ts';

const AGENTS = 30;
/** An hour of clicks, one each forty seconds, in three minutes: see `CLICK_MS`. */
const SECONDS = 180;
const FILINGS_PER_SECOND = 4;
const LIMIT_MS = 300;

/** The desk asks for an identity provider: nobody signs in there while it is measured. */
export const DESK_SETTINGS = identityEnvironment({
  ...{ issuer: 'https://fournisseur.example', client: 'parvis-bureau' },
  secret: 'un-secret-pour-mesurer',
});

/** Thirty agents open, take and answer requests of one service, on the server, while others arrive. */
export async function benchDeskDay(
  supabase: LocalSupabase,
  url: string,
): Promise<readonly Figure[]> {
  const definition = await createProcedureRegistry(`${ROOT}/dist`).find(SLUG);
  if (definition === undefined) throw new Error('Build the site first');
  const commune = definition.commune.id;
  const service = definition.service.slug;
  const sessions = await openSessions(supabase, { commune, service, count: AGENTS });
  const file = await fileOnServer(supabase, url);
  for (let count = 0; count < 200; count += 1) await file();
  const until = performance.now() + SECONDS * 1000;
  const clicks: Click[] = [];
  const filed = { count: 0, refused: 0 };
  await Promise.all([
    arrive(file, until, filed),
    ...sessions.map((session, place) => work(new DeskBrowser(url, session, clicks), place, until)),
  ]);
  const kinds = [...Map.groupBy(clicks, ({ what }) => what)];
  return [
    atLeast('clicks', clicks.length, (AGENTS * SECONDS * 1000) / CLICK_MS / 2, ''),
    { what: 'requests that arrived meanwhile', value: filed.count, unit: '' },
    atMost('errors', clicks.filter(({ isWrong }) => isWrong).length + filed.refused, 0, ''),
    ...kinds.map(([what, of]) => ({ what: `${what}, p95`, value: p95(of), unit: 'ms' })),
    atMost('every click, p95', p95(clicks), LIMIT_MS, 'ms'),
  ];
}

const p95 = (clicks: readonly Click[]): number =>
  round(
    clicks.map(({ ms }) => ms).toSorted((a, b) => a - b)[Math.ceil(clicks.length * 0.95) - 1] ?? 0,
  );

async function arrive(
  file: () => Promise<void>,
  until: number,
  filed: { count: number; refused: number },
): Promise<void> {
  while (performance.now() < until) {
    const next = wait(1000 / FILINGS_PER_SECOND);
    await file().then(
      () => (filed.count += 1),
      () => (filed.refused += 1),
    );
    await next;
  }
}

/** Opens a line of the list, takes the request, answers, and finds it again by its number. */
async function work(agent: DeskBrowser, place: number, until: number): Promise<void> {
  const random = seededRandom(place + 1);
  // Agents do not click together.
  await wait(random() * CLICK_MS);
  while (performance.now() < until) {
    const list = await agent.click('list', '/bureau/');
    const lines = [...list.matchAll(/<tr id="d-([^"]+)"/gu)].map(([, reference]) => reference);
    const reference = lines[Math.floor(random() * lines.length)];
    if (reference === undefined) continue;
    const path = `/bureau/demandes/${reference}/`;
    const fresh = await agent.click('request', path);
    await press(agent, 'take', { path, html: fresh, button: 'prendre' });
    const taken = await agent.click('request', path);
    const form = { ecrire_texte: 'Bonjour, votre demande est en cours.' };
    await press(agent, 'answer', { path, html: taken, button: 'ecrire', form });
    await agent.click('search', '/bureau/', { _geste: 'chercher', mots: reference });
  }
}

async function press(
  agent: DeskBrowser,
  what: string,
  page: { path: string; html: string; button: string; form?: Readonly<Record<string, string>> },
): Promise<void> {
  // Not read as a browser would: what measures shares the machine with what is measured.
  const form = page.html.split('<form').find((one) => one.includes(`value="${page.button}"`));
  if (form === undefined) return;
  const hidden = form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/gu);
  await agent.click(what, page.path, {
    ...Object.fromEntries([...hidden].map(([, name = '', value = '']) => [name, value])),
    ...page.form,
    _etape: page.button,
  });
}
