/** A picture of a place. */
export interface Capture {
  readonly place: string;
  readonly file: string;
  /** The same place as it was, when it was photographed before. */
  readonly before?: string;
  readonly width: number;
  readonly colorScheme: 'light' | 'dark';
}

const STYLE = `
body { margin: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
section > div { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; }
figure { margin: 0; }
img { display: block; inline-size: 15rem; border: 1px solid #777; }
`;

/** Draws the page that shows pictures side by side, a place a row. */
export function drawIndex(captures: readonly Capture[]): string {
  const places = Map.groupBy(captures, ({ place }) => place);
  const rows = [...places].map(
    ([place, pictures]) =>
      `<section><h2>${place}</h2><div>${pictures.map(drawCapture).join('')}</div></section>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Captures</title>
<style>${STYLE}</style>
<h1>Captures</h1>
${rows.join('\n')}
</html>
`;
}

function drawCapture({ before, ...capture }: Capture): string {
  const now = drawFigure(capture, capture.file, '');
  return before === undefined ? now : drawFigure(capture, before, ', before') + now;
}

function drawFigure({ place, width, colorScheme }: Capture, file: string, when: string): string {
  const caption = `${width} px, ${colorScheme}${when}`;
  return `<figure><a href="${file}"><img src="${file}" alt="${place}, ${caption}" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`;
}
