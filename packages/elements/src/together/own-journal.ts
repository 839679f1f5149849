/** Where the words of one side are kept when its page names no journal: nobody's get into another's on a shared device (J11). */
export function journalOf(whose: string | undefined): string {
  if (whose === 'counsellor') return 'recovery-counsellor';
  return whose === 'family' ? 'recovery-supporter' : 'recovery-network';
}
