import { procedurePath } from '../kit/paths.ts';
import { gsmLength, gsmText } from '../notices/gsm-text.ts';
import type { ProcedureDefinition } from '../procedures/definition.ts';
import { documentLine } from '../procedures/documents-texts.ts';
import { bringTexts } from './bring-texts.ts';

const texts = bringTexts.sms;
/** Signs of two SMS that are shown as one. */
const ROOM = 306;

/**
 * What to bring, for a phone: nothing of the person. Documents that do not fit are on the page, whose address
 * ends it.
 * @param siteUrl without a final slash
 */
export function bringMessage({ commune, procedure, slug }: ProcedureDefinition, siteUrl: string) {
  const page = gsmText(texts.more(`${siteUrl.replace(/^https?:\/\//u, '')}${procedurePath(slug)}`));
  const lines = procedure.documents.map(documentLine);
  const whole = (count: number) =>
    gsmText(
      texts.message(
        commune.name,
        procedure.title,
        lines.length === 0 ? texts.nothing : lines.slice(0, count).join(' ; '),
      ),
    ) + page;
  let count = lines.length;
  while (count > 1 && (gsmLength(whole(count)) ?? Infinity) > ROOM) count -= 1;
  return whole(count);
}
