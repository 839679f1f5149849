/** What changes lines that were written: few who open a journal ever do, so the host fetches it when it is asked to. */
export { correct, eraseText } from '@recovery-network/core';
export { eraseWhole as eraseEntity } from '@recovery-network/core/guidance';
