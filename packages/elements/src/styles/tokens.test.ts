import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, html as litHtml } from 'lit';
import { levels } from './levels.ts';
import { mapColours } from './map-colours.ts';
import { levelHues } from './palette.ts';
import { channels, contrast } from './testing/contrast.ts';
import { tokens } from './tokens.ts';

class Sample extends LitElement {
  static override styles = [tokens, levels, mapColours];
  override render() {
    return litHtml`<p>Aa</p><slot></slot>`;
  }
  /** What a private token comes to on this element. */
  colour(name: string): string {
    const probe = this.renderRoot.querySelector('p');
    if (!probe) throw new Error('nothing rendered');
    probe.style.color = '';
    probe.style.color = `var(--_${name})`;
    return getComputedStyle(probe).color;
  }
  ratio(mark: string, ground: string): number {
    return contrast(this.colour(mark), this.colour(ground));
  }
}
customElements.define('test-sample', Sample);

const TEXT = 4.5;
const GRAPHIC = 3;
const rings = ['ring-1', 'ring-2', 'ring-3'];
const natures = ['personal', 'peer', 'professional'];
const colours = Object.keys(levelHues);

/** Every mark that may stand on a ground, and the contrast it needs there (WCAG 2.2: 1.4.3, 1.4.11). */
const onPage: [mark: string, ground: string, least: number][] = [
  ...['paper', 'surface', 'soft', ...rings].flatMap((ground): [string, string, number][] => [
    ['ink', ground, TEXT],
    ['quiet', ground, TEXT],
    ['border', ground, GRAPHIC],
    ['focus', ground, GRAPHIC],
  ]),
  ...colours.flatMap((colour): [string, string, number][] => [
    ['ink', `${colour}-soft`, TEXT],
    ['quiet', `${colour}-soft`, TEXT],
    ...[`${colour}-soft`, 'paper', 'surface'].map((ground): [string, string, number] => [
      colour,
      ground,
      GRAPHIC,
    ]),
  ]),
  ...natures.flatMap((nature): [string, string, number][] => [
    ['ink', `${nature}-soft`, TEXT],
    ...[`${nature}-soft`, 'paper', ...rings].map((ground): [string, string, number] => [
      nature,
      ground,
      GRAPHIC,
    ]),
  ]),
];
const onButtons: [mark: string, ground: string, least: number][] = [
  ['on-action', 'action', TEXT],
  ['on-action', 'action-hover', TEXT],
  ['on-help', 'help', TEXT],
  ['on-help', 'help-hover', TEXT],
];

/** Pages with the token names of three families; the values are ours. */
const themes: Record<
  string,
  { tokens: Record<string, string>; paper: string; ink: string; action: string; text: string }
> = {
  'NL Design System, nl and basis': {
    tokens: {
      'nl-button-primary-background-color': '#3a2e7a',
      'nl-button-primary-color': '#fefefe',
      'nl-paragraph-color': '#ff0000',
      'basis-color-default-bg-document': '#f4f7f2',
      'basis-color-default-color-document': '#1b1d2a',
      'basis-color-action-1-bg-default': '#e6e0ff',
      'basis-color-action-1-color-default': '#2a1c66',
      'basis-focus-outline-color': '#101010',
    },
    paper: '#f4f7f2',
    ink: '#1b1d2a',
    action: '#3a2e7a',
    text: '#fefefe',
  },
  'utrecht, dark': {
    tokens: {
      'utrecht-document-background-color': '#101418',
      'utrecht-document-color': '#f2f2f2',
      'utrecht-button-primary-action-background-color': '#ffd166',
      'utrecht-button-primary-action-color': '#1a1200',
      'utrecht-focus-outline-color': '#ffffff',
    },
    paper: '#101418',
    ink: '#f2f2f2',
    action: '#ffd166',
    text: '#1a1200',
  },
  Amsterdam: {
    tokens: {
      'ams-color-background': '#ffffff',
      'ams-color-text': '#222222',
      'ams-button-primary-background-color': '#0a4a9f',
      'ams-button-primary-color': '#ffffff',
    },
    paper: '#ffffff',
    ink: '#222222',
    action: '#0a4a9f',
    text: '#ffffff',
  },
};

