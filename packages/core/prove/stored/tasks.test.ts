import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { areas } from '../../src/all.ts';
import {
  checklistShown,
  selfCareShown,
  tasksAsideShown,
  tasksDoneShown,
  tasksShown,
} from '../../src/guidance/index.ts';
import { fromFile, toFile } from '../../src/journal/index.ts';
import { fold } from '../../src/state.ts';
import { textOf } from './stored.ts';

describe('the stored tasks of the first version', () => {
  const text = textOf('journal-tasks-v1.json');
  const file = fromFile(text);
  if (!file.ok) throw new Error('the stored journal can not be read');
  const state = fold(file.value, areas);
  const now = { ms: Date.parse('2026-10-16T12:00:00+02:00'), zone: 'Europe/Amsterdam' };

  test('J8: was never edited', () => {
    const digest = createHash('sha256').update(text).digest('hex');
    expect(digest).toBe('c6d7d5eea210afdbceabefb1ce3a40cf4dc8db1ea4d2dcf866a1508b4e9b9c6b');
    expect(toFile(file.value).entries).toEqual(JSON.parse(text).entries);
    expect(state.setAside).toEqual([]);
  });

  test('J13: means today what it meant', () => {
    const texts = (list: readonly { readonly text: string }[]) => list.map((one) => one.text);
    expect(texts(tasksShown(state.areas, now))).toEqual(['Formulier van de gemeente', 'Een rondje lopen 🚶']);
    expect(tasksShown(state.areas, now)[0]).toMatchObject({
      by: '2026-10-15',
      dayCame: true,
      with: { name: 'Noor' },
    });
    expect(selfCareShown(state.areas, now, 'body')).toMatchObject([
      { often: 'daily', didToday: false, lastDid: '2026-09-30' },
    ]);
    expect(tasksDoneShown(state.areas, now)).toMatchObject([
      { kind: 'new-contact', doneOn: '2026-09-29', met: { name: 'Noor' } },
    ]);
    expect(tasksAsideShown(state.areas, now)).toMatchObject([{ kind: 'skill', fromTreatment: true }]);
    expect(checklistShown(state.areas).lines.filter(({ answer }) => answer)).toEqual([
      {
        item: 'home',
        answer: 'under-way',
        words: 'Sta op een lijst',
        with: expect.objectContaining({ name: 'Noor' }),
      },
      { item: 'medicines', answer: 'arranged' },
      { item: 'first-contact', answer: 'not-yet' },
    ]);
  });
});
