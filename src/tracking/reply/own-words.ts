/** Lines after which a mail program puts the message that is answered. */
const QUOTED_AFTER: readonly RegExp[] = [
  /^(?:>\s*)?(?:Le|On|Am|El|Il|Op)\s.{3,200}(?:a écrit|wrote|schrieb|escribió|ha scritto|schreef)\s*:\s*$/iu,
  /^-{2,}\s*(?:Message d['’]origine|Message initial|Message transféré|Original Message|Forwarded message)\s*-{2,}$/iu,
  /^_{20,}$/u,
  /^(?:De|From)\s*:\s.*@/iu,
];
/** How many lines the words before a quotation may be folded on. */
const FOLDED = 3;

/** What the person wrote, without the message that they answer: mail programs repeat it. */
export function ownWords(text: string): string {
  const lines = text.replaceAll(/\r\n?/gu, '\n').split('\n');
  const cut = lines.findIndex((_, place) => startsQuotation(lines, place));
  const kept = (cut === -1 ? lines : lines.slice(0, cut)).filter((line) => !/^\s*>/u.test(line));
  return kept
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}

function startsQuotation(lines: readonly string[], place: number): boolean {
  return Array.from({ length: FOLDED }, (_, more) => lines.slice(place, place + more + 1)).some(
    (folded) => {
      const line = folded.map((one) => one.trim()).join(' ');
      return QUOTED_AFTER.some((mark) => mark.test(line));
    },
  );
}
