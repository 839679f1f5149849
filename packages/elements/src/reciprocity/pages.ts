/** What is on the screen: one question, one main action. What is new on a page has its id when it opens. */
export type Page =
  | { readonly at: 'all' }
  | { readonly at: 'noted' }
  /** `contact`: the noted contact from which it is written (R1). */
  | { readonly at: 'note'; readonly id: string; readonly tie?: string; readonly contact?: string }
  /** `thanks`: what is thanked for. */
  | { readonly at: 'thanks'; readonly id: string; readonly tie?: string; readonly thanks?: string };
