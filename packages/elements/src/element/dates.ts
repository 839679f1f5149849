/** `07:00`: 24 hours and two digits in every language, as the lines and their static text write it. */
export function timeText(ms: number, zone: string, locale: string): string {
  return formatter(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    ms,
  );
}

/**
 * `vandaag`, `morgen`, `gisteren`; else `maandag 23 november`, with the year when it is another one. A date is the same day
 * in every zone.
 */
export function dateText(date: string, today: string, locale: string): string {
  const ms = Date.parse(date);
  const days = (ms - Date.parse(today)) / 86_400_000;
  if (Math.abs(days) <= 1)
    return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  const year = date.slice(0, 4) === today.slice(0, 4) ? undefined : 'numeric';
  return formatter(locale, { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long', year }).format(
    ms,
  );
}

/** `2026-11-22`, which is how Swedish writes a day; read back as UTC, days are 24 hours apart whatever the clock did. */
export function dateOnWall(ms: number, zone: string): string {
  return formatter('sv', { timeZone: zone }).format(ms);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it, and a minute tick uses dozens. */
export function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = locale + JSON.stringify(options);
  let made = formatters.get(name);
  if (!made) {
    // Plain `en` means American dates to Intl; our readers are in Europe and read 22:00 on every other sign.
    made = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options);
    formatters.set(name, made);
  }
  return made;
}
