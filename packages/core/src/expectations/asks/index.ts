/** A catalogue of what one can ask of the other, or offer (E1). A page that needs one language imports one. */
export type { AboutAsk, AskId, AskTopic } from './about.ts';
export { asks, askTopics, isAskId } from './about.ts';
export { asksEn } from './en.ts';
export { asksNl } from './nl.ts';
