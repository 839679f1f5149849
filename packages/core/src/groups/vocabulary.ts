/** Kinds of group (G1); none stands above another. */
export const programmes = ['na', 'aa', 'ca', 'ga', 'al-anon', 'smart', 'own', 'other'] as const;
export type Programme = (typeof programmes)[number];

export const settings = ['in-person', 'online', 'both'] as const;
export type Setting = (typeof settings)[number];

/** What somebody did there (G3). Being there is enough. */
export const takingPart = ['listened', 'shared', 'helped'] as const;
export type TakingPart = (typeof takingPart)[number];
