import { existsSync } from 'node:fs';
import { findChromium } from '../support/chromium.ts';
import { startChromium } from '../support/engines/chromium-engine.ts';
import type { Engine } from '../support/engines/engine.ts';
import { EVERY_CONDITION, fileInEngine } from '../support/engines/file-in-engine.ts';
import { FIREFOX, startFirefox } from '../support/engines/firefox-engine.ts';
import {
  OLD_CHROMIUMS,
  startOldChromium,
  type OldVersion,
} from '../support/engines/old-chromium.ts';
import { atLeast, type Figure } from './figure.ts';

/**
 * Files requests in real engines, from the oldest that the project is made for to the newest, whatever each
 * forbids to scripts.
 */
export async function benchEngines(url: string): Promise<readonly Figure[]> {
  const old = (Object.keys(OLD_CHROMIUMS) as unknown as OldVersion[]).map(
    (version) => () => startOldChromium(version),
  );
  const newest = async () => startChromium((await findChromium()).executablePath);
  // Debian brings it; npm does not.
  const firefox = existsSync(FIREFOX) ? [startFirefox] : [];
  if (firefox.length === 0) console.log(`  ${FIREFOX} is not installed`);
  const figures: Figure[] = [];
  for (const start of [...old, newest, ...firefox]) figures.push(...(await fileIn(start, url)));
  return figures;
}

async function fileIn(start: () => Promise<Engine>, url: string): Promise<readonly Figure[]> {
  const engine = await start();
  const figures: Figure[] = [];
  try {
    for (const condition of EVERY_CONDITION) {
      const filed = await fileInEngine(engine, url, condition).catch((error: unknown) => {
        console.log(`  ${engine.name}, ${condition}: ${String(error)}`);
      });
      const isWhole = filed?.isEnhanced === (condition !== 'without JavaScript');
      figures.push(atLeast(`${engine.name} files, ${condition}`, isWhole ? 1 : 0, 1, ''));
    }
  } finally {
    await engine.stop();
  }
  return figures;
}
