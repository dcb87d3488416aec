import type { AgentVerb } from '../../src/desk/acts/agent-acts.ts';
import { typedAnswers } from '../../src/questions/typed-answers.ts';
import type { ActOptions } from '../../src/tools/desk/act-options.ts';
import { act } from '../../src/tools/desk/act.ts';
import { readLetterTemplates } from '../../src/tools/desk/read-letter-templates.ts';
import { aDefinition } from '../builders/content.ts';
import { actAsRole } from '../support/act-as.ts';
import { query } from '../support/database.ts';
import { followRequest, type FiledRequest } from '../support/follow-request.ts';
import type { OpenSite } from '../support/open-site.ts';
import { FIXTURE } from '../support/project.ts';

const ROOM = 'location-de-salle';
/** The box by which a person agrees to be told online. */
export const CONSENT = 'notification_electronique';

export const SIGNED = { agent: 'Claire Martin', qualite: 'adjointe au maire' } as const;
export const REFUSAL = {
  ...SIGNED,
  droit: 'Règlement des salles, article 3.',
  faits: 'Salle prise.',
} as const;

/** A request by somebody who is written to in some way, and who agrees to nothing unless it is said. */
export function fileRoom(
  site: OpenSite,
  changes: Readonly<Record<string, string>> = {},
): Promise<FiledRequest> {
  const { [CONSENT]: _ticked, ...typed } = typedAnswers(aDefinition(ROOM).form);
  return followRequest(site, ROOM, { ...typed, reponse_par: 'courrier', ...changes });
}

/** What an agent of the service does in the terminal, on 4 May 2026. */
export async function agentDoes(
  { reference }: FiledRequest,
  verb: AgentVerb,
  given: ActOptions,
): Promise<void> {
  const database = await actAsRole('agent', { services: ['voirie'] });
  const templates = () => readLetterTemplates(FIXTURE);
  await act(database, { verb, reference, given, today: '2026-05-04', templates });
}

/** Channels of the news of a request that wait. */
export const waitingOf = ({ reference }: FiledRequest) =>
  query<{ channel: string }>(
    `select o.channel from outbox o join submissions s on s.id = o.submission_id
     where s.reference = $1 and o.is_waiting and o.notice = 'request_news' order by o.channel`,
    [reference],
  );
