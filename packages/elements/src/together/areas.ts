/** What two people say to each other needs to know most of a journal: whom, what they may see, how the person is. */
export { areas } from '@recovery-network/core/all';
