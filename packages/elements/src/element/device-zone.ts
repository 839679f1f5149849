let known: string | undefined;

/** The zone of the device; where the device does not know it, which browsers call `Etc/Unknown`, that of our readers. */
export function deviceZone(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  if (timeZone === known) return timeZone;
  try {
    new Intl.DateTimeFormat('nl', { timeZone });
    known = timeZone;
    return timeZone;
  } catch {
    return 'Europe/Amsterdam';
  }
}
