declare module 'pa11y' {
  interface Issue {
    readonly code: string;
    readonly context: string;
    readonly message: string;
  }
  /** Opens a page in a browser and says what is wrong with it. */
  export default function pa11y(
    url: string,
    options: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly issues: readonly Issue[] }>;
}
