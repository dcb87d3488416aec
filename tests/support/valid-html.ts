import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // What the build writes is minified by Astro: these rules are about the way markup is typed.
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // `novalidate` forms keep their own messages; a phone number in a sentence keeps its spaces.
    'tel-non-breaking': 'off',
    'no-inline-style': 'error',
  },
});

/** What breaks the grammar of HTML. */
export async function htmlMistakes(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector ?? ''})`);
}
