/* `npm run fraicheur`: says, to people who keep the content, what it asks of them. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { siteFolder } from '../../host/releases/site-folder.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { createClock } from '../../web/clock.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
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
export const freshnessCommand = defineCommand({
  help: HELP,
  options: { csv: { type: 'string' }, page: { type: 'string' } },
  run: async ({ csv, page }, [folder], { printer, environment }) => {
    const root = resolve(folder ?? project);
    // `PARVIS_NOW` is for whoever runs this: nothing here decides for a citizen.
    const clock = createClock({ ...environment, PARVIS_LOCAL: '1' });
    const report = await findPoints(
      await loadContent(contentRoot(root, environment)),
      await siteFolder(root, environment),
      parisDay(clock()),
    );
    printer.log(reportText(report));
    if (csv !== undefined) {
      await writeFile(csv, reportCsv(report));
      printer.log(texts.written(csv));
    }
    if (page !== undefined) {
      await writeFile(page, reportPage(report));
      printer.log(texts.written(page));
    }
    const points = report.owners.flatMap((owner) => owner.points);
    return points.some(({ isBlocking }) => isBlocking) ? 1 : 0;
  },
});

if (import.meta.main) await runCommand(freshnessCommand);
