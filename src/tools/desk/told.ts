import type { Database } from '../../database/client.ts';
import { settleTold } from '../../desk/acts/settle-told.server.ts';
import type { ToldWay } from '../../desk/acts/told-way.ts';
import { createDeskRepository } from '../../desk/desk-repository.ts';
import type { Day } from '../../kit/day.ts';
import { formatCount } from '../../kit/format-number.ts';
import { StopError } from '../../kit/stop-error.ts';
import { readReference } from '../../requests/reference.ts';

/**
 * Notes that the person was told, where no program tells them.
 * @param database a client that acts as `agent`
 * @throws {StopError} when nothing waited
 */
export async function noteTold(
  database: Database,
  { typed, way, on }: { readonly typed: string; readonly way: ToldWay; readonly on: Day },
): Promise<string> {
  const reference = readReference(typed) ?? typed;
  const { toTell = [] } = (await createDeskRepository(database).find(reference)) ?? {};
  const { count, isNotified } = await settleTold(database, { reference, way, on });
  if (count === 0) {
    throw new StopError(
      way === 'posted'
        ? `Aucune lettre n’attend pour le numéro ${typed}.`
        : `Personne n’est à prévenir par SMS ou par téléphone pour le numéro ${typed}.`,
      {
        next: toTell.some(({ channel }) => channel === 'letter')
          ? `Une lettre : npm run demandes -- poster ${typed}`
          : '',
      },
    );
  }
  const done = `Noté : ${formatCount(count, 'avis fait', 'avis faits')}.`;
  return isNotified ? `${done} La décision est notifiée.` : done;
}
