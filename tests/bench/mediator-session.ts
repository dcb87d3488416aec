import type { Browser, BrowserContext, BrowserContextOptions } from 'playwright';
import { createDatabase } from '../../src/database/client.ts';
import { createAgentKeeper } from '../../src/desk/agents-repository.ts';
import { deskCookies } from '../../src/desk/desk-cookies.server.ts';
import { createDeskDoor } from '../../src/desk/sign-in/door-repository.ts';
import { hashOpaque, newOpaque } from '../../src/kit/opaque.server.ts';
import type { LocalSupabase } from '../../src/local/local-supabase.ts';
import { databaseSettingsOf } from '../support/database-settings.ts';

/**
 * A browser where a mediator has signed in, at the door of the database: what a provider says is another
 * measure.
 */
export async function openAsMediator(
  supabase: LocalSupabase,
  browser: Browser,
  { url, commune }: Readonly<Record<'url' | 'commune', string>>,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const settings = databaseSettingsOf(supabase);
  const email = 'nora.diallo@mairie.example';
  const keeper = createAgentKeeper(
    createDatabase(settings, { role: 'agent_keeper', commune, sub: 'bench' }),
  );
  await keeper.invite({ email, name: 'Nora Diallo', kind: 'mediator', structure: 'mediatheque' });
  const session = newOpaque();
  const { outcome } = await createDeskDoor(
    createDatabase(settings, { role: 'desk_door', commune }),
  ).open({
    ...{ hash: hashOpaque(session), earlier: undefined, issuer: 'https://fournisseur.example' },
    ...{ subject: 'nora', email, acr: 'eidas2', amr: ['mfa'], idToken: 'x' },
  });
  if (outcome !== 'opened') throw new Error(`The session of ${email}: ${outcome}`);
  const context = await browser.newContext({ ...options, baseURL: url });
  await context.addCookies([
    { name: deskCookies(url).session, value: session, url, httpOnly: true, sameSite: 'Lax' },
  ]);
  return context;
}
