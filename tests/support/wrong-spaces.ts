/** Where a text breaks the rules of French typography: the words around each mistake. */
export function wrongSpaces(text: string): readonly string[] {
  const wrong = /\S{0,20}(?:\S [;!?»]|« |\S :(?=\s|$)|\p{L}'\p{L}).{0,20}/gu;
  return [...text.matchAll(wrong)].map(([words]) => words);
}
