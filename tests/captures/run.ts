/*
 * `npm run captures`: pictures of every kind of page, in `captures/`, each beside the one of the time before.
 * `npm run captures -- --readme`: the pictures of the README and of the guides for editors, agents and
 * mediators, in `docs/images/`.
 */
import { join } from 'node:path';
import { bundleFunctions } from '../../src/host/bundle-functions.ts';
import { buildSite } from '../../src/local/build-site.ts';
import { DESK_SETTINGS } from '../bench/desk-day.ts';
import { launchBrowser } from '../support/chromium.ts';
import { ROOT } from '../support/project.ts';
import { withServer } from '../support/with-server.ts';
import { takeDeskPictures } from './desk-pictures.ts';
import { takeEditingPictures } from './editing-pictures.ts';
import { keepEarlier } from './keep-earlier.ts';
import { takeMediationPictures } from './mediation-pictures.ts';
import { PLACES } from './places.ts';
import { takeReadmePictures } from './readme-pictures.ts';
import { takeCaptures } from './take-captures.ts';

const isForReadme = process.argv.includes('--readme');
const folder = join(ROOT, isForReadme ? 'docs/images' : 'captures');

await buildSite(ROOT);
await bundleFunctions(ROOT);
await withServer(async (supabase, url) => {
  const browser = await launchBrowser();
  try {
    if (isForReadme) {
      await takeReadmePictures(browser, url, folder);
      await takeEditingPictures(browser, url, folder);
      await takeMediationPictures(supabase, browser, url, folder);
      await takeDeskPictures(browser, folder);
    } else {
      await keepEarlier(folder);
      await takeCaptures(browser, url, PLACES, folder);
    }
  } finally {
    await browser.close();
  }
}, DESK_SETTINGS);
console.log(`Written to ${isForReadme ? 'docs/images/' : 'captures/ (open captures/index.html)'}`);
