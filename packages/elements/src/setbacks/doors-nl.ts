/** The words on the three doors; they stand on the first page of `<recovery-network>` too. */
export const nl = {
  used: 'Ik heb {verbs}',
  usedOwn: 'Ik heb {verbs} ({words})',
  verbUsed: 'gebruikt',
  verbDrank: 'gedronken',
  verbSmoked: 'gerookt',
  verbGambled: 'gegokt',
  verbGamed: 'gegamed',
  cravingNow: 'Ik heb nu trek',
  goodMoment: 'Mooi moment',
} as const;
