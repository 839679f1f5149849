import { type CSSResult, unsafeCSS } from 'lit';
import { mixSheet } from './mixing.ts';
import { mapHues, mapMixes } from './palette.ts';

/**
 * Colours of the network map, beside `tokens`: grounds `--_ring-1` (very close) to `--_ring-3`, and per nature a mark
 * (`--_personal`, `--_peer`, `--_professional`) and a ground for it that carries the ink (`--_personal-soft` …).
 * Ring lines take `--_border`. Shape and line style carry the meaning; colour only repeats it.
 *
 * @cssproperty --rn-warmth-color - Hue of the rings.
 * @cssproperty --rn-personal-color - Hue of people of one's own.
 * @cssproperty --rn-peer-color - Hue of peers and groups.
 * @cssproperty --rn-professional-color - Hue of professionals.
 */
export const mapColours: CSSResult = unsafeCSS(mixSheet(mapHues, mapMixes));
