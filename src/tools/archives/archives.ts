/* `npm run archives`: what goes to the archives, its slips and their visa, in the role of an archivist. */
import { resolve } from 'node:path';
import { createSlipRepository } from '../../archives/slip-repository.ts';
import { slipState, slipTexts } from '../../archives/slip-texts.ts';
import type { Slip, SlipKind } from '../../archives/slip.ts';
import { CommuneSchema } from '../../commune/commune.ts';
import { isRefusal } from '../../database/call.ts';
import { removeInBatches } from '../../database/in-batches.ts';
import { isExistingDay } from '../../kit/day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { parisDay } from '../../kit/paris-time.ts';
import { StopError } from '../../kit/stop-error.ts';
import { contentRoot } from '../../site/content/content-root.ts';
import { createClock } from '../../web/clock.ts';
import { readValidated } from '../command/read-validated.ts';
import { defineCommand, runCommand } from '../command/run-command.ts';
import { openDatabase, openFiles } from '../desk/open-database.ts';
import { listText } from './format-slips.ts';
import { writeSlip } from './write-slip.ts';

const HELP = `Remettre aux archives ce dont la durée est passée. Rien n’est effacé sans leur visa.

  npm run archives                                     ce qui est à remettre, et les bordereaux
  npm run archives -- eliminer <dossier>               prépare un bordereau d’élimination, à faire viser
  npm run archives -- verser <dossier>                 prépare un versement : les dossiers et leurs fichiers
      --demarche permis-de-construire                  une démarche seulement ; plusieurs fois au besoin
  npm run archives -- ecrire 2026-001 <dossier>        écrit de nouveau, ou finit d’écrire, un bordereau
  npm run archives -- viser 2026-001 --vise-par "Nom, qualité" --le 2026-12-01
  npm run archives -- refuser 2026-001                 tout reste
  npm run archives -- effacer                          efface ce qui est visé ; la nuit le fait aussi

Un bordereau est visé en entier. S’il est arrivé quelque chose à un dossier depuis, il faut le préparer
de nouveau.`;

const root = resolve(import.meta.dirname, '../../..');
const KINDS: Readonly<Record<string, SlipKind>> = { eliminer: 'elimination', verser: 'transfer' };

interface Given {
  readonly demarche?: readonly string[];
  readonly 'vise-par'?: string;
  readonly le?: string;
}

export const archivesCommand = defineCommand({
  help: HELP,
  options: {
    demarche: { type: 'string', multiple: true },
    'vise-par': { type: 'string' },
    le: { type: 'string' },
  },
  run: async (given: Given, words, { printer, environment }) => {
    const commune = await readValidated(
      contentRoot(root, environment),
      CommuneSchema,
      'commune.yml',
    );
    const claims = { role: 'archivist', commune: commune.id, sub: 'cli' } as const;
    const database = openDatabase(root, environment, claims);
    const slips = createSlipRepository(database);
    const today = parisDay(createClock(environment)());
    const found = async (number: string): Promise<Slip> => {
      const slip = (await slips.list()).find((one) => one.number === number);
      if (slip === undefined) throw new StopError(`Aucun bordereau ne porte le numéro ${number}.`);
      return slip;
    };
    const write = async (slip: Slip, folder: string) => {
      const files = () => openFiles(root, environment, claims);
      const dependencies = { slips, files, communeName: commune.name };
      const { written, missing } = await writeSlip(dependencies, slip, resolve(folder));
      printer.log(`${slipTexts.title[slip.kind](slip.number)} : ${slipState(slip)}.`);
      printer.log(`${formatCount(written, 'fichier écrit', 'fichiers écrits')} dans ${folder}.`);
      if (missing.length === 0) return 0;
      printer.error(
        [
          'Le versement n’est pas complet. Introuvables :',
          ...missing.map((one) => `  ${one}`),
        ].join('\n'),
      );
      return 1;
    };
    const [verb = 'liste', first, second] = words;
    const kind = KINDS[verb];
    try {
      if (verb === 'liste') {
        printer.log(listText(await slips.due(today), await slips.list()));
        return 0;
      }
      if (kind !== undefined && first !== undefined) {
        return await write(await slips.prepare(kind, given.demarche ?? [], today), first);
      }
      if (verb === 'ecrire' && first !== undefined && second !== undefined) {
        return await write(await found(first), second);
      }
      if (verb === 'viser' && first !== undefined) {
        const signed = await slips.sign(await found(first), signerOf(given), dayOf(given, today));
        printer.log(`${slipTexts.title[signed.kind](signed.number)} : ${slipState(signed)}.`);
        return 0;
      }
      if (verb === 'refuser' && first !== undefined) {
        const refused = await slips.refuse(first);
        printer.log(`${slipTexts.title[refused.kind](refused.number)} : ${slipState(refused)}.`);
        return 0;
      }
      if (verb === 'effacer') {
        const remove = (batch: number) => database.rpc('eliminate_signed', { batch });
        const gone = await removeInBatches(remove, { timeMs: Infinity, isEven: false });
        printer.log(`${formatCount(gone, 'dossier traité', 'dossiers traités')}.`);
        return 0;
      }
      return 'help';
    } catch (error) {
      throw explained(error);
    }
  },
});

function signerOf(given: Given): string {
  const signer = given['vise-par']?.trim() ?? '';
  if (signer !== '') return signer;
  throw new StopError('Il manque --vise-par, avec le nom et la qualité de qui a signé.');
}

function dayOf({ le = '' }: Given, today: string): string {
  if (isExistingDay(le) && le <= today) return le;
  throw new StopError('Il manque --le, avec le jour du visa, déjà venu : --le 2026-12-01.');
}

/** In French, where the database refuses: nothing is destroyed, then. */
function explained(error: unknown): unknown {
  if (isRefusal(error, 'nothing-due')) return new StopError('Rien n’est à remettre aux archives.');
  if (isRefusal(error, 'no-slip')) return new StopError('Aucun bordereau ne porte ce numéro.');
  if (isRefusal(error, 'slip-settled')) {
    return new StopError('Ce bordereau est déjà visé ou refusé.', { next: 'Rien n’a changé.' });
  }
  if (isRefusal(error, 'slip-changed')) {
    return new StopError('Un dossier de ce bordereau a changé depuis. Rien n’est visé.', {
      next: 'Refusez-le (npm run archives -- refuser), puis préparez-en un autre.',
    });
  }
  return error;
}

if (import.meta.main) await runCommand(archivesCommand);
