import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleFunctions } from '../../src/host/bundle-functions.ts';
import { buildSite } from '../../src/local/build-site.ts';
import { localEnvironment } from '../../src/local/local-site.ts';
import { startLocalSupabase } from '../../src/local/local-supabase.ts';
import { startMailbox } from '../../src/local/mailbox.ts';
import { findChromium } from './chromium.ts';
import { communeOfFile } from './commune-of-file.ts';
import { FIXTURE_SETTINGS, ROOT } from './project.ts';

/** What every test file may use: the built site, one database, one mailbox. */
export interface TestStack {
  /** Settings of functions. */
  readonly environment: Readonly<Record<string, string>>;
  /** Address of the database superuser, to look behind the functions. */
  readonly databaseUrl: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    stack: TestStack;
  }
}

/** Builds the site once and starts the real parts that tests share. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-test-'));
  // Whatever this machine imported: tests judge the site as it is cloned.
  await buildSite(ROOT, {
    ...FIXTURE_SETTINGS,
    PARVIS_STRICT: '1',
    PARVIS_COMARQUAGE: join(folder, 'comarquage'),
  });
  await bundleFunctions(ROOT);
  // Unpacked once here: two test files would otherwise unpack the browser over each other.
  await findChromium();
  const { testFiles } = await project.globTestFiles();
  const supabase = await startLocalSupabase({
    ...{ root: ROOT, folder, isDurable: false },
    // One for each file, and none for what would forget whose it is.
    communes: testFiles.map((file) => ({ id: communeOfFile(file), name: 'Petiteville' })),
  });
  const mailbox = await startMailbox(join(folder, 'mails'));
  project.provide('stack', {
    environment: localEnvironment(supabase, mailbox, 'https://guichet.petiteville.example'),
    databaseUrl: supabase.databaseUrl,
  });
  return async () => {
    await mailbox.stop();
    await supabase.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
