import type { Content } from '../../site/content/load-content.ts';
import type { Adoption } from './adoption.ts';
import { renameAll, type Renaming } from './rename.ts';

/** What is true of any commune, taken as it is: path, then what the file says. */
export function sharedFiles(
  content: Content,
  {
    procedures,
    services,
  }: Pick<Adoption, 'services'> & { readonly procedures: ReadonlySet<string> },
  renaming: Renaming,
  today: string,
): readonly (readonly [path: string, said: unknown])[] {
  const kept = (names: readonly string[] | undefined) =>
    names?.filter((one) => procedures.has(one));
  const used = content.procedures.filter(({ slug }) => procedures.has(slug));
  const isUsed = (name: string) => used.some(({ procedure }) => procedure.theme === name);
  const happens = (name: string) =>
    used.some(({ procedure }) => procedure.lifeEvents.includes(name));
  const templates = <T extends { readonly procedures?: readonly string[] | undefined }>(
    folder: string,
    files: readonly { readonly slug: string; readonly said: T }[],
  ) =>
    files.flatMap(({ slug, said }) => {
      const about = kept(said.procedures);
      if (said.procedures !== undefined && about?.length === 0) return [];
      return [
        [
          `${folder}/${slug}.yml`,
          { ...said, ...(about !== undefined && { procedures: about }) },
        ] as const,
      ];
    });
  const [first] = services;
  const files: readonly (readonly [string, unknown])[] = [
    ['themes.yml', content.themes.filter(({ slug }) => isUsed(slug))],
    ['evenements-de-vie.yml', content.lifeEvents.filter(({ slug }) => happens(slug))],
    ['textes.yml', content.legalTexts],
    ['synonymes.yml', content.sameWords],
    ['accessibilite.yml', { ...content.accessibility, establishedOn: today }],
    ['ecoconception.yml', content.ecodesign],
    [
      'comarquage.yml',
      { feeds: content.nationalGuide.feeds, localContacts: { mairie: first.slug } },
    ],
    ['quartiers.yml', []],
    ['structures.yml', []],
    ['rues.yml', []],
    ...templates(
      'modeles-de-lettres',
      content.letterTemplates.map(({ slug, template }) => ({ slug, said: template })),
    ),
    ...templates(
      'modeles-de-reponses',
      content.answerTemplates.map(({ slug, answer }) => ({ slug, said: answer })),
    ),
    ...content.signposts
      .filter(({ signpost }) => signpost.body === undefined)
      .map(({ slug, signpost }) => [`ailleurs/${slug}.yml`, signpost] as const),
  ];
  return files.map(([path, said]) => [path, renameAll(said, renaming)] as const);
}
