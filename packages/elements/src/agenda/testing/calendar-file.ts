import { headingsOn, press, settled } from '../../element/testing/on-screen.ts';
import type { RecoveryAgenda } from '../agenda.ts';

export const event = (...lines: readonly string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'];
export const calendar = (...events: readonly (readonly string[])[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//y//EN', ...events.flat(), 'END:VCALENDAR', ''].join(
    '\r\n',
  );

export const dentist = event(
  'UID:tand@example',
  'SUMMARY:Tandarts',
  'LOCATION:Dorpsstraat 1',
  'DTSTART;TZID=Europe/Amsterdam:20261203T090000',
  'DTEND;TZID=Europe/Amsterdam:20261203T093000',
);
export const choir = event(
  'UID:koor@example',
  'SUMMARY:Koor',
  'DTSTART;TZID=Europe/Amsterdam:20261125T200000',
  'DURATION:PT2H',
  'RRULE:FREQ=WEEKLY;BYDAY=WE',
  'EXDATE;TZID=Europe/Amsterdam:20261202T200000',
);

/** Chooses a file as a person does. */
export async function choose(element: RecoveryAgenda, text: string | Blob): Promise<void> {
  element.go({ at: 'import' });
  await settled();
  const files = new DataTransfer();
  files.items.add(new File([text], 'agenda.ics', { type: 'text/calendar' }));
  const field = element.renderRoot.querySelector<HTMLInputElement>('#file');
  if (field) field.files = files.files;
  await press(element, 'Bekijken');
}

export async function found(element: RecoveryAgenda, text: string | Blob): Promise<void> {
  await choose(element, text);
  await asLongAsItTakes(() => headingsOn(element).includes('Dit staat in het bestand'));
}

/** A big file takes a busy machine its time: only the runner says when that is too long. */
export async function asLongAsItTakes(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, 20));
}
