import { AnswerText } from '../../questions/AnswerText.tsx';
import { requestTexts as texts } from './request-texts.ts';

/** What was typed, when nothing else can be shown. */
export function TypedTexts({
  entries,
}: {
  readonly entries: readonly (readonly [string, string])[];
}) {
  const typed = entries.filter(([name, text]) => !name.startsWith('_') && text !== '');
  if (typed.length === 0) return null;
  return (
    <div class="note">
      <h2>{texts.kept}</h2>
      {typed.map(([name, text]) => (
        <p key={name}>
          <AnswerText lines={[text]} />
        </p>
      ))}
    </div>
  );
}
