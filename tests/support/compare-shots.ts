import type { Browser, Page } from 'playwright';

/** Compares two pictures of the same place. */
export interface ShotComparer {
  /** Pixels whose contrast from one picture to the other is three to one at least (WCAG 2.4.13). */
  contrasted(before: Buffer, after: Buffer): Promise<number>;
  close(): Promise<void>;
}

/** The browser decodes its own pictures: no library is needed. */
export async function openShotComparer(browser: Browser): Promise<ShotComparer> {
  const page: Page = await browser.newPage();
  return {
    contrasted: (before, after) =>
      page.evaluate(
        async (shots) => {
          const [one, other] = await Promise.all(
            shots.map(async (shot) => {
              const blob = await (await fetch(`data:image/png;base64,${shot}`)).blob();
              const picture = await createImageBitmap(blob);
              const canvas = new OffscreenCanvas(picture.width, picture.height);
              const context = canvas.getContext('2d');
              context?.drawImage(picture, 0, 0);
              return context?.getImageData(0, 0, picture.width, picture.height).data;
            }),
          );
          if (one === undefined || other?.length !== one.length) return 0;
          // Relative luminance, as WCAG defines it.
          const channel = (byte: number) =>
            byte <= 10 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
          const luminance = (data: Uint8ClampedArray, at: number) =>
            0.2126 * channel(data[at] ?? 0) +
            0.7152 * channel(data[at + 1] ?? 0) +
            0.0722 * channel(data[at + 2] ?? 0);
          let count = 0;
          for (let at = 0; at < one.length; at += 4) {
            if (
              one[at] === other[at] &&
              one[at + 1] === other[at + 1] &&
              one[at + 2] === other[at + 2]
            )
              continue;
            const [dark = 0, light = 0] = [luminance(one, at), luminance(other, at)].sort(
              (a, b) => a - b,
            );
            if ((light + 0.05) / (dark + 0.05) >= 3) count += 1;
          }
          return count;
        },
        [before.toString('base64'), after.toString('base64')],
      ),
    close: () => page.close(),
  };
}
