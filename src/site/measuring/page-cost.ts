import { ecoIndex, type EcoIndex, type PageCost } from './eco-index.ts';
import { countElements, countRequests } from './page-weight.ts';

/** What a built page costs, and its EcoIndex. */
export type MeasuredPage = PageCost & EcoIndex;

/** Measures a built page. @param weight its bytes, compressed */
export function measurePage(html: string, weight: number): MeasuredPage {
  const cost = {
    dom: countElements(html),
    requests: countRequests(html),
    kilobytes: weight / 1000,
  };
  return { ...cost, ...ecoIndex(cost) };
}
