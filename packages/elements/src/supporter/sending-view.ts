import { sendView } from '../together/post/send-view.ts';
import type { Page } from './pages.ts';
import type { RecoverySupporter } from './supporter.ts';

/** The last step: the answer goes when somebody sends it, in an app of their own. */
export const sendingView = (
  element: RecoverySupporter,
  { tie, thread, ready }: Extract<Page, { at: 'send' }>,
) =>
  sendView(element, {
    ready,
    name: element.nameOf(tie),
    what: 'answer',
    notice: element.sentHow,
    onNotice: (notice) => {
      element.sentHow = notice;
    },
    onDone: () => element.go({ at: 'question', tie, thread }),
  });
