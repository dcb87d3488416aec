import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { createDatabase } from '../../src/database/client.ts';
import type { DeskCaller } from '../../src/desk/caller.server.ts';
import { createDeskPages } from '../../src/desk/desk-pages.server.ts';
import { addDays } from '../../src/kit/day-count.ts';
import { parisDay } from '../../src/kit/paris-time.ts';
import { startLocalSupabase, type LocalSupabase } from '../../src/local/local-supabase.ts';
import { compressedWeight } from '../../src/site/measuring/page-weight.ts';
import { databaseSettingsOf } from '../support/database-settings.ts';
import { generateDesk } from '../support/generate-desk.ts';
import { GENERATED_NAMES, GENERATED_SERVICES } from '../support/generated-desk.ts';
import { ROOT } from '../support/project.ts';
import { atMost, round, type Figure } from './figure.ts';
import { loadDeskHandlers } from './load-desk-handlers.ts';
import { inTurn, timed } from './timed.ts';

const REQUESTS = 1_000_000;
const COMMUNE = 'mesure';
const PAGE_URL = 'https://guichet.example/bureau/';
const FIRST_PAGE_MS = 150;
const OTHER_MS = 300;
const WEIGHT = 25_000;

/** Each family of filters, alone and together. */
const FILTERS: readonly string[] = [
  'file=wrote',
  'file=untaken',
  'file=waiting',
  'file=done',
  'service=service-07',
  'demarche=demarche-55',
  'canal=sms',
  'etat=incomplete',
  'agent=agent-4-1',
  'agent=personne',
  'depuis=2026-01-01&jusqua=2026-01-31',
  'fini=oui&canal=sms&demarche=demarche-55&etat=closed',
  'fini=oui&depuis=2023-11-01&jusqua=2023-11-10&canal=sms&agent=agent-4-1',
];
/** Figures of a year, of one service; then of the longest period, which nobody promised. */
const PERIODS: readonly (readonly [name: string, words: string, limit: number])[] = [
  ['a year', `depuis=${daysAgo(364)}`, 1000],
  ['a year of a service', `depuis=${daysAgo(364)}&service=service-07`, 1000],
  ['three years', `depuis=${daysAgo(3 * 365)}`, 2000],
];
const SEARCHES: readonly string[] = [
  GENERATED_NAMES.usual,
  GENERATED_NAMES.rare,
  'mar',
  `lea ${GENERATED_NAMES.usual}`,
  '06 12 34',
  'lilas',
];

/** The list over a million requests, as whoever reads every service opens it, through PostgREST. */
export async function benchDesk(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-desk-'));
  const supabase = await startLocalSupabase({
    ...{ root: ROOT, folder, isDurable: false },
    communes: [{ id: COMMUNE, name: 'Mesure' }],
  });
  try {
    const client = new Client({ connectionString: supabase.databaseUrl });
    await client.connect();
    const start = performance.now();
    await generateDesk(client, COMMUNE, REQUESTS);
    const took = (performance.now() - start) / 1000;
    await client.end();
    return [
      { what: 'requests generated', value: REQUESTS, unit: '' },
      { what: 'time to generate them', value: round(took), unit: 's' },
      ...(await measure(supabase)),
    ];
  } finally {
    await supabase.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(supabase: LocalSupabase): Promise<readonly Figure[]> {
  const caller: DeskCaller = {
    agentId: 'agent-1',
    name: { name: 'Claire Martin', quality: 'instructrice' },
    rights: new Map(GENERATED_SERVICES.map((service) => [service, 'process'])),
    database: createDatabase(databaseSettingsOf(supabase), {
      role: 'agent',
      commune: COMMUNE,
      services: GENERATED_SERVICES,
      sub: 'agent-1',
    }),
  };
  const { createListHandler, createFiguresHandler } = await loadDeskHandlers();
  const dependencies = {
    gate: () => Promise.resolve(caller),
    pages: createDeskPages(join(ROOT, 'dist')),
    clock: () => new Date(),
    newKey: () => crypto.randomUUID(),
    places: () => Promise.resolve(undefined),
  };
  const handler = createListHandler(dependencies);
  const figuresHandler = createFiguresHandler(dependencies);
  const open = async (request: Request, run = handler) => {
    const start = performance.now();
    const html = await (await run(request, { params: {} })).text();
    return { ms: performance.now() - start, html };
  };
  const figures = (words: string) => () =>
    open(new Request(`${PAGE_URL}chiffres/?${words}`), figuresHandler);
  const list = (words: string) => () => open(new Request(`${PAGE_URL}?${words}`));
  const search = (words: string) => () =>
    open(
      new Request(PAGE_URL, {
        method: 'POST',
        body: new URLSearchParams({ geste: 'chercher', mots: words }),
        headers: { 'sec-fetch-site': 'same-origin' },
      }),
    );
  const first = await list('')();
  const lines = first.html.split('<tr id=').length - 1;
  if (lines !== 50) throw new Error(`The first page has ${lines} lines`);
  return [
    await timed('first page', list(''), FIRST_PAGE_MS),
    await timed('second page', list(nextOf(first.html)), FIRST_PAGE_MS),
    ...(await inTurn(FILTERS, (words) => timed(`filter ${words}`, list(words), OTHER_MS))),
    ...(await inTurn(SEARCHES, (words) => timed(`search « ${words} »`, search(words), OTHER_MS))),
    ...(await inTurn(PERIODS, ([name, words, limit]) =>
      timed(`figures of ${name}`, figures(words), limit),
    )),
    atMost('weight of the page with 50 requests', await compressedWeight(first.html), WEIGHT, 'B'),
  ];
}

const nextOf = (html: string): string => /\?(apres=[\d.-]+)/u.exec(html)?.[1] ?? '';

function daysAgo(days: number): string {
  return addDays(parisDay(new Date()), -days);
}
