import { randomUUID } from 'node:crypto';
import { USUAL_KEEPING, type Keeping } from '../../commune/keeping.ts';
import type { Database } from '../../database/client.ts';
import { ActProblem } from '../../desk/acts/act-problem.ts';
import type { AgentVerb } from '../../desk/acts/agent-acts.ts';
import { letterSubject } from '../../desk/acts/letter-subject.ts';
import type { NamedBody } from '../../desk/acts/named-body.ts';
import { prepareAct } from '../../desk/acts/prepare-act.server.ts';
import { recordAct } from '../../desk/acts/record-act.server.ts';
import type { ServiceAgent } from '../../desk/acts/service-agent.ts';
import { createDeskRepository } from '../../desk/desk-repository.ts';
import { createAgentRequestRepository } from '../../desk/request-repository.ts';
import { readServiceAgents } from '../../desk/service-agents-repository.ts';
import type { Day } from '../../kit/day.ts';
import { foldText } from '../../kit/fold-text.ts';
import { StopError } from '../../kit/stop-error.ts';
import { createDecisionWriter } from '../../letters/decision-writer.server.ts';
import type { NamedTemplate } from '../../letters/named-template.ts';
import type { ToldService } from '../../procedures/definition.ts';
import { eventTitles } from '../../requests/events/event-texts.ts';
import { readReference } from '../../requests/reference.ts';
import { inTerminal } from './act-hints.ts';
import type { ActOptions } from './act-options.ts';
import { lifeText } from './life-text.ts';
import { writeDraft } from './write-draft.ts';

export interface AskedAct {
  readonly verb: AgentVerb;
  /** As it was typed. */
  readonly reference: string;
  readonly given: ActOptions;
  readonly today: Day;
  /** The directory of bodies that requests are sent on to. */
  readonly bodies?: readonly NamedBody[];
  /** Services of the commune, that a request is passed to. */
  readonly services?: readonly ToldService[];
  /** Words of the letters that it writes. */
  readonly templates: () => Promise<readonly NamedTemplate[]>;
  /** What the commune chose, of abusive sendings. */
  readonly keeping?: Keeping;
}

/**
 * Does to a request what an agent asks in the terminal.
 * @param database a client that acts as `agent`
 * @returns where the request stands now
 * @throws {StopError} when nothing happened
 */
export async function act(database: Database, asked: AskedAct): Promise<string> {
  try {
    return await perform(database, asked);
  } catch (error) {
    throw error instanceof ActProblem ? inTerminal(error) : error;
  }
}

async function perform(
  database: Database,
  {
    verb,
    reference: typed,
    given,
    today,
    bodies = [],
    services = [],
    templates,
    keeping = USUAL_KEEPING,
  }: AskedAct,
): Promise<string> {
  const requests = createAgentRequestRepository(database);
  const reference = readReference(typed);
  const find = () =>
    reference === undefined ? Promise.resolve(undefined) : requests.find(reference);
  const [known, submission] = await Promise.all([
    find(),
    reference === undefined ? undefined : createDeskRepository(database).find(reference),
  ]);
  if (reference === undefined || known === undefined || submission === undefined) {
    throw new StopError(`Aucune demande ne porte le numéro ${typed} dans ces services.`);
  }
  const writer = createDecisionWriter(templates);
  const decision = { subject: letterSubject(submission, known), today, writer };
  const colleagues = verb === 'confier' ? await readServiceAgents(database, reference) : [];
  const event = await prepareAct({
    ...{ verb, known, bodies, services, colleagues, keeping, decision },
    given: verb === 'confier' ? withColleague(given, colleagues) : given,
  });
  if (given.brouillon !== undefined && event.kind === 'decision.made') {
    return writeDraft(event, given.brouillon, reference);
  }
  const outcome = await recordAct(database, {
    ...{ reference, known, event, key: randomUUID(), today, now: new Date(), read: find },
  });
  const after = await find();
  const done = `Inscrit : ${eventTitles[event.kind]}.`;
  // Of a service that is not among those asked for: it is read there.
  if (verb === 'passer' && outcome !== 'changed' && after === undefined) return done;
  if (outcome === 'changed' || after === undefined) {
    throw new StopError('La demande a changé entre-temps. Rien n’a été inscrit.', {
      next: `Relisez-la : npm run demandes -- voir ${reference}`,
    });
  }
  return [done, lifeText(after)].join('\n');
}

/** A colleague is named as people write it; two of the same name are told apart on the page alone. */
function withColleague(given: ActOptions, colleagues: readonly ServiceAgent[]): ActOptions {
  const said = foldText(given.a ?? '').trim();
  const [found, ...others] = colleagues.filter(({ name }) => foldText(name) === said);
  return found === undefined || others.length > 0 ? given : { ...given, a: found.id };
}
