import type { MediaKind, MediaType } from '@recovery-network/core/plan';
import { LARGEST_MEDIUM } from '@recovery-network/core/plan';
import type { Result } from '@recovery-network/core/shared';
import { failure, success } from '@recovery-network/core/shared';
import { ENOUGH, firstBytes, type PictureType, type SoundType } from './first-bytes.ts';
import { scaleDown } from './scale-down.ts';
import { wholePicture } from './whole-picture.ts';

/** A picture or a sound as it is kept. */
export interface Taken {
  readonly kind: MediaKind;
  readonly mime: MediaType;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Why a file is not taken in; nothing of it was kept. */
export type TakeInProblem =
  | 'empty'
  | 'too-large'
  | 'too-many-points'
  | 'too-long'
  | 'unknown'
  | 'not-here'
  | 'broken'
  | 'browser-refuses';

/** More than the photo of any phone, in bytes. */
const LARGEST_FILE = 25_000_000;
/** Four bytes each while it is drawn: a quarter of a gigabyte, which a phone still has. */
const MOST_POINTS = 64_000_000;
/** In seconds. While it plays, a sound of two megabytes can fill a hundred and more. */
const LONGEST_SOUND = 300;

/** In ms. Two megabytes take a slow phone one or two seconds. */
const PATIENCE = 8_000;

/** Takes in a file that somebody chose: looks at it, and makes a picture smaller. What is too large is not even read. */
export async function takeIn(file: Blob): Promise<Result<Taken, TakeInProblem>> {
  if (file.size === 0) return failure('empty');
  if (file.size > LARGEST_FILE) return failure('too-large');
  try {
    const found = firstBytes(new Uint8Array(await file.slice(0, ENOUGH).arrayBuffer()));
    if (!found) return failure('unknown');
    if (found.kind === 'not-here') return failure('not-here');
    return found.kind === 'picture' ? await picture(file, found.mime) : await sound(file, found.mime);
  } catch {
    // It can't be read any more: it was on a stick that is gone, or in a cloud that does not answer.
    return failure('broken');
  }
}

async function picture(file: Blob, type: PictureType): Promise<Result<Taken, TakeInProblem>> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const size = wholePicture(bytes, type);
  if (!size || size.width * size.height === 0) return failure('broken');
  if (size.width * size.height > MOST_POINTS) return failure('too-many-points');
  const small = await scaleDown(new Blob([bytes], { type }));
  return small.ok ? success({ kind: 'picture', mime: 'image/jpeg', bytes: small.value }) : small;
}

/** Some browsers never answer about a file that only begins as a sound does. */
const afterPatience = (): Promise<undefined> =>
  new Promise((done) => setTimeout(() => done(undefined), PATIENCE));

async function sound(file: Blob, mime: SoundType): Promise<Result<Taken, TakeInProblem>> {
  if (file.size > LARGEST_MEDIUM) return failure('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    // What is decoded is taken away from whoever gave it.
    const decoding = new OfflineAudioContext(1, 1, 44_100).decodeAudioData(bytes.slice().buffer);
    const decoded = await Promise.race([decoding, afterPatience()]);
    if (!decoded) return failure('broken');
    const { duration } = decoded;
    return duration > LONGEST_SOUND ? failure('too-long') : success({ kind: 'sound', mime, bytes });
  } catch {
    return failure('broken');
  }
}
