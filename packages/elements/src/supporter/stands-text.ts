import type { Stands } from './question.ts';
import type { RecoverySupporter } from './supporter.ts';

/** How a question stands, in a few words. */
export function standsText(element: RecoverySupporter, stands: Stands, name: string): string {
  switch (stands) {
    case 'asked':
      return element.say('waits');
    case 'yes':
      return element.say('runs');
    case 'paused':
      return element.say('onPause');
    case 'countered':
      return element.say('youProposed');
    case 'no':
      return element.say('youSaidNo');
    case 'yes-to-gone':
      return element.say('theySaidYes', { name });
    case 'their-no':
      return element.say('theySaidNo', { name });
    case 'taken-back':
      return element.say('youTookBack');
    case 'withdrawn':
      return element.say('tookBack', { name });
    case 'stopped':
      return element.say('stopped');
    case 'over':
      return element.say('over');
    case 'nothing':
      return element.say('nothingHere');
  }
}
