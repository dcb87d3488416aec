import { formatEuros } from '../kit/format-number.ts';
import { fr } from '../kit/typography.ts';

interface Cost {
  readonly euros?: number | undefined;
  readonly prices?: readonly { readonly euros: number }[] | undefined;
  readonly varies?: string | undefined;
  readonly note?: string | undefined;
}

/** Where the page tells all its prices. */
export const PRICES_ID = 'prix';

export const costTexts = {
  title: 'Le prix',
} as const;

/** An amount in euros as people read it: « Gratuit », « 25 euros ». */
export function formatPrice(euros: number): string {
  return euros === 0 ? 'Gratuit' : formatEuros(Math.round(euros * 100));
}

/** Whether the page says more of the cost than its amount. */
export const hasPrices = ({ prices, note }: Cost) => prices !== undefined || note !== undefined;

/** What a procedure costs, in a few words: the amount, or the lowest and the highest one. */
export function formatCost({ euros, prices, varies }: Cost): string {
  if (varies !== undefined) return varies;
  const amounts = prices?.map((price) => price.euros) ?? [euros ?? 0];
  const [lowest, highest] = [Math.min(...amounts), Math.max(...amounts)];
  if (lowest === highest) return formatPrice(lowest);
  if (lowest === 0) return fr`Gratuit, ou jusqu’à ${formatPrice(highest)}`;
  return fr`De ${formatPrice(lowest)} à ${formatPrice(highest)}`;
}
