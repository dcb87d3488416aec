import { round } from './figure.ts';

/** Times of a probe, by what was under way: the worst tells where to look. */
export class Probe {
  readonly times: { ms: number; during: string }[] = [];
  failures = 0;
  readonly #ask: () => Promise<boolean>;
  constructor(ask: () => Promise<boolean>) {
    this.#ask = ask;
  }
  async run(during: string): Promise<void> {
    const start = performance.now();
    const isRight = await this.#ask().catch(() => false);
    if (!isRight) this.failures += 1;
    this.times.push({ ms: performance.now() - start, during });
  }
  at(share: number): number {
    const sorted = this.times.map(({ ms }) => ms).sort((a, b) => a - b);
    return round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  }
  worst(): string {
    const { ms, during } = this.times.reduce((a, b) => (a.ms > b.ms ? a : b));
    return `${Math.round(ms)} ms, during « ${during} »`;
  }
}
