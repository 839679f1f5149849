import type { Answer, Trend, Weeks } from '@recovery-network/core/check-in';
import { trends } from '@recovery-network/core/check-in';
import { html, nothing, svg } from 'lit';
import type { RecoveryCheckIn } from '../check-in.ts';
import { foldedWords } from './words.ts';

const spans: readonly Weeks[] = [4, 12, 52];

/** C7: each question over the last weeks, words first, then a small chart in which a gap stays a gap. */
export function trendsView(element: RecoveryCheckIn, weeks: Weeks, choose: (weeks: Weeks) => void) {
  const state = element.host?.state?.areas['check-in'];
  if (!state) return nothing;
  const all = trends(state, element.now(), weeks);
  return html`
      <div class="stack">
        <div class="row" role="group" aria-label=${element.sayFrom(foldedWords, 'weeks')}>
          ${spans.map(
            (span) =>
              html`<button aria-pressed=${span === weeks} @click=${() => choose(span)}>${element.sayFrom(foldedWords, `weeks${span}`)}</button>`,
          )}
        </div>
        <p class="quiet">${all[0] && labelOf(element, all[0])}</p>
        <ul class="trends">
          ${all.map(
            (trend) => html`
              <li>
                <h3>${element.say(`item${trend.item}`)}</h3>
                <p>${wordsOf(element, trend)} ${changeOf(element, trend)}</p>
                ${chart(element, trend)}
              </li>
            `,
          )}
        </ul>
      </div>
  `;
}

function wordsOf(element: RecoveryCheckIn, { item, words }: Trend): string {
  const said = (answer: Answer) => `“${element.say(`item${item}a${answer}`)}”`;
  switch (words.kind) {
    case 'nothing':
      return element.sayFrom(foldedWords, 'trendNothing');
    case 'once':
      return element.sayFrom(foldedWords, 'trendOnce', { answer: said(words.answer) });
    case 'mostly':
      return element.sayFrom(foldedWords, 'trendMostly', { answer: said(words.answer) });
    case 'between':
      return element.sayFrom(foldedWords, 'trendBetween', { from: said(words.from), to: said(words.to) });
    case 'varied':
      return element.sayFrom(foldedWords, 'trendVaried', {
        answers: element.formatList(words.answers.map(said)),
      });
  }
}

const changes = { lighter: 'trendLighter', heavier: 'trendHeavier', 'the-same': 'trendSame' } as const;

const changeOf = (element: RecoveryCheckIn, { change }: Trend): string =>
  change ? element.sayFrom(foldedWords, changes[change]) : '';

/** From when on it is, and what up means: for craving a rising line is good news that looks bad. */
const labelOf = (element: RecoveryCheckIn, { weeks }: Trend): string =>
  element.sayFrom(foldedWords, 'chartLabel', {
    from: element.formatDate(weeks[0]?.monday ?? ''),
  });

/** One column a week, the lightest answer on top; a line only between weeks that follow each other. */
function chart(element: RecoveryCheckIn, trend: Trend) {
  const { weeks, words } = trend;
  if (words.kind === 'nothing' || words.kind === 'once' || !weeks.some((week) => week.middle)) return nothing;
  const x = (week: number) => week * 10 + 5;
  const y = (answer: Answer) => answer * 10;
  let line = '';
  let dots = '';
  weeks.forEach(({ middle }, week) => {
    if (!middle) return;
    const before = weeks[week - 1]?.middle;
    if (before) line += `M${x(week - 1)} ${y(before)}L${x(week)} ${y(middle)}`;
    dots += `M${x(week)} ${y(middle)}h0.01`;
  });
  return html`
    <svg
      class="chart"
      viewBox="0 0 ${weeks.length * 10} 60"
      preserveAspectRatio="none"
      role="img"
      aria-label=${labelOf(element, trend)}
    >
      ${[10, 30, 50].map((level) => svg`<line x1="0" x2=${weeks.length * 10} y1=${level} y2=${level}></line>`)}
      <path d=${line}></path>
      <path class="dot" d=${dots}></path>
    </svg>
  `;
}
