import { figuresTexts } from './figures-texts.ts';

interface Bar {
  readonly label: string;
  readonly received: number;
}

export interface FigureChartProps {
  readonly title: string;
  readonly rows: readonly Bar[];
  /** Weeks stand side by side; other groups one under the other, with their names. */
  readonly isInTime: boolean;
}

/** Units of a drawing: it takes the width that it is given. */
const WIDTH = 320;
const HEIGHT = 140;
const BAR = 11;

/** How many requests came, as bars drawn on the server. The table beside it says every number. */
export function FigureChart({ title, rows, isInTime }: FigureChartProps) {
  const most = rows.reduce<Bar | undefined>(
    (top, row) => (top === undefined || row.received > top.received ? row : top),
    undefined,
  );
  if (most === undefined || rows.length < 2) return null;
  const said = figuresTexts.most(most.label, figuresTexts.requests(most.received));
  return (
    <div class="chart" role="img" aria-label={`${title}. ${said}`}>
      {isInTime ? (
        <Columns rows={rows} most={most.received} />
      ) : (
        rows.map(({ label, received }) => (
          <p key={label}>
            {label}
            <svg viewBox={`0 0 ${WIDTH} ${BAR}`}>
              <rect width={round(Math.max(1, (received / most.received) * WIDTH))} height={BAR} />
            </svg>
          </p>
        ))
      )}
    </div>
  );
}

function Columns({ rows, most }: { readonly rows: readonly Bar[]; readonly most: number }) {
  const step = WIDTH / rows.length;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {rows.map(({ label, received }, place) => {
        const height = round((received / most) * (HEIGHT - 2));
        return (
          <rect
            key={label}
            x={round(place * step)}
            y={round(HEIGHT - height)}
            width={round(step * 0.8)}
            height={height}
          />
        );
      })}
      <line x1="0" y1={HEIGHT} x2={WIDTH} y2={HEIGHT} />
    </svg>
  );
}

const round = (length: number): number => Math.round(length * 10) / 10;
