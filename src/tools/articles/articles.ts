/* `npm run articles`: prints every text of law that the content cites, for whoever answers for it. */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { contentRoot } from '../../site/content/content-root.ts';
import { loadContent } from '../../site/content/load-content.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { readCitedArticles } from './cited-articles.ts';
import { legalRegisterTexts as texts } from './legal-register-texts.ts';
import { articlesCsv, articlesText, toCompareText } from './report.ts';
import { leftToCheck, rulesToCompare, vagueReferences } from './to-compare.ts';

const HELP = `Dire quels textes de loi le contenu cite, où, et lesquels restent à vérifier ; puis les règles que
personne n’a comparées avec la loi, les plus graves d’abord.

  npm run articles                             tout ce qui est cité
  npm run articles -- --a-verifier             seulement ce qui reste à vérifier
  npm run articles -- --csv articles.csv       la même liste, pour un tableur`;

const project = resolve(import.meta.dirname, '../../..');

/** A folder may be named: its `content/` is read instead of that of the project. */
export const articlesCommand = defineCommand({
  help: HELP,
  options: { csv: { type: 'string' }, 'a-verifier': { type: 'boolean' } },
  run: async ({ csv, 'a-verifier': onlyToVerify }, [folder], { printer, environment }) => {
    const content = await loadContent(contentRoot(resolve(folder ?? project), environment));
    const all = readCitedArticles(content);
    const shown = onlyToVerify === true ? all.filter(({ state }) => state === 'to-verify') : all;
    const unused = content.legalTexts
      .map(({ name }) => name)
      .filter((name) => all.every(({ text }) => text !== name));
    printer.log(articlesText(shown, all, onlyToVerify === true ? [] : unused));
    printer.log(
      `\n${toCompareText(rulesToCompare(content), vagueReferences(content), leftToCheck(content))}`,
    );
    if (csv !== undefined) {
      await writeFile(csv, articlesCsv(shown));
      printer.log(texts.written(csv));
    }
    return 0;
  },
});

if (import.meta.main) await runCommand(articlesCommand);
