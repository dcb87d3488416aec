/* `npm run fraicheur`: says, to people who keep the content, what it asks of them. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parisDay } from '../../kit/paris-time.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { createClock } from '../../web/clock.ts';
import { runCommand } from '../command/run-command.ts';
import { say } from '../command/say.ts';
import { findPoints } from './find-points.ts';
import { freshnessTexts as texts } from './freshness-texts.ts';
import { reportPage } from './report-page.ts';
import { reportCsv, reportText } from './report.ts';

const HELP = `Dire ce que le contenu attend : relectures, liens, fiches, lois à relire.

  npm run fraicheur                            la liste, par responsable
  npm run fraicheur -- --csv retards.csv       la même, pour un tableur
  npm run fraicheur -- --page retards.html     la même, en une page à ouvrir`;

const project = resolve(import.meta.dirname, '../../..');

/** A folder may be named: its `content/` is read instead of that of the project. */
await runCommand({
  help: HELP,
  options: { csv: { type: 'string' }, page: { type: 'string' } },
  run: async ({ csv, page }, [folder]) => {
    const root = resolve(folder ?? project);
    // `PARVIS_NOW` is for whoever runs this: nothing here decides for a citizen.
    const clock = createClock({ ...process.env, PARVIS_LOCAL: '1' });
    const report = await findPoints(
      await loadContent(contentRoot(root)),
      join(root, 'dist'),
      parisDay(clock()),
    );
    say(reportText(report));
    if (csv !== undefined) {
      await writeFile(csv, reportCsv(report));
      say(texts.written(csv));
    }
    if (page !== undefined) {
      await writeFile(page, reportPage(report));
      say(texts.written(page));
    }
    const points = report.owners.flatMap((owner) => owner.points);
    return points.some(({ isBlocking }) => isBlocking) ? 1 : 0;
  },
});
