import { round } from './figure.ts';

const WARM_UP = 50;

/** Times of a probe, by what was under way: the worst tells where to look. */
export class Probe {
  readonly times: { ms: number; during: string }[] = [];
  asked = 0;
  failures = 0;
  readonly #ask: () => Promise<boolean>;
  constructor(ask: () => Promise<boolean>) {
    this.#ask = ask;
  }
  /** Asks until what loads and compiles at first is there: a server does not start under attack. */
  async warm(): Promise<void> {
    for (let turn = 0; turn < WARM_UP; turn += 1) await this.run('warming up');
    this.times.length = 0;
  }
  async run(during: string): Promise<void> {
    const start = performance.now();
    this.asked += 1;
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
