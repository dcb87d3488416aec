import { formatPhone, phoneHref } from '../../kit/format-phone.ts';
import { labelled } from '../../kit/labelled.ts';
import type { DangerNumber } from './danger-signs.ts';
import { dangerLineTexts, dangerTexts } from './danger-texts.ts';

/**
 * The number to call, before any result. The line is a heading: whoever listens meets it first, and hears
 * it when results come while words are typed.
 */
export function DangerLine({ number }: { number: DangerNumber }) {
  const { what, note, urgent } = dangerTexts[number];
  return (
    <div class="note wrong">
      <h2>
        {labelled(what)} <Call number={number} />
      </h2>
      <p>
        {note}
        {urgent !== undefined && (
          <>
            {' '}
            {dangerLineTexts.urgent} <Call number={urgent} />.
          </>
        )}
      </p>
    </div>
  );
}

function Call({ number }: { number: string }) {
  return (
    <a href={phoneHref(number)}>
      {dangerLineTexts.call} {formatPhone(number)}
    </a>
  );
}
