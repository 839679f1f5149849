import { fields } from '../../styles/fields.ts';
import { wearing } from '../../styles/wear.ts';
import { styles } from './folded.styles.ts';

/** Gives an element the look of what was folded away, beside its own. */
export const wear = wearing(fields, styles);
