import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { guideFolder } from '../../src/site/content/guide-folder.ts';
import { importSheets } from '../../src/tools/comarquage/import-sheets.ts';
import { realSheets } from '../support/real-sheets.ts';
import { buildCopy } from './build-margin.ts';
import { atLeast, atMost, round, type Figure } from './figure.ts';

const SHEETS = 2980;
const SECONDS = 120;
const MIB = 2048;

/** Imports the real national sheets, then builds the whole site with them. */
export async function benchGuide(): Promise<readonly Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-guide-'));
  try {
    const sources = [realSheets()];
    const start = performance.now();
    const { sheets } = await importSheets({ root: folder, sources, today: '2026-11-22' });
    const imported = (performance.now() - start) / 1000;
    const { seconds, peakMib } = await buildCopy(0, {
      PARVIS_COMARQUAGE: guideFolder(folder),
    });
    return [
      atLeast('national sheets imported', sheets.length, SHEETS, ''),
      { what: 'import of the national sheets', value: round(imported), unit: 's' },
      atMost('build of the site with them', round(seconds), SECONDS, 's'),
      atMost('memory of that build', Math.round(peakMib), MIB, 'MiB'),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
