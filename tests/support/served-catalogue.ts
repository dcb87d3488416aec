import { afterAll, beforeAll } from 'vitest';
import { createApp } from '../../src/host/create-app.ts';
import { listen } from '../../src/host/listen.ts';
import { ROOT } from './project.ts';

/** The address of the catalogue of procedures, served for the tests of one file. */
export function useServedCatalogue(): () => string {
  let server: Awaited<ReturnType<typeof listen>> | undefined;
  beforeAll(async () => {
    server = await listen(await createApp(ROOT, []), 0);
  });
  afterAll(() => server?.stop());
  return () => `http://127.0.0.1:${server?.port ?? 0}/demarches.json`;
}
