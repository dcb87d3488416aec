import { KNOWN_SUBJECTS } from '../../search/known-subjects.ts';
import { countableStems } from '../../search/missed-words.ts';
import type { Content } from './load-content.ts';

/** Stems of the words that the site uses in public: those that a search may be counted by. */
export function knownWords(content: Content): readonly string[] {
  const { procedures, knowledgeSheets, services, sameWords } = content;
  const isPublic = knowledgeSheets.filter(({ sheet }) => sheet.visibility === 'public');
  return countableStems([
    ...KNOWN_SUBJECTS,
    ...Object.keys(sameWords),
    ...[...services.values()].map(({ role }) => role),
    ...procedures.flatMap(({ procedure, body }) => [...textsOf(procedure), body]),
    ...isPublic.flatMap(({ sheet, body }) => [...textsOf(sheet), body]),
  ]);
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}
