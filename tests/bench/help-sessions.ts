import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import type { ProcedureDefinition } from '../../src/procedures/definition.ts';
import { createProcedureRegistry } from '../../src/procedures/procedure-repository.ts';
import { fieldsOf } from '../../src/questions/form-section.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import { launchBrowser } from '../support/chromium.ts';
import { helpPerson } from '../support/helped-session.ts';
import { leftBehind } from '../support/left-behind.ts';
import { ROOT } from '../support/project.ts';
import { atLeast, atMost, type Figure } from './figure.ts';
import { openAsMediator } from './mediator-session.ts';

const SESSIONS = Number(process.env.PARVIS_BENCH_SESSIONS ?? 20);
const PROCEDURES = 10;
/** One in so many is cut from the network when it is confirmed. */
const CUT_EVERY = 4;

/**
 * People who are helped one after the other on one browser: what the next one finds of the one before, and
 * what is stored of all of them.
 */
export async function benchHelpSessions(
  supabase: LocalSupabase,
  url: string,
): Promise<readonly Figure[]> {
  const procedures = await chooseProcedures();
  const commune = procedures[0]?.commune.id ?? '';
  const browser = await launchBrowser();
  const database = new Client({ connectionString: supabase.databaseUrl });
  await database.connect();
  try {
    const context = await openAsMediator(supabase, browser, { url, commune });
    const page = await context.newPage();
    const found: string[] = [];
    const opened: string[] = [];
    for (let place = 0; place < SESSIONS; place += 1) {
      const definition = procedures[place % procedures.length];
      if (definition === undefined) throw new Error('Build the site first');
      const lastName = `Quatrebarbes${'abcdefghijklmnopqrstuvwxyz'[place] ?? ''}`;
      const firstName = `Zéphyrine${'abcdefghijklmnopqrstuvwxyz'[place] ?? ''}`;
      const answers = { ...typedAnswers(definition.form), prenom: firstName, nom: lastName };
      const person = { procedure: definition.slug, answers, firstName, lastName };
      const isCut = place % CUT_EVERY === CUT_EVERY - 1;
      const { receipt } = await helpPerson(page, person, isCut).catch((cause: unknown) => {
        throw new Error(`Session ${place + 1}, « ${definition.slug} », ${page.url()}`, { cause });
      });
      found.push(...(await leftBehind(page, ['Quatrebarbes', 'Zéphyrine'])));
      // With its cookies, and beside the page: a step of the history may still be under way there.
      if ((await page.request.get(receipt)).status() !== 410) opened.push(receipt);
    }
    const { rows } = await database.query<{ count: number; twice: number }>(
      `select count(*)::int as count, (count(*) - count(distinct answers ->> 'nom'))::int as twice
       from submissions where channel = 'assisted' and structure_slug = 'mediatheque'`,
    );
    for (const words of [...found, ...opened]) console.log(`  ${words}`);
    return [
      atLeast('requests filed in sessions, stored', rows[0]?.count ?? 0, SESSIONS, ''),
      atMost('stored twice', rows[0]?.twice ?? 0, 0, ''),
      atMost('places where the next person finds the one before', found.length, 0, ''),
      atMost('receipts that still open', opened.length, 0, ''),
    ];
  } finally {
    await browser.close();
    await database.end();
  }
}

/** Those that need no file and that a person names themselves in. */
async function chooseProcedures(): Promise<readonly ProcedureDefinition[]> {
  const registry = createProcedureRegistry(join(ROOT, 'dist'));
  const chosen: ProcedureDefinition[] = [];
  for (const slug of readdirSync(join(ROOT, 'dist', 'demarches'))) {
    const definition = await registry.find(slug);
    if (definition === undefined || chosen.length === PROCEDURES) continue;
    const fields = fieldsOf(definition.form);
    const asksName = ['prenom', 'nom'].every((key) => fields.some((field) => field.key === key));
    const needsFile = fields.some((field) => field.type === 'files' && field.required);
    if (asksName && !needsFile) chosen.push(definition);
  }
  return chosen;
}
