import { FOLLOW_UP_PAGE } from '../kit/paths.ts';
import { gsmLength, gsmText, ONE_SMS } from './gsm-text.ts';
import type { DueNotice } from './outbox-repository.ts';
import { smsTexts as texts } from './sms-texts.ts';

/**
 * What an SMS says: the commune, what happened, the reference, where to look and whom to call. Nothing
 * that a person wrote: anybody may read the screen of a phone. It fits in one SMS.
 * @param siteUrl without a final slash
 */
export function smsMessage(
  { communeName, reference, servicePhone, event }: DueNotice,
  siteUrl: string,
): string {
  const site = `${siteUrl.replace(/^https?:\/\//u, '')}${FOLLOW_UP_PAGE}`;
  const phone = servicePhone.replace(/\s/gu, '');
  const whole = (commune: string, what: string) =>
    gsmText(texts.whole(commune, what, { reference, site, phone }));
  const full = whole(communeName, event === null ? texts.news : texts.said(event));
  if (isOne(full)) return full;
  const short = whole(communeName, texts.news);
  const over = (gsmLength(short) ?? 0) - ONE_SMS;
  return over <= 0
    ? short
    : whole(communeName.slice(0, Math.max(1, communeName.length - over)), texts.news);
}

const isOne = (text: string) => (gsmLength(text) ?? Infinity) <= ONE_SMS;
