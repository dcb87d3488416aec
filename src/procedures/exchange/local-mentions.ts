import type { Procedure } from '../procedure.ts';
import { importTexts as texts } from './exchange-texts.ts';
import type { Mark } from './mark.ts';

const PHONE = /\b0\d(?:[ \u00a0\u202f.]?\d{2}){4}\b/u;
const EMAIL = /[^\s<(]+@[^\s)>]+/u;
const LINK = /\]\(\/demarches\/(?<slug>[a-z0-9-]+)\/?/gu;

/** Texts that name the other commune, a phone or an address of its own, or a procedure that we do not have. */
export function localMentions(
  procedure: Procedure,
  body: string,
  commune: { readonly name: string },
  procedures: ReadonlySet<string>,
): readonly Mark[] {
  const mark = (key: string, text: string): readonly Mark[] => {
    const found = [text.includes(commune.name) ? commune.name : undefined];
    found.push(PHONE.exec(text)?.[0], EMAIL.exec(text)?.[0]);
    const named = found.filter((name) => name !== undefined);
    return named.length === 0 ? [] : [{ key, what: texts.marks.mentions(named) }];
  };
  const visit = (value: unknown, key: string): readonly Mark[] => {
    if (typeof value === 'string') return mark(key, value);
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, child]) =>
      visit(child, key === '' ? name : `${key}.${name}`),
    );
  };
  const unknown = [...body.matchAll(LINK)]
    .map(({ groups }) => groups?.slug ?? '')
    .filter((slug) => !procedures.has(slug));
  return [
    ...visit(procedure, ''),
    ...mark(texts.body, body),
    ...(unknown.length === 0 ? [] : [{ key: texts.body, what: texts.marks.links(unknown) }]),
  ];
}
