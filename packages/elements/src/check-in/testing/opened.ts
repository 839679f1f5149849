import { fixture, html } from '@open-wc/testing';
import type { CheckIn } from '@recovery-network/core/check-in';
import { checkInsIn } from '@recovery-network/core/check-in';
import { headingsOn } from '../../element/testing/on-screen.ts';
import type { Diary } from '../../journal-host/testing/diary.ts';
import '../define.ts';
import '../folded/folded.ts';
import type { RecoveryCheckIn } from '../check-in.ts';

/** The button that stands on every screen. */
export const TALK = 'Ik wil nu iemand spreken';

/** A check-in that stands alone on a page, over a journal of the test. */
export const opened = ({ host }: Pick<Diary, 'host'>, lang = 'nl'): Promise<RecoveryCheckIn> =>
  fixture<RecoveryCheckIn>(html`<recovery-check-in lang=${lang} .host=${host}></recovery-check-in>`);

/** The question, or what else the screen begins with. */
export const heading = (element: Element): string => headingsOn(element)[0] ?? '';

/** The answers in the journal, each as `question answer`. */
export const answersOf = async (day: Diary): Promise<readonly string[]> =>
  (await day.entries('check-in.answered')).map(({ data }) => Object.values(data ?? {}).join(' '));

export const checkInsOf = ({ host }: Diary): readonly CheckIn[] =>
  host.state ? checkInsIn(host.state.areas['check-in']) : [];

export async function rhythm({ host }: Diary, chosen: string): Promise<void> {
  await host.record([host.draft('check-in.rhythm-chosen', host.state?.journal ?? '', { rhythm: chosen })]);
}
