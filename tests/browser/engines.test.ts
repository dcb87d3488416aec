import { expect, test } from 'vitest';
import { fileInEngine } from '../support/engines/file-in-engine.ts';
import { startOldChromium } from '../support/engines/old-chromium.ts';
import { serveSite } from '../support/served-site.ts';

test('the oldest Chromium that the project is made for files a request step by step', async () => {
  const [site, engine] = await Promise.all([serveSite(), startOldChromium(80)]);
  try {
    expect(engine.name).toMatch(/Chrome\/80\./u);
    const { receipt, isEnhanced } = await fileInEngine(engine, site.url, 'as it is');
    expect(receipt).toMatch(/^\/recus\/[\w-]{22}$/u);
    expect(isEnhanced).toBe(true);
  } finally {
    await engine.stop();
    await site.stop();
  }
});
