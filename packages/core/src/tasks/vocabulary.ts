/** What a task is about (A1). */
export const taskKinds = ['practical', 'skill', 'new-contact', 'leisure', 'self-care'] as const;
export type TaskKind = (typeof taskKinds)[number];

/** What somebody takes care of in themselves (A1). */
export const selfCareDomains = ['food', 'body', 'mind', 'money'] as const;
export type SelfCareDomain = (typeof selfCareDomains)[number];

/** How often something comes back, where it does. */
export const taskRhythms = ['daily', 'twice-weekly', 'weekly', 'two-weekly', 'monthly', 'quarterly'] as const;
export type TaskRhythm = (typeof taskRhythms)[number];

/** What is looked at before a treatment ends, in this order (A12). */
export const checklistItems = [
  'home',
  'money',
  'day',
  'medicines',
  'first-contact',
  'people-told',
  'plan',
] as const;
export type ChecklistItem = (typeof checklistItems)[number];

/** How that is: *not yet* is an answer like the others. */
export const checklistAnswers = ['arranged', 'under-way', 'not-needed', 'not-yet'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];
