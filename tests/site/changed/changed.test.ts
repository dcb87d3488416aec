import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { buildContent } from '../../support/build-content.ts';
import { copyContent } from '../../support/temporary-content.ts';
import { addContent, proveAddedContent } from './added-content.ts';
import { changeContent, proveChangedContent } from './changed-content.ts';
import type { ChangedSite } from './changed-site.ts';
import { importGuide, proveGuide } from './national-guide.ts';
import { changePublicLife, provePublicLife } from './public-life.ts';

/* A build is dear: everything that is tried in a changed content is in one. */
const content = copyContent();
let open: ChangedSite['open'];
beforeAll(async () => {
  // Procedures are added from one that still has its form.
  addContent(content);
  changeContent(content);
  changePublicLife(content);
  await importGuide(content);
  open = await buildContent(content, { PARVIS_NOW: '2026-11-23T10:00:00Z' });
});
afterAll(() => content.remove());

const site: ChangedSite = {
  root: content.root,
  open: (path) => open(path),
  file: (path) => readFileSync(join(content.root, 'dist', path), 'utf8'),
};
proveAddedContent(site);
proveChangedContent(site);
provePublicLife(site);
proveGuide(site);
