import { when, type ContentProblem } from '../../kit/content-problem.ts';
import { isLocalText } from '../../procedures/local-text.ts';
import { readArticle } from './article-reference.ts';
import type { LegalText } from './legal-text.ts';

/** Checks the register itself: each text once, each of its articles once and well written. */
export function validateRegister(register: readonly LegalText[]): readonly ContentProblem[] {
  return register.flatMap(({ name, articles }, index) => [
    ...when(
      register.findIndex((text) => text.name === name) !== index,
      `${index}.name`,
      'un texte écrit une seule fois dans la liste',
      `« ${name} »`,
    ),
    ...when(
      isLocalText(name),
      `${index}.name`,
      'un texte national ou européen : les décisions de la commune n’ont pas besoin d’être ici',
      `« ${name} »`,
    ),
    ...articles.flatMap(({ number }, position) => [
      ...when(
        readArticle(number) === undefined,
        `${index}.articles.${position}.number`,
        'un article, par exemple « L. 231-4 » ou « 101-1 »',
        `« ${number} »`,
      ),
      ...when(
        articles.findIndex((article) => article.number === number) !== position,
        `${index}.articles.${position}.number`,
        'un article écrit une seule fois',
        `« ${number} »`,
      ),
    ]),
  ]);
}
