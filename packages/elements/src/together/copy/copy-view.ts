import { SUPPORTS } from '@recovery-network/core/network';
import { cardLines } from '@recovery-network/core/plan';
import { type Section, sections } from '@recovery-network/core/sharing';
import { css, html, nothing } from 'lit';
import type { RecoveryElement } from '../../element/recovery-element.ts';
import type { HostLike, WordsConfiguration } from '../../element/surroundings.ts';
import type { OwnSuggestions } from '../../plan/suggested/suggested.ts';
import { levels } from '../../styles/levels.ts';
import type { Catalogue } from '../../words/words.ts';
import { daysPart, winsPart } from './days-part.ts';
import { planPart } from './plan-part.ts';
import { oneOf, type Row, rowOf, rowsOf, textOf, textsOf } from './read.ts';
import { copyWords } from './words.ts';

/** An element on which a copy is shown; its styles have to hold `copyStyles`. */
export type CopyElement = RecoveryElement<Catalogue, HostLike, CopyConfiguration>;

/** A line of a plan may be one of the provider's own suggestions. */
interface CopyConfiguration extends WordsConfiguration {
  readonly suggestions?: OwnSuggestions | undefined;
}

export const copyStyles = [
  levels,
  css`
    .copy ul {
      padding-inline-start: 1.2em;
    }
    .copy dd {
      margin-inline-start: 0;
      white-space: pre-line;
    }
    .level.circle {
      --_level-sign: "●";
    }
    .level.triangle {
      --_level-sign: "▲";
    }
    .level.diamond {
      --_level-sign: "◆";
    }
    .level.square {
      --_level-sign: "■";
    }
    .level.ring {
      --_level-sign: "○";
    }
  `,
];

/** What a part is called, above it and in a list. */
export const partTitle = (element: CopyElement, part: Section): string =>
  element.sayFrom(copyWords, `part-${part}`);

/**
 * A copy of parts of a journal to read: for its owner, who sees what another sees (D2), and for that other, by the same function.
 * `named`: the parts that were given; of one in which nothing is, it says so.
 */
export function copyView(element: CopyElement, copy: unknown, named: readonly string[] = []) {
  const parts = rowOf(copy);
  const shown = sections.filter((part) => parts[part] !== undefined || named.includes(part));
  return html`<div class="stack copy">${shown.map((part) => {
    const lines = views[part](element, parts[part]).filter((line) => line !== nothing);
    return html`<section class="card stack">
      <h4>${partTitle(element, part)}</h4>
      ${lines.length > 0 ? lines : html`<p class="quiet">${element.sayFrom(copyWords, 'nothingYet')}</p>`}
    </section>`;
  })}</div>`;
}

type View = (element: CopyElement, value: unknown) => readonly unknown[];

const said = (words: string) => html`<p class="words"><bdi>${words}</bdi></p>`;

const row = (title: string, words: string) =>
  words === '' ? nothing : html`<dl><dt><strong>${title}</strong></dt><dd><bdi>${words}</bdi></dd></dl>`;

const list = (title: string, lines: readonly string[]) =>
  lines.length === 0
    ? nothing
    : html`<div class="stack tight"><p><strong>${title}</strong></p>
        <ul>${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}</ul></div>`;

const views: Readonly<Record<Section, View>> = {
  plan: planPart,
  days: daysPart,
  wins: winsPart,
  card: (element, value) =>
    cardLines.map((line) => row(element.sayFrom(copyWords, line), textOf(rowOf(value)[line]))),
  needs: (element, value) => {
    const card = rowOf(value);
    return [
      list(element.sayFrom(copyWords, 'helps'), textsOf(card['helps'])),
      list(element.sayFrom(copyWords, 'helpsNot'), textsOf(card['helpsNot'])),
      row(element.sayFrom(copyWords, 'approach'), textOf(card['approach'])),
      row(element.sayFrom(copyWords, 'hardDay'), textOf(card['hardDay'])),
    ];
  },
  people: (element, value) => rowsOf(value).map((person) => personView(element, person)),
  declined: (_, value) => rowsOf(value).map(({ name }) => (textOf(name) ? said(textOf(name)) : nothing)),
  'group-words': (element, value) =>
    rowsOf(value).map((group) => [
      html`<p><strong><bdi>${textOf(group['name'])}</bdi></strong></p>`,
      textOf(group['agreements']) ? said(textOf(group['agreements'])) : nothing,
      list(element.sayFrom(copyWords, 'tookAlong'), textsOf(group['tookAlong'])),
    ]),
};

function personView(element: CopyElement, person: Row) {
  const gives = textsOf(person['gives']).flatMap((support) => {
    const known = oneOf(SUPPORTS, support);
    return known ? [element.sayFrom(copyWords, `support-${known}`)] : [];
  });
  const name = textOf(person['name']);
  if (name === '') return nothing;
  return html`<p><bdi>${name}</bdi>${gives.length > 0 ? html` – ${element.formatList(gives)}` : nothing}</p>`;
}
