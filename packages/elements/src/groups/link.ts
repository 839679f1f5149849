/** The address of a group online: `https:` or `http:`, whatever else was typed or came in; undefined where it is none. */
export function webAddress(text: string): string | undefined {
  const full = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) ? `https://${text}` : text;
  if (!URL.canParse(full)) return undefined;
  const { protocol, href } = new URL(full);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}
