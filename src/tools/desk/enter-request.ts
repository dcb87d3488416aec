import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Commune } from '../../commune/commune.ts';
import { isRefusal } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { checkEntry, type Entered } from '../../desk/enter/check-entry.ts';
import { ENTRY, ENTRY_SECTION, enteredForm } from '../../desk/enter/entry-fields.ts';
import { CHANNEL_WORDS } from '../../desk/enter/entry-words.ts';
import { fileEntry } from '../../filing/file-entry.server.ts';
import { isExistingDay, type Day } from '../../kit/day.ts';
import { StopError } from '../../kit/stop-error.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { ProcedureRegistry } from '../../procedures/procedure-repository.ts';
import { servedDefinition } from '../../procedures/served-definition.ts';
import type { AnswerProblem } from '../../questions/answer-problem.ts';
import { datePartsOf } from '../../questions/date/date-parts.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import { FIRST_CODE } from '../../requests/request-access.ts';
import type { SecretKeeper } from '../../requests/secrets.server.ts';
import type { ActOptions } from './act-options.ts';
import { receiptText } from './receipt-text.ts';

export interface EnterDependencies {
  /** A client that acts as `agent`. */
  readonly database: Database;
  readonly registry: ProcedureRegistry;
  readonly secrets: SecretKeeper;
  readonly commune: Pick<Commune, 'territory' | 'address'>;
  readonly siteUrl: string;
  /** Day of Paris. */
  readonly today: Day;
}

const AnswersSchema = v.pipe(
  v.unknown(),
  v.check((read) => !Array.isArray(read)),
  v.record(v.string(), v.string()),
);

/**
 * Files for a person what came by post, at the desk, by phone, by e-mail or by SMS (CRPA L112-3): what the
 * desk does in its pages, with the same rule.
 * @returns the acknowledgement, to print
 * @throws {StopError} nothing is stored, then
 */
export async function enterRequest(
  { database, registry, secrets, commune, siteUrl, today }: EnterDependencies,
  slug: string,
  given: ActOptions,
): Promise<string> {
  const definition = await registry.find(slug);
  if (definition === undefined || definition.form.length === 0) {
    throw new StopError(`Aucune démarche à saisir ne s’appelle « ${slug} ».`);
  }
  const by = agentOf(given);
  const entries = [...howItCame(given), ...Object.entries(await readAnswers(given))];
  const entered = checked(definition, entries, { today, by });
  const key = randomUUID();
  const dependencies = { database, secrets, commune };
  const filed = await fileEntry(dependencies, { definition, key, ...entered }).catch(
    (error: unknown) => {
      if (!isRefusal(error, 'not-of-service')) throw error;
      const { service } = servedDefinition(definition, entered.answers);
      throw new StopError(`Cette démarche est d’un autre service : ${service.name}.`);
    },
  );
  if (filed.kind === 'conflict') throw new StopError('Rien n’est enregistré.');
  const { reference, receipt } = filed;
  return [
    `Enregistré sous le numéro ${reference}.`,
    receiptText(receipt, secrets.codeOf(key, FIRST_CODE), siteUrl),
  ].join('\n\n');
}

function agentOf({ agent = '' }: ActOptions): string {
  if (agent.trim() === '') throw new StopError('Il manque --agent.');
  if (agent.trim().length > 100) throw new StopError('« --agent » : 100 signes au plus.');
  return agent.trim();
}

/** What options say, as the controls of the page. */
function howItCame({
  canal = '',
  'recu-le': day = '',
  remis = false,
  'par-un-autre': isOther = false,
}: ActOptions): readonly (readonly [string, string])[] {
  if (!isExistingDay(day)) {
    throw new StopError(`« --recu-le ${day} » n’est pas un jour.`, {
      next: 'Écrivez-le année-mois-jour : 2026-05-04.',
    });
  }
  return [
    [ENTRY.channel, canal],
    ...Object.entries(datePartsOf(day)).map(
      ([part, text]) => [`${ENTRY.day}.${part}`, text] as const,
    ),
    [ENTRY.present, isOther ? 'autre' : 'personne'],
    ...(remis ? [[ENTRY.handed, 'oui'] as const] : []),
  ];
}

async function readAnswers({
  fichier: file = '',
}: ActOptions): Promise<Readonly<Record<string, string>>> {
  const next = 'Un objet : la clé de chaque question, et sa réponse entre guillemets.';
  if (file === '')
    throw new StopError('Il manque --fichier : les réponses, au format JSON.', { next });
  const text = await readFile(file, 'utf8').catch(() => {
    throw new StopError('Ce fichier ne se lit pas.', { where: file });
  });
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), AnswersSchema), text);
  if (!read.success) {
    throw new StopError('Ce n’est pas un objet JSON de réponses.', { where: file, next });
  }
  return read.output;
}

function checked(
  definition: ProcedureDefinition,
  entries: readonly (readonly [string, string])[],
  about: Parameters<typeof checkEntry>[2],
): Entered {
  const reading = { kind: 'form', entries, files: [], isGarbled: false } as const;
  const fields = fieldsOf([ENTRY_SECTION, ...enteredForm(definition)]);
  const { values, problems } = sortEntries(fields, reading, false);
  const check = checkEntry(definition, values, about);
  const wrong = [...problems, ...('problems' in check ? check.problems : [])];
  if (!('problems' in check) && wrong.length === 0) return check;
  throw new StopError(wrong.map(lineOf).join('\n'), { where: 'Réponses à corriger' });
}

/** Which option a message is about, where it is about one. */
function lineOf({ control, message }: AnswerProblem): string {
  if (control === ENTRY.channel) return `- --canal (${Object.keys(CHANNEL_WORDS).join(', ')})`;
  const option = control?.startsWith(ENTRY.day) === true ? '--recu-le : ' : '';
  return `- ${option}${message}`;
}
