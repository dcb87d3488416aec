import { getProcedures } from './collections.ts';
import { groupByTheme, type ProcedureGroup } from './procedure-groups.ts';

/** What the register of data processing holds: procedures filed on this site, by theme. */
export async function getRegister(): Promise<readonly ProcedureGroup[]> {
  const procedures = await getProcedures();
  return groupByTheme(procedures.filter(({ data }) => data.procedure.channels.online));
}
