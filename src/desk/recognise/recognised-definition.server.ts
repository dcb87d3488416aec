import { createHash } from 'node:crypto';
import { silenceIn } from '../../law/silence-of.ts';
import type { FiledDefinition } from '../../procedures/definition.ts';

/**
 * What a request is under once a procedure is recognised in it: all that the procedure promises, with the
 * questions that the person read. Its rule of silence is the one of the case that the agent chose: answers
 * that were never asked for cannot tell it.
 * @param silenceCase place of the case among those of the procedure; nothing: none of them
 */
export function recognisedDefinition(
  filed: FiledDefinition,
  procedure: FiledDefinition,
  silenceCase: number | undefined,
): FiledDefinition {
  const { cases: _cases, ...silence } = {
    cases: [],
    ...silenceIn(procedure.procedure.silence, silenceCase),
  };
  const told = {
    slug: procedure.slug,
    procedure: { ...procedure.procedure, silence },
    form: filed.form,
    service: procedure.service,
    authority: procedure.authority,
    commune: procedure.commune,
  };
  const version = createHash('sha256').update(JSON.stringify(told)).digest('hex').slice(0, 16);
  return { version, ...told };
}
