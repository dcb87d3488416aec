import { closeWord } from '../../kit/close-word.ts';
import { LIST_SLUGS } from '../../procedures/procedure-lists-texts.ts';
import type { WrittenContent } from '../../publishing/content-register.ts';
import type { FileProblem } from './content-error.ts';

/** A link of a page to another one that a content file makes: « (/demarches/acte-de-naissance/) ». */
const LINK = /\]\(\/(?<room>demarches|services|fiches|actualites|agenda)\/(?<slug>[^/)#?\s"]+)/gu;
/** Names that the product gives to pages of its own in these folders. */
const OWN_NAMES: Readonly<Record<string, readonly string[]>> = {
  demarches: [...LIST_SLUGS, 'themes', 'de-a-a-z'],
};

/** Checks that the links between pages lead somewhere. */
export function validateLinks(content: WrittenContent): readonly FileProblem[] {
  const slugsOf = (files: readonly { readonly slug: string }[]) => files.map(({ slug }) => slug);
  const rooms: Readonly<Record<string, readonly string[]>> = {
    demarches: slugsOf(content.procedures),
    services: slugsOf(content.services),
    fiches: slugsOf(content.knowledgeSheets.filter(({ sheet }) => sheet.visibility === 'public')),
    actualites: slugsOf(content.news),
    agenda: slugsOf(content.events),
  };
  const pages = [
    ...content.procedures,
    ...content.knowledgeSheets,
    ...content.news,
    ...content.events,
  ];
  return pages.flatMap(({ file, body }) =>
    [...body.matchAll(LINK)].flatMap(({ groups: { room = '', slug = '' } = {} }) => {
      const known = rooms[room] ?? [];
      // Lists of news and of events are cut into numbered pages.
      if (known.length === 0 || /^\d+$|\./u.test(slug)) return [];
      if ([...known, ...(OWN_NAMES[room] ?? [])].includes(slug)) return [];
      const close = closeWord(slug, known);
      const meant = close === undefined ? '' : `. Vouliez-vous dire /${room}/${close}/ ?`;
      const expected = `un lien vers une page qui existe${meant}`;
      return [{ file, key: '(texte de la page)', expected, found: `« /${room}/${slug}/ »` }];
    }),
  );
}
