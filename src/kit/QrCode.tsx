import { encode } from 'uqr';

/**
 * A QR code as one line drawn across each row, black on white whatever the theme: cameras need the contrast.
 * What it looks like is said here alone, so that no page has to say it again.
 */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 4, ecc: 'M' });
  return (
    <svg
      class="qr"
      viewBox={`0 -.5 ${size} ${size}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <path fill="#fff" stroke="none" d={`M0-.5h${size}v${size}H0z`} />
      <path stroke="#000" stroke-width="1" stroke-linecap="butt" d={data.map(darkRuns).join('')} />
    </svg>
  );
}

/** The dark modules of a row, along its middle, whose height is whole: from one run to the next, then over it. */
function darkRuns(row: readonly boolean[], y: number): string {
  let path = '';
  let end = 0;
  for (let x = 0; x < row.length; x += 1) {
    if (row[x] !== true) continue;
    const start = x;
    while (row[x + 1] === true) x += 1;
    path += path === '' ? `M${start} ${y}` : `m${start - end} 0`;
    end = x + 1;
    path += `h${end - start}`;
  }
  return path;
}
