export { asksNl as words } from '@recovery-network/core/expectations/asks';
