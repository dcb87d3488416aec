const DIGIT = /(?!\d)\p{Nd}/gu;

/**
 * A text with the digits of every script and wide signs written as keyboards of France do: « ٠٦ » and
 * « ０６ » are « 06 ». No table: Unicode gives ten places in a row to the digits of a script, zero first.
 */
export function plainSigns(text: string): string {
  return text.normalize('NFKC').replace(DIGIT, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    let zero = code;
    while (String.fromCodePoint(zero - 1).match(DIGIT)) zero -= 1;
    return String((code - zero) % 10);
  });
}
