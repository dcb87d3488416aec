const WORD = /[\p{L}\d]/u;

/** Marks that people leave where a text is still to be written. None may reach a citizen. */
const MARKS = [
  /TODO|FIXME|TBD|XXX+|lorem ipsum|placeholder|example\.(?:com|org|net)|\?{3,}|\{\{|\[\.\.\.\]|\[…\]/giu,
  /Prénom NOM/gu,
];

/**
 * « à compléter » says that something is missing only when it stands alone: after a colon, in
 * brackets, on its own line or in its own tag. « Un formulaire à compléter » is a sentence.
 */
const TO_WRITE =
  /(?:^[ \t#>*-]*|[[(>:]\s*)(à (?:compléter|définir|préciser|renseigner|rédiger))\s*(?:[\])<.…!]|$)/imu;

/** The first placeholder of a text, if any: a whole word, not a part of another one. */
export function findPlaceholder(text: string): string | undefined {
  for (const { 0: found, index } of MARKS.flatMap((mark) => [...text.matchAll(mark)])) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + found.length)];
    if (!WORD.test(found) || (!WORD.test(before) && !WORD.test(after))) return found;
  }
  return TO_WRITE.exec(text)?.[1];
}
