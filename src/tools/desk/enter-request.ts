import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Commune } from '../../commune/commune.ts';
import { isRefusal } from '../../database/call.ts';
import type { Database } from '../../database/client.ts';
import { createEntryRepository } from '../../filing/entry-repository.ts';
import { fileSubmission, prepareFiling } from '../../filing/file-submission.server.ts';
import type { Entry } from '../../filing/submission-repository.ts';
import { isExistingDay, type Day } from '../../kit/day.ts';
import { StopError } from '../../kit/stop-error.ts';
import { missingMention } from '../../law/missing-mention.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { ProcedureRegistry } from '../../procedures/procedure-repository.ts';
import type { Answers } from '../../questions/answers.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { USUAL_LIMITS } from '../../quotas/limits.ts';
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

/** Words of the command line, and how the database calls these ways. */
const CHANNELS: Readonly<Record<string, Entry['channel']>> = {
  courrier: 'post',
  guichet: 'desk',
  telephone: 'phone',
  courriel: 'email',
};

const AnswersSchema = v.pipe(
  v.unknown(),
  v.check((read) => !Array.isArray(read)),
  v.record(v.string(), v.string()),
);

/**
 * Files for a person what came by post, at the desk, by phone or by e-mail (CRPA L112-3): the answers are
 * checked as those of the form, on the day of receipt.
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
  const entry = entryOf(given);
  const on = receivedOn(given, today);
  const answers = checked(definition, await readAnswers(given), on);
  const filed = {
    ...{ definition, answers, entry, submissionKey: randomUUID() },
    // Nobody knows the hour: noon is on that day everywhere in France.
    receivedAt: new Date(`${on}T12:00:00Z`),
  };
  const quota = { networks: [], weight: 1, proof: 0, limits: USUAL_LIMITS };
  const submissions = createEntryRepository(database);
  const outcome = await fileSubmission({ submissions, secrets, commune }, filed, quota).catch(
    (error: unknown) => {
      if (!isRefusal(error, 'not-of-service')) throw error;
      throw new StopError(`Cette démarche est d’un autre service : ${definition.service.name}.`);
    },
  );
  if (!('reference' in outcome)) throw new StopError('Rien n’est enregistré.');
  const { receipt } = prepareFiling({ secrets, commune }, filed);
  return [
    `Enregistré sous le numéro ${outcome.reference}.`,
    receiptText(
      { ...receipt, reference: outcome.reference },
      secrets.codeOf(filed.submissionKey, FIRST_CODE),
      siteUrl,
    ),
  ].join('\n\n');
}

function entryOf({ canal = '', agent = '', remis = false }: ActOptions): Entry {
  const channel = CHANNELS[canal];
  if (channel === undefined) {
    throw new StopError(`Il manque --canal : ${Object.keys(CHANNELS).join(', ')}.`);
  }
  if (agent.trim() === '') throw new StopError('Il manque --agent.');
  if (agent.trim().length > 100) throw new StopError('« --agent » : 100 signes au plus.');
  return { channel, by: agent.trim(), isHanded: remis };
}

function receivedOn({ 'recu-le': day = '' }: ActOptions, today: Day): Day {
  if (isExistingDay(day) && day <= today) return day;
  throw new StopError(`« --recu-le ${day} » n’est pas un jour passé.`, {
    next: 'Écrivez-le année-mois-jour : 2026-05-04.',
  });
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

/** Files came on paper, if at all: none is asked for here. */
function checked(
  definition: ProcedureDefinition,
  typed: Readonly<Record<string, string>>,
  on: Day,
): Answers {
  const form = definition.form.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      field.type === 'files' ? { ...field, required: false } : field,
    ),
  }));
  const entries = Object.entries(typed);
  const reading = { kind: 'form', entries, files: [], isGarbled: false } as const;
  const { values, problems } = sortEntries(fieldsOf(form), reading, false);
  const check = answerChecker(form, on)(values);
  const wrong = [...problems, ...(check.success ? [] : check.problems)];
  if (wrong.length > 0 || !check.success) {
    throw new StopError(wrong.map(({ message }) => `- ${message}`).join('\n'), {
      where: 'Réponses à corriger',
    });
  }
  if (missingMention(definition, check.answers) !== undefined) {
    throw new StopError('Il manque une réponse pour savoir quelle règle s’applique.', {
      next: 'Demandez-la à la personne : l’accusé de réception en dépend (CRPA, R. 112-5).',
    });
  }
  return check.answers;
}
