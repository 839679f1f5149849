/** What is on the screen: one question, one main action. */
export type Page = { readonly at: 'all' };
