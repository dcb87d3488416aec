import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { localEnvironment } from '../../src/local/local-site.ts';
import { startLocalSupabase, type LocalSupabase } from '../../src/local/local-supabase.ts';
import { startMailbox, type Mailbox } from '../../src/local/mailbox.ts';
import { openSite, SITE, type OpenSite } from './open-site.ts';
import { ROOT } from './project.ts';
import { ownCommune } from './shared-stack.ts';

/** A database and a mailbox of a test's own: it may break them. */
export interface OwnStack {
  readonly supabase: LocalSupabase;
  readonly mailbox: Mailbox;
  readonly environment: Record<string, string>;
  stop(): Promise<void>;
}

async function startOwnStack(): Promise<OwnStack> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-own-'));
  const supabase = await startLocalSupabase({
    ...{ root: ROOT, folder, isDurable: false },
    communes: [{ id: ownCommune(), name: 'Petiteville' }],
  });
  const mailbox = await startMailbox(join(folder, 'mails'));
  return {
    supabase,
    mailbox,
    environment: { ...localEnvironment(supabase, mailbox, SITE), PARVIS_COMMUNE: ownCommune() },
    stop: async () => {
      await mailbox.stop();
      await supabase.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** An own stack for the tests of one file: ready when they run. */
export function useOwnStack(): { readonly stack: OwnStack } {
  const own = {} as { stack: OwnStack };
  beforeAll(async () => {
    own.stack = await startOwnStack();
  });
  afterAll(() => own.stack.stop());
  return own;
}

/** The same, and the functions that use it. */
export function useOwnSite(): { readonly stack: OwnStack; readonly site: OpenSite } {
  const own = useOwnStack() as { stack: OwnStack; site: OpenSite };
  beforeAll(() => {
    own.site = openSite(own.stack.environment);
  });
  return own;
}
