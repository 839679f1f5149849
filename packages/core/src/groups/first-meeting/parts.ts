/** What somebody may like to know before a first meeting (G2), in this order. */
export const firstMeetingParts = [
  'what-to-expect',
  'together',
  'you-may-pass',
  'how-it-works',
  'what-stays-there',
  'if-it-clashes',
  'another-group',
] as const;
export type FirstMeetingPart = (typeof firstMeetingParts)[number];

export type FirstMeeting = Readonly<
  Record<FirstMeetingPart, { readonly title: string; readonly lines: readonly string[] }>
>;
