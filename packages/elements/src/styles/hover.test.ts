import { expect } from '@open-wc/testing';
import type { CSSResultOrNative } from 'lit';
import { RecoveryCheckIn } from '../check-in/check-in.ts';
import { RecoveryHelpNow } from '../help-now/help-now.ts';
import { RecoveryNetworkMap } from '../network/network.ts';
import { RecoveryQuickExit } from '../quick-exit/quick-exit.ts';
import { RecoveryNetwork } from '../recovery-network/recovery-network.ts';

/** Each selector, with the conditions that it stands under. */
function* selectorsIn(rules: CSSRuleList, under: readonly string[] = []): Generator<[string, string]> {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) yield [rule.selectorText, under.join(' and ')];
    else if (rule instanceof CSSMediaRule) yield* selectorsIn(rule.cssRules, [...under, rule.conditionText]);
    else if (rule instanceof CSSSupportsRule) yield* selectorsIn(rule.cssRules, under);
  }
}

const sheetOf = (style: CSSResultOrNative): CSSStyleSheet | undefined =>
  style instanceof CSSStyleSheet ? style : style.styleSheet;

const elements = [RecoveryCheckIn, RecoveryHelpNow, RecoveryNetworkMap, RecoveryQuickExit, RecoveryNetwork];

const hovers = elements
  .flatMap(({ styles }) =>
    [styles]
      .flat(9)
      .flatMap((style) => [...selectorsIn(sheetOf(style)?.cssRules ?? new CSSStyleSheet().cssRules)]),
  )
  .filter(([selector]) => selector.includes(':hover'));

describe('what a pointer hovers over', () => {
  it('C1: looks different only where something can hover: after a tap the next question would seem answered', () => {
    expect(hovers).to.not.have.length(0);
    expect(hovers.filter(([, under]) => !/\(hover: ?hover\)/.test(under))).to.deep.equal([]);
  });

  it('C1: does not look like what was chosen', () => {
    const style = [RecoveryCheckIn.styles].flat(9).join('\n');
    const [, hovered = ''] = /button:hover[^{]*\{([^}]*)\}/.exec(style) ?? [];
    expect(hovered).to.include('background-color').and.not.include('border');
  });
});
