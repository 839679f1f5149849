import { handlersOf } from '../journal/area.ts';
import { allById, putById } from '../journal/by-id.ts';
import { allowedAbout } from './allowed.ts';
import * as entries from './entries.ts';
import { MOST_MEDIA, MOST_MEDIA_BYTES } from './media-limits.ts';
import type { Objection } from './policy.ts';
import { missing, refuse } from './policy.ts';
import type { Medium, PlanState } from './state.ts';
import { mediumOf } from './state.ts';

const on = handlersOf<PlanState>();

/** How the person's own pictures and sounds stand in the journal (P7): all but their bytes. */
export const mediaHandlers = [
  on(entries.mediaAdded, {
    apply(state, { about, seq, data: { kind, mime, bytes, text, phase } }, own) {
      const begun = mediumOf(state, about)?.begun ?? seq;
      const medium: Medium = {
        ...{ id: about, begun, kind, mime, bytes, text },
        ...(phase !== undefined && { phase }),
      };
      return Object.assign(own.object(state), { media: putById(state.media, own.take(medium), own) });
    },
    judge: (state, { about, data }) =>
      refuse(
        data.text.trim() === '' ? missing('text') : noRoom(state, about, data.bytes),
        allowedAbout(state, about),
      ),
  }),
];

/** Why one more does not fit, of so many bytes; `about` itself is not counted twice. */
function noRoom(state: PlanState, about: string, bytes: number): Objection | undefined {
  const others = allById(state.media).filter(({ id }) => id !== about);
  const taken = others.reduce((sum, one) => sum + one.bytes, 0);
  if (others.length >= MOST_MEDIA) return { key: 'too-many-media', params: { most: MOST_MEDIA } };
  if (taken + bytes <= MOST_MEDIA_BYTES) return undefined;
  return { key: 'no-room-for-media', params: { most: MOST_MEDIA_BYTES } };
}
