import { loadYaml } from '../../../kit/load-yaml.ts';
import type { OnlineContent } from '../online-content.server.ts';
import type { NamedChoices } from './named-choice.ts';

/** Folders whose files are named, and files whose lines are. */
const FOLDERS = { services: 'services/', procedures: 'demarches/', authorities: 'autorites/' };

/** What is online may be named: it is chosen in a list, and not typed by heart. */
export async function namedChoices(online: OnlineContent): Promise<NamedChoices> {
  const files = await online.list();
  const inFolder = (folder: string) =>
    files.flatMap(({ path, title }) =>
      path.startsWith(folder)
        ? [{ value: path.slice(folder.length).replace(/\.[^.]*$/u, ''), label: title }]
        : [],
    );
  const inFile = async (path: string) => {
    const lines = loadYaml((await online.read(path)) ?? '[]');
    return (Array.isArray(lines) ? lines : []).map(
      ({ slug, title, name }: Readonly<Record<'slug' | 'title' | 'name', string>>) => ({
        value: slug,
        label: title || name || slug,
      }),
    );
  };
  const services = inFolder(FOLDERS.services);
  const procedures = inFolder(FOLDERS.procedures);
  return {
    ...{ owner: services, service: services },
    ...{ procedures, procedure: procedures, registration: procedures },
    authority: inFolder(FOLDERS.authorities),
    theme: await inFile('themes.yml'),
    districts: await inFile('quartiers.yml'),
  };
}
