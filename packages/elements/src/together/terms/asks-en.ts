export { asksEn as words } from '@recovery-network/core/expectations/asks';
