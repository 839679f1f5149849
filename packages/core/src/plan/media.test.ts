import { describe, expect, it } from 'vitest';
import { areas } from '../all.ts';
import { eraseEntity, eraseText } from '../amend.ts';
import { mediaShown } from '../guidance/index.ts';
import { at, Diary } from '../guidance/testing/diary.ts';
import type { Journal } from '../journal/index.ts';
import { LARGEST_MEDIUM, MOST_MEDIA, MOST_MEDIA_BYTES, mediaKept, mediaTypes } from './index.ts';

const NOON = '2026-11-22T12:00:00+01:00';
const photo = { kind: 'picture', mime: 'image/jpeg', bytes: 300_000, text: 'my bicycle by the water' };

const add = (diary: Diary, data: object = {}, id = diary.newId()) => {
  diary.write(NOON, 'plan.media-added', id, { ...photo, ...data });
  return id;
};
const refused = (diary: Diary, data: object, id = diary.newId()) => {
  const done = diary.ask(NOON, 'plan.media-added', id, { ...photo, ...data });
  return done.ok ? undefined : { rule: done.error.rule, key: done.error.key };
};

describe('own pictures and sounds', () => {
  it('P7: stand in the order in which they were added, some for one phase', () => {
    const diary = new Diary();
    const bicycle = add(diary);
    const song = add(diary, { kind: 'sound', mime: 'audio/ogg', text: 'zang – أغنية – 歌', phase: 'my-red' });
    expect(mediaKept(diary.states.plan).map(({ id, text }) => [id, text])).toEqual([
      [bicycle, 'my bicycle by the water'],
      [song, 'zang – أغنية – 歌'],
    ]);
    expect(mediaShown(diary.states, 'my-red').map(({ id }) => id)).toEqual([song]);
    expect(mediaShown({})).toEqual([]);
  });

  it('P7: written again it is the same piece with other words', () => {
    const diary = new Diary();
    const id = add(diary, { phase: 'my-red' });
    add(diary);
    add(diary, { text: 'my new bicycle' }, id);
    expect(mediaKept(diary.states.plan)[0]).toEqual({ id, begun: 1, ...photo, text: 'my new bicycle' });
    expect(mediaKept(diary.states.plan)).toHaveLength(2);
  });

  it('P7: needs words, a type that is kept, and at most 2 MB', () => {
    const diary = new Diary();
    expect(refused(diary, { text: '  ' })).toMatchObject({ key: 'text-missing' });
    expect(refused(diary, { mime: 'image/svg+xml' })).toMatchObject({ key: 'malformed' });
    expect(refused(diary, { bytes: 0 })).toMatchObject({ key: 'malformed' });
    expect(refused(diary, { bytes: LARGEST_MEDIUM + 1 })).toMatchObject({ key: 'malformed' });
    expect(refused(diary, { bytes: 52_428_800 })).toMatchObject({ key: 'malformed' });
    for (const mime of mediaTypes) expect(refused(diary, { mime })).toBeUndefined();
  });

  it('P7: more than 40 pieces are refused, and other words for one of them are not', () => {
    const diary = new Diary();
    const first = add(diary, { bytes: 1 });
    for (let n = 1; n < MOST_MEDIA; n++) add(diary, { bytes: 1 });
    expect(refused(diary, { bytes: 1 })).toEqual({ rule: 'P7', key: 'too-many-media' });
    expect(refused(diary, { bytes: 1, text: 'other words' }, first)).toBeUndefined();
  });

  it('P7: more than 20 MB together is refused, to the byte', () => {
    const diary = new Diary();
    const pieces = MOST_MEDIA_BYTES / LARGEST_MEDIUM;
    for (let n = 1; n < pieces; n++) add(diary, { bytes: LARGEST_MEDIUM });
    add(diary, { bytes: LARGEST_MEDIUM - 1 });
    expect(refused(diary, { bytes: 2 })).toEqual({ rule: 'P7', key: 'no-room-for-media' });
    expect(refused(diary, { bytes: 1 })).toBeUndefined();
  });

  it('P7, N7: words that name somebody who is shown nowhere keep it out of sight', () => {
    const diary = new Diary();
    const robin = diary.supporter('Robin');
    add(diary, { text: 'Robin and me at the sea' });
    const mine = add(diary);
    expect(mediaShown(diary.states)).toHaveLength(2);
    diary.write(NOON, 'tie.shown-nowhere', robin);
    expect(mediaShown(diary.states).map(({ id }) => id)).toEqual([mine]);
  });

  describe('erased', () => {
    const diary = new Diary();
    const id = add(diary, { phase: 'my-red' });
    const journal: Journal = diary.journalOf();
    const context = { now: at(NOON), device: 'phone' };

    it('J7: the words go singly, and the picture stays', () => {
      const entry = diary.lines[0]?.id ?? '';
      const done = eraseText(journal, areas, { id: diary.newId(), entry, field: 'text' }, context);
      if (!done.ok) throw new Error(done.error.key);
      expect(mediaKept(done.value.state.areas.plan)).toEqual([
        { id, begun: 1, ...photo, text: '', phase: 'my-red' },
      ]);
    });

    it('J7: the piece goes whole', () => {
      const done = eraseEntity(journal, areas, { id: diary.newId(), about: id }, context);
      if (!done.ok) throw new Error(done.error.key);
      expect(mediaKept(done.value.state.areas.plan)).toEqual([]);
      expect(JSON.stringify(done.value.journal)).not.toContain('bicycle');
    });
  });
});
