import { randomUUID } from 'node:crypto';
import type { Commune } from '../../commune/commune.ts';
import { createEntryRepository } from '../../filing/entry-repository.ts';
import { fileSubmission } from '../../filing/file-submission.server.ts';
import type { Day } from '../../kit/day.ts';
import { missingMention } from '../../law/missing-mention.ts';
import type { ProcedureDefinition } from '../../procedures/definition.ts';
import type { Answers } from '../../questions/answers.ts';
import { answerChecker } from '../../questions/check-form-values.ts';
import { fieldsOf } from '../../questions/form-section.ts';
import { typedAnswers } from '../../questions/typed-answers.ts';
import { USUAL_LIMITS } from '../../quotas/limits.ts';
import { ENTRY_CHANNELS } from '../../requests/entry.ts';
import { sortEntries } from '../../requests/posted-values.server.ts';
import type { DemoAgent } from './demo-agents.ts';
import type { Doors } from './demo-doors.ts';
import { inventPerson, pick, type Dice } from './demo-people.ts';
import { inventWords } from './demo-words.ts';

/** One request of the demonstration, being filed. */
export interface Filed {
  readonly key: string;
  readonly reference: string;
}

/** Files one, online or by an agent. @returns nothing where its form takes no invented answers */
export async function fileInvented(
  { online, secrets }: Doors,
  commune: Commune,
  asked: {
    readonly dice: Dice;
    readonly definition: ProcedureDefinition;
    readonly receivedOn: Day;
    readonly today: Day;
    /** Who enters it, where nobody files online. */
    readonly agent: DemoAgent;
  },
): Promise<Filed | undefined> {
  const { dice, definition, receivedOn, today, agent } = asked;
  const person = inventPerson(dice);
  const isOnline = definition.page.isOnline && dice() < 0.55;
  const channel = pick(dice, ENTRY_CHANNELS);
  const hour = 8 + Math.floor(dice() * 8);
  const answers = answer(dice, definition, person, receivedOn);
  if (answers === undefined) return undefined;
  const key = randomUUID();
  const at = isOnline && receivedOn !== today ? hour : 0;
  const outcome = await fileSubmission(
    { submissions: isOnline ? online : createEntryRepository(agent.database), secrets, commune },
    {
      ...{ definition, answers, submissionKey: key },
      receivedAt: new Date(`${receivedOn}T${String(at).padStart(2, '0')}:12:00Z`),
      ...(!isOnline && {
        entry: {
          ...{ channel, by: agent.by.name, isHanded: channel === 'desk' },
          ...{ present: 'person', documents: [] },
        },
      }),
    },
    { networks: [], weight: 1, proof: 0, limits: { ...USUAL_LIMITS, perProcedure: 100_000 } },
  );
  return 'reference' in outcome ? { key, reference: outcome.reference } : undefined;
}

/** Files came on paper, if at all. @returns nothing for a form that the samples do not fill in */
function answer(
  dice: Dice,
  { form, ...definition }: ProcedureDefinition,
  person: Readonly<Record<string, string>>,
  on: Day,
): Answers | undefined {
  const sections = form.map((section) => ({
    ...section,
    fields: section.fields.map((field) =>
      field.type === 'files' ? { ...field, required: false } : field,
    ),
  }));
  const said = fieldsOf(sections).flatMap(({ type, key }) =>
    type === 'text' || type === 'long-text'
      ? [[key, inventWords(dice, key, type === 'long-text')] as const]
      : [],
  );
  const typed = { ...typedAnswers(sections), ...Object.fromEntries(said) };
  // What this form asks, and nothing else.
  const own = Object.entries(person).filter(([control]) => control in typed);
  const entries = Object.entries({ ...typed, ...Object.fromEntries(own) });
  const reading = { kind: 'form', entries, files: [], isGarbled: false } as const;
  const { values, problems } = sortEntries(fieldsOf(sections), reading, false);
  const check = answerChecker(sections, on)(values);
  if (problems.length > 0 || !check.success) return undefined;
  return missingMention({ ...definition, form }, check.answers) === undefined
    ? check.answers
    : undefined;
}
