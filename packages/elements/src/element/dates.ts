/** `22:00`, as the language writes it. */
export function timeText(ms: number, zone: string, locale: string): string {
  return formatter(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(ms);
}

/** `vandaag`, `morgen`, `gisteren`; else `maandag 23 november`, with the year when it is another one. */
export function dayText(ms: number, now: number, zone: string, locale: string): string {
  const days = Math.round((dayStart(ms, zone) - dayStart(now, zone)) / 86_400_000);
  if (Math.abs(days) <= 1)
    return new Intl.RelativeTimeFormat(european(locale), { numeric: 'auto' }).format(days, 'day');
  const sameYear =
    new Date(dayStart(ms, zone)).getUTCFullYear() === new Date(dayStart(now, zone)).getUTCFullYear();
  return formatter(locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(ms);
}

/** `Marloes, Ahmed en Kees`. */
export function listText(
  items: readonly string[],
  locale: string,
  type: 'conjunction' | 'disjunction',
): string {
  return new Intl.ListFormat(european(locale), { type }).format(items);
}

/** The calendar day on the wall, as midnight UTC, so that days are 24 hours apart whatever the clock did. */
function dayStart(ms: number, zone: string): number {
  const parts = formatter('en-US', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  }).formatToParts(ms);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs far more than using it, and a minute tick uses dozens. */
function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const name = JSON.stringify([locale, options]);
  let made = formatters.get(name);
  if (!made) {
    made = new Intl.DateTimeFormat(european(locale), options);
    formatters.set(name, made);
  }
  return made;
}

/** Plain `en` means American dates to Intl; our readers are in Europe and read 22:00 on every other sign. */
function european(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}
