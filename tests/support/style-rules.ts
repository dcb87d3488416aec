import type { Page } from 'playwright';

/** A rule of the style, as the browser read it. */
export interface StyleRule {
  /** Conditions around it: `@media print`. */
  readonly inside: string;
  readonly selector: string;
  readonly properties: readonly string[];
  readonly text: string;
}

/** Every rule of the style of a page, rules of animations included. */
export function styleRules(page: Page): Promise<readonly StyleRule[]> {
  return page.evaluate(() => {
    const rules: StyleRule[] = [];
    const visit = (list: CSSRuleList, inside: string) => {
      for (const rule of list) {
        if (rule instanceof CSSStyleRule) {
          rules.push({
            inside,
            selector: rule.selectorText,
            properties: [...rule.style],
            text: rule.style.cssText,
          });
        } else if (rule instanceof CSSMediaRule || rule instanceof CSSSupportsRule) {
          visit(rule.cssRules, `${inside}@media ${rule.conditionText}`);
        } else {
          rules.push({ inside, selector: rule.cssText, properties: [], text: rule.cssText });
        }
      }
    };
    for (const sheet of document.styleSheets) visit(sheet.cssRules, '');
    return rules;
  });
}
