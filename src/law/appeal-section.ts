import type { AppealWay, ToldAppeal } from '../commune/authority.ts';
import { postalSentence } from '../commune/postal-lines.ts';
import type { Day } from '../kit/day.ts';
import { formatDay } from '../kit/format-day.ts';
import type { FiledDefinition, ToldRule } from '../procedures/definition.ts';
import { appealTexts as texts } from './appeal-texts.ts';
import type { ReceiptSection } from './receipt.ts';

/** Where a court is found in person and online as one: the others are written to. */
const COURTS: ReadonlySet<AppealWay['kind']> = new Set([
  'tribunal-administratif',
  'tribunal-judiciaire',
]);

/**
 * Ways and time limits to contest a rejection by silence (CRPA R112-11-1, 5°) or a written refusal (CJA
 * R421-5), those of who decides.
 * @param on day when the time to contest starts; nothing: when the letter that says it comes
 */
export function appealSection(
  { authority }: Pick<FiledDefinition, 'authority'>,
  silence: ToldRule,
  on: Day | undefined,
): ReceiptSection {
  const from = on === undefined ? texts.fromThisLetter : texts.fromDay(formatDay(on));
  const ways = authority.appeals;
  const [common, ...others] = new Set(ways.map(({ within }) => within));
  const isCommon = common !== undefined && others.length === 0;
  const reasons = silence.means === 'rejection' && silence.reasonsOnRequest;
  const link = onlineLink(ways);
  return {
    title: texts.title,
    paragraphs: [
      isCommon ? texts.intro(from, common, ways.length) : texts.introEach(from, ways.length),
      ...interruptions(ways),
      ...(reasons ? [texts.reasons] : []),
    ],
    items: ways.map((way) => wayItem(way, isCommon)),
    ...(link !== undefined && { link }),
  };
}

function wayItem(way: ToldAppeal, isCommon: boolean): string {
  const { kind, to, address, email, onlineUrl, within } = way;
  const byPost = COURTS.has(kind) ? texts.inPlaceOrByPost : texts.byPost;
  return [
    texts.asked(kind, to),
    ...(address === undefined ? [] : [byPost(postalSentence(address))]),
    ...(email === undefined ? [] : [texts.byEmail(email)]),
    ...(onlineUrl === undefined ? [] : [texts.online(onlineName(kind, onlineUrl))]),
    ...(isCommon ? [] : [texts.within(within)]),
  ].join(' ');
}

const onlineName = (kind: AppealWay['kind'], url: string) =>
  kind === 'tribunal-administratif' ? texts.courtOnlineNamed : new URL(url).host;

function onlineLink(ways: readonly ToldAppeal[]): ReceiptSection['link'] {
  const online = ways.filter(({ onlineUrl }) => onlineUrl !== undefined);
  const way = online.find(({ kind }) => kind === 'tribunal-administratif') ?? online[0];
  if (way?.onlineUrl === undefined) return undefined;
  const isCourt = way.kind === 'tribunal-administratif';
  const { onlineUrl: url } = way;
  return { label: isCourt ? texts.courtOnline : new URL(url).host, url };
}

/** An appeal that interrupts the time to sue, then is rejected by silence (CRPA L411-7). */
function interruptions(ways: readonly ToldAppeal[]): readonly string[] {
  const court = ways.find(({ kind }) => COURTS.has(kind));
  if (court === undefined) return [];
  return ways
    .filter(({ interrupts }) => interrupts)
    .map(({ kind, to }) => `${texts.interruption(kind, to)} ${texts.suedAgain(court.within)}`);
}
