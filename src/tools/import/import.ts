/* `npm run importer`: takes one procedure from the catalogue of another commune. */
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { SlugSchema } from '../../kit/editor-text.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import { adaptProcedure } from '../../procedures/exchange/adapt-procedure.ts';
import { importTexts as texts } from '../../procedures/exchange/exchange-texts.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { type Content, loadContent } from '../../site/content/load-content.ts';
import { shownPath } from '../../site/content/shown-path.ts';
import { createClock } from '../../web/clock.ts';
import { defineCommand, runCommand, type Surroundings } from '../command/run-command.ts';
import { tryContent } from '../command/try-content.ts';
import { procedureFile } from './procedure-file.ts';
import { type PickedProcedure, readCatalogue } from './read-catalogue.ts';
import { readSource } from './read-source.ts';
import { differencesText, markLines } from './report.ts';

const HELP = `Reprendre une démarche d’un autre guichet Parvis.

  npm run importer -- https://guichet.exemple.fr/demarches.json acte-de-naissance
                                    compare avec la vôtre, sans rien écrire
    --comme autre-nom               la prend sous un autre nom
    --service etat-civil            la confie à un de vos services
    --theme etat-civil              la range dans un de vos thèmes
    --ecrire                        écrit le fichier parmi vos démarches
    --remplacer                     remplace un fichier qui existe déjà`;

const project = resolve(import.meta.dirname, '../../..');
const OPTIONS = {
  comme: { type: 'string' },
  service: { type: 'string' },
  theme: { type: 'string' },
  ecrire: { type: 'boolean' },
  remplacer: { type: 'boolean' },
} as const;

interface Options extends Choices {
  readonly comme?: string;
  readonly ecrire?: boolean;
  readonly remplacer?: boolean;
}

interface Choices {
  readonly service?: string;
  readonly theme?: string;
}

/** A third word names the folder whose `content/` receives the procedure. */
const run = async (
  options: Options,
  [address, wanted, folder]: readonly string[],
  { printer, environment }: Surroundings,
) => {
  if (address === undefined || wanted === undefined) return 'help';
  const root = contentRoot(resolve(folder ?? project), environment);
  const slug = options.comme ?? wanted;
  if (!v.is(SlugSchema, slug)) throw new StopError(texts.refusals.badName(slug));
  const today = parisDay(createClock({ ...environment, PARVIS_LOCAL: '1' })());
  const picked = readCatalogue(await readSource(address), wanted);
  const content = await loadContent(root);
  const { procedure, marks } = adapt(content, picked, slug, options, today);
  const { head, source } = picked;
  const existing = content.procedures.find((known) => known.slug === slug);
  printer.log(
    [
      texts.report.title(source.procedure.title, head.commune.ofName),
      texts.report.source(address, head.version),
      differencesText(existing, { procedure, body: source.body }),
      markLines(marks).join('\n'),
    ]
      .filter(Boolean)
      .join('\n\n'),
  );
  const comments =
    marks.length === 0
      ? []
      : [texts.comment(head.commune.ofName, address, today), ...markLines(marks)];
  const path = `demarches/${slug}.md`;
  const file = shownPath(root, path);
  const text = procedureFile(procedure, source.body, comments);
  const { own, others } = await tryContent(root, { path, text });
  const refused = own ?? others;
  if (refused !== undefined) {
    throw new StopError(`\n${texts.refusals.refused}`, { next: refused.message });
  }
  if (options.ecrire !== true) {
    printer.log(`\n${texts.report.wouldWrite(file)}`);
    return 0;
  }
  await write(join(root.folder, path), text, options.remplacer === true).catch((error: unknown) => {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw isThere ? new StopError(`\n${texts.refusals.exists(file)}`) : error;
  });
  printer.log(`\n${texts.report.written(file)}`);
  return 0;
};

function adapt(
  content: Content,
  { head, source }: PickedProcedure,
  slug: string,
  { service, theme }: Choices,
  today: string,
) {
  const services = new Set(content.services.keys());
  const themes = new Set(content.themes.map((known) => known.slug));
  const adapted = adaptProcedure(
    head,
    source,
    {
      id: content.commune.id,
      services,
      themes,
      lifeEvents: new Set(content.lifeEvents.map((event) => event.slug)),
      procedures: new Set(content.procedures.map((known) => known.slug)),
      existing: content.procedures.find((known) => known.slug === slug)?.procedure,
      service,
      theme,
    },
    slug,
    today,
  );
  const { procedure } = adapted;
  if (!services.has(procedure.service)) {
    throw new StopError(texts.refusals.unknownService(procedure.service, [...services]));
  }
  if (!themes.has(procedure.theme)) {
    throw new StopError(texts.refusals.unknownTheme(procedure.theme, [...themes]));
  }
  return adapted;
}

/** Creates the file; a file that is there stays, unless the person said to replace it. */
async function write(file: string, text: string, mayReplace: boolean): Promise<void> {
  await writeFile(file, text, { flag: mayReplace ? 'w' : 'wx' });
}

export const importCommand = defineCommand({ help: HELP, options: OPTIONS, run });

if (import.meta.main) await runCommand(importCommand);
