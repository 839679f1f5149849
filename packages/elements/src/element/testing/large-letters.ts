import { actionsOn } from './on-screen.ts';

const PHONE = 320;

/**
 * Makes letters twice as large on a phone of 320 pixels, until the function that it gives is called. All is as much larger as the
 * screen of the test is wider, so that its parts are as they are there.
 */
export function largeLetters(): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`html { font-size: ${(200 * innerWidth) / PHONE}% } body { margin: 0 }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
}

function* wordsIn(place: Node): Generator<Range> {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode())
    for (const { 0: word, index } of (text.textContent ?? '').matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      yield range;
    }
}

/**
 * Words to press that stand on several lines, though one of four fifths of the screen would hold them: `word in what is pressed`.
 * Only a word that is longer than its line may break.
 */
export const brokenWords = (place: Node): string[] =>
  actionsOn(place).flatMap((action) =>
    [...wordsIn(action)]
      .filter((word) => {
        const lines = [...word.getClientRects()];
        const width = lines.reduce((sum, line) => sum + line.width, 0);
        return new Set(lines.map(({ top }) => Math.round(top))).size > 1 && width <= innerWidth * 0.8;
      })
      .map((word) => `${word} in ${action.textContent?.trim()}`),
  );