const hex = (colour: string) =>
  `#${channels(colour)
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

async function sampleIn(given: Record<string, string>, theme: string): Promise<Sample> {
  const page = document.createElement('div');
  for (const [name, value] of Object.entries(given)) page.style.setProperty(`--${name}`, value);
  return fixture<Sample>(html`<test-sample theme=${theme}></test-sample>`, { parentNode: page });
}

describe('the colours of the elements', () => {
  for (const theme of ['light', 'dark']) {
    it(`are legible in ${theme}, each mark on each of its grounds`, async () => {
      const sample = await sampleIn({}, theme);
      for (const [mark, ground, least] of [...onPage, ...onButtons]) {
        expect(sample.ratio(mark, ground), `${mark} on ${ground}`).to.be.at.least(least);
      }
      expect(sample.colour('paper')).not.to.equal(sample.colour('surface'));
    });

    for (const [name, { tokens: given, paper, ink, action, text }] of Object.entries(themes)) {
      it(`come from the page (${name}) and are legible when the device asks for ${theme}`, async () => {
        const sample = await sampleIn(given, theme);
        const came = ['paper', 'ink', 'surface', 'action', 'on-action'].map((each) =>
          hex(sample.colour(each)),
        );
        expect(came).to.deep.equal([paper, ink, paper, action, text]);
        for (const [mark, ground, least] of [...onPage, ...onButtons]) {
          expect(sample.ratio(mark, ground), `${mark} on ${ground}`).to.be.at.least(least);
        }
      });
    }
  }

  it('never take one half of a pair from a page', async () => {
    const ours = await sampleIn({}, 'light');
    const [paper, ink] = [ours.colour('paper'), ours.colour('ink')];
    const half = await sampleIn(
      { 'utrecht-document-background-color': '#1e2b2d', 'rn-color': '#faf6ef' },
      'light',
    );
    expect([half.colour('paper'), half.colour('ink')]).to.deep.equal([paper, ink]);
  });

  it('skip a family with one half and take the next whole one', async () => {
    const sample = await sampleIn(
      { 'utrecht-document-color': '#ffffff', 'ams-color-background': '#fffff0', 'ams-color-text': '#111111' },
      'light',
    );
    expect(hex(sample.colour('paper'))).to.equal('#fffff0');
    expect(hex(sample.colour('ink'))).to.equal('#111111');
  });

  it('are those of our own tokens before any family', async () => {
    const own = { 'rn-background-color': '#fff8e7', 'rn-color': '#201000' };
    const sample = await sampleIn({ ...themes['utrecht, dark']?.tokens, ...own }, 'light');
    expect(hex(sample.colour('paper'))).to.equal('#fff8e7');
    expect(sample.ratio('focus', 'paper'), 'the focus ring of another family').to.be.at.least(GRAPHIC);
  });

  it('keep the theme of an element for the elements inside it', async () => {
    const outer = await fixture<Sample>(
      html`<test-sample theme="dark"><test-sample></test-sample></test-sample>`,
    );
    const inner = outer.querySelector('test-sample');
    expect(inner instanceof Sample && inner.colour('paper')).to.equal(outer.colour('paper'));
    expect(inner && getComputedStyle(inner).colorScheme).to.equal('dark');
  });

  it('follow the device when nobody says', async () => {
    const sample = await fixture<Sample>(html`<test-sample></test-sample>`);
    expect(getComputedStyle(sample).colorScheme).to.equal('light dark');
  });
});

describe('the letters of the elements', () => {
  it('are never below 16 px, also on a page that made rem smaller', async () => {
    document.documentElement.style.fontSize = '62.5%';
    try {
      const sample = await sampleIn({ 'rn-font-size': '11px' }, 'light');
      expect(getComputedStyle(sample).fontSize).to.equal('16px');
    } finally {
      document.documentElement.style.fontSize = '';
    }
  });

  it('are those of the page', async () => {
    const page = document.createElement('div');
    page.style.fontFamily = 'fantasy';
    const sample = await fixture<Sample>(html`<test-sample></test-sample>`, { parentNode: page });
    expect(getComputedStyle(sample).fontFamily).to.equal('fantasy');
  });
});
