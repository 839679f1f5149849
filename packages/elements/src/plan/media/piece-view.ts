import type { Medium } from '@recovery-network/core/plan';
import { html, nothing } from 'lit';
import type { RecoveryPlanMedia } from './plan-media.ts';

/** A picture, folded, under its words; a sound as a button that is called by its words. */
export function pieceView(media: RecoveryPlanMedia, piece: Medium) {
  const { phases } = media;
  const phase = phases?.find(({ id }) => id === piece.phase);
  return html`
    ${content(media, piece)}
    ${phase ? html`<p class="quiet">${media.say('mediaOf', { title: phase.title })}</p>` : nothing}
    ${phases ? erasing(media, piece) : nothing}
  `;
}

function content(media: RecoveryPlanMedia, piece: Medium) {
  const text = media.textOf(piece);
  const here = media.isHere(piece);
  if (here === false || media.unopened.has(piece.id)) {
    const why = media.say(here === false ? 'mediaNotHere' : 'mediaUnopened');
    return html`<p><bdi>${text}</bdi></p><p class="quiet">${why}</p>`;
  }
  if (here === undefined) return html`<p><bdi>${text}</bdi></p>`;
  return piece.kind === 'picture' ? picture(media, piece, text) : sound(media, piece, text);
}

function picture(media: RecoveryPlanMedia, piece: Medium, text: string) {
  const toggled = ({ currentTarget }: Event) => {
    if (currentTarget instanceof HTMLDetailsElement) void media.show(piece, currentTarget);
  };
  return html`<details @toggle=${toggled}><summary><bdi>${text}</bdi></summary>
    <canvas width="0" height="0" role="img" aria-label=${text}></canvas></details>`;
}

function sound(media: RecoveryPlanMedia, piece: Medium, text: string) {
  const plays = media.playing === piece.id;
  return html`<div><button @click=${() => (plays ? media.stop() : void media.play(piece))}>${media.say(
    plays ? 'mediaStop' : 'mediaPlay',
    { text },
  )}</button></div>`;
}

/** Folded, because it can't be undone. */
const erasing = (media: RecoveryPlanMedia, piece: Medium) => html`
  <details><summary class="quiet">${media.say('mediaErase')}<span class="sr">: ${media.textOf(piece)}</span></summary>
    <div class="stack tight"><p>${media.say('mediaEraseHint')}</p>
      <div><button @click=${() => void media.erase(piece)}>${media.say('mediaEraseOf', { text: media.textOf(piece) })}</button></div>
    </div></details>
`;
