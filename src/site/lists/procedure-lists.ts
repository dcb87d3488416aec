import {
  audienceLists,
  channelLists,
  procedureListTexts,
} from '../../procedures/procedure-lists-texts.ts';
import { sheetTexts } from '../../publishing/sheets/knowledge-sheets-texts.ts';
import { getProcedures, getPublicSheets } from './collections.ts';
import { getSituations, type ProcedureEntry } from './procedure-groups.ts';

type Channel = (typeof channelLists)[number]['channel'];

/** A list of procedures at `/demarches/<slug>/`. */
export interface ProcedureListing {
  readonly slug: string;
  readonly label: string;
  readonly title: string;
  readonly intro: string;
  /** The way to file that the procedures have in common, when this is what the list is about. */
  readonly channel?: Channel;
  readonly procedures: readonly ProcedureEntry[];
}

/** Lists by audience, then by way to file. An empty one is left out. */
export async function getProcedureLists(): Promise<readonly ProcedureListing[]> {
  const procedures = await getProcedures();
  const lists: readonly ProcedureListing[] = [
    ...audienceLists.map((list) => ({
      ...list,
      procedures: procedures.filter(({ data }) => data.procedure.audience.includes(list.audience)),
    })),
    ...channelLists.map((list) => ({
      ...list,
      procedures: procedures.filter(({ data }) =>
        hasChannel(data.procedure.channels[list.channel]),
      ),
    })),
  ];
  return lists.filter(({ procedures: found }) => found.length > 0);
}

/** Other ways to a procedure than the whole list: where each leads, and its name. */
export async function getWaysIn(): Promise<readonly { label: string; href: string }[]> {
  const { situations, alphabetical, services } = procedureListTexts;
  return [
    ...((await getSituations()).length > 0 ? [{ label: situations, href: '/situations/' }] : []),
    { label: alphabetical, href: '/demarches/de-a-a-z/' },
    { label: services, href: '/services/' },
    ...(await getProcedureLists()).map(({ slug, label }) => ({
      label,
      href: `/demarches/${slug}/`,
    })),
    ...((await getPublicSheets()).length > 0
      ? [{ label: sheetTexts.title, href: '/fiches/' }]
      : []),
  ];
}

function hasChannel(channel: unknown): boolean {
  return channel !== undefined && channel !== false;
}
