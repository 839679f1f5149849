import { defineEntry } from '../journal/entry-type.ts';
import { boolean, date, oneOf, optional, uuid, words } from '../journal/schema.ts';
import { checklistAnswers, checklistItems, selfCareDomains, taskKinds, taskRhythms } from './vocabulary.ts';

const tie = uuid();

/**
 * Something to do, in own words, perhaps with somebody's help (A1); `about` is the task. A later one replaces it. `by` is a
 * day to have it done by, `often` how it comes back; `domain` is what self-care is about.
 */
export const taskWritten = defineEntry({
  type: 'task.written',
  v: 1,
  kind: 'step',
  data: {
    kind: oneOf(taskKinds),
    domain: optional(oneOf(selfCareDomains)),
    text: words(300),
    with: optional(tie),
    by: optional(date()),
    often: optional(oneOf(taskRhythms)),
    trajectory: optional(uuid()),
    fromTreatment: optional(boolean()),
  },
  texts: ['text'],
});

/** `tie`: the contact that a goal for a new contact led to. */
export const taskDone = defineEntry({
  type: 'task.done',
  v: 1,
  kind: 'step',
  data: { on: optional(date()), tie: optional(tie) },
});

export const taskReopened = defineEntry({
  type: 'task.reopened',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

export const taskSetAside = defineEntry({
  type: 'task.set-aside',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});

/** What comes back was done on a day: nothing follows from a day without it. */
export const taskDid = defineEntry({ type: 'task.did', v: 1, kind: 'fact', data: { on: date() } });

/** The owner said a day by mistake (X3): it is as if nothing was said of it. */
export const taskDidTakenBack = defineEntry({
  type: 'task.did-taken-back',
  v: 1,
  kind: 'fact',
  correctable: false,
  data: { on: date() },
});

/** How one thing is before a treatment ends (A12); `about` is the list. A later answer on the same thing replaces it. */
export const checklistAnswered = defineEntry({
  type: 'checklist.answered',
  v: 1,
  kind: 'step',
  data: {
    item: oneOf(checklistItems),
    answer: oneOf(checklistAnswers),
    words: optional(words(300)),
    with: optional(tie),
  },
  texts: ['words'],
});

export const checklistPutAway = defineEntry({
  type: 'checklist.put-away',
  v: 1,
  kind: 'step',
  correctable: false,
  data: {},
});
