import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startProgram, waitUntilReady } from '../../src/local/child-process.ts';
import { findFreePort } from '../../src/local/ports.ts';
import { contentRoot } from '../../src/site/content/content-root.ts';
import { openLivePreview } from '../../src/tools/preview/live-preview.ts';
import { watchDraft } from '../../src/tools/preview/watch-draft.ts';
import { ROOT } from '../support/project.ts';
import { copyContent } from '../support/temporary-content.ts';
import { atMost, round, type Figure } from './figure.ts';

const LIMIT_S = 3;
const PATIENCE_MS = 60_000;

/** A file of each kind that people see on a page, a text of it to change, and where it is read. */
const CHANGES: readonly (readonly [kind: string, file: string, key: RegExp, page: string])[] = [
  ['procedure', 'demarches/acte-de-naissance.md', /^title: .*$/mu, '/demarches/acte-de-naissance/'],
  ['service', 'services/voirie.yml', /^name: .*$/mu, '/services/voirie/'],
  ['commune', 'commune.yml', /^tagline: .*$/mu, '/'],
];

/** From a file saved to its page seen in `npm run dev`, for each kind of content. */
export async function benchSeconds(): Promise<readonly Figure[]> {
  const content = copyContent(contentRoot(ROOT));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const program = startProgram({
    command: [
      ...([process.execPath, join(ROOT, 'node_modules/astro/bin/astro.mjs'), 'dev'] as const),
      ...['--port', String(port), '--host', '127.0.0.1'],
    ],
    cwd: ROOT,
    env: { ...process.env, PARVIS_CONTENT: content.source.folder, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const read = (page: string) =>
    fetch(url + page).then(
      (response) => response.text(),
      () => '',
    );
  try {
    const isUp = () => read('/').then((text) => text.includes('</html>'));
    if (!(await waitUntilReady(program, isUp, PATIENCE_MS))) throw new Error(program.lastOutput());
    const figures: Figure[] = [];
    for (const [kind, file, key, page] of CHANGES) {
      const path = join(content.source.folder, file);
      await read(page);
      const word = `mot${kind}nouveau`;
      const before = readFileSync(path, 'utf8');
      const after = before.replace(key, (line) => `${line} ${word}`);
      if (after === before) throw new RangeError(`${file} has no such key`);
      const start = performance.now();
      writeFileSync(path, after);
      while (!(await read(page)).includes(word)) {
        if (performance.now() - start > PATIENCE_MS)
          throw new Error(`${file} is not drawn again: ${program.lastOutput()}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const seconds = round((performance.now() - start) / 1000);
      figures.push(atMost(`${kind}: from saved to seen in npm run dev`, seconds, LIMIT_S, 's'));
    }
    return [...figures, await benchPreview(join(content.source.folder, 'demarches'))];
  } finally {
    await program.stop();
    content.remove();
  }
}

/** The same in `npm run apercu`, where the page and the receipt are drawn again. */
async function benchPreview(procedures: string): Promise<Figure> {
  const slug = 'acte-de-naissance';
  const path = join(procedures, `${slug}.md`);
  const folder = join(ROOT, '.parvis', 'bench-apercu');
  const draft = { path, shown: path, slug };
  const preview = await openLivePreview({ root: ROOT, folder, draft, url: 'http://127.0.0.1' });
  const stopWatching = watchDraft(path, () => preview.again());
  const connection = { incoming: { socket: { remoteAddress: '127.0.0.1' } } };
  const show = async (part: 'page' | 'receipt') =>
    (await preview.app.request(preview.paths()[part] ?? '', {}, connection)).text();
  try {
    await show('page');
    const start = performance.now();
    const title = 'Demander un acte jamais vu';
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*$/mu, `title: ${title}`));
    for (const part of ['page', 'receipt'] as const) {
      while (!(await show(part)).includes(title)) {
        if (performance.now() - start > PATIENCE_MS) throw new Error(`${part} is not drawn again`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
    const seconds = round((performance.now() - start) / 1000);
    return atMost(
      'draft: from saved to seen in npm run apercu, receipt too',
      seconds,
      LIMIT_S,
      's',
    );
  } finally {
    stopWatching();
    await preview.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
