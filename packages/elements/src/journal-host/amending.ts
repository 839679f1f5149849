/** What changes lines that were written: few who open a journal ever do, so the host fetches it when it is asked to. */
export { correct, eraseEntity, eraseText } from '@recovery-network/core';
