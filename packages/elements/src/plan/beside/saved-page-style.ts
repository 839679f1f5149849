/** The look of the saved page: system colours, so that light, dark and forced colours come from the device. */
export const savedPageStyle = `
:root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
body { margin: 0; padding: 1rem; background: Canvas; color: CanvasText; }
main { max-inline-size: 40rem; margin-inline: auto; }
h1, h2, h3 { line-height: 1.25; margin-block: 1.25em 0.5em; }
h1 { font-size: 1.25rem; } h2 { font-size: 1.375rem; } h3 { font-size: 1.125rem; }
ul { padding-inline-start: 1.25rem; margin-block: 0.5rem; }
li { margin-block: 0.5rem; }
li, p, h2 { overflow-wrap: anywhere; }
bdi { white-space: pre-line; }
a { display: inline-block; padding-block: 0.6rem; color: LinkText; }
:focus-visible { outline: 3px solid; outline-offset: 2px; }
summary { padding-block: 0.6rem; }
.phase { border-inline-start: 0.4rem solid; padding-inline-start: 1rem; }
.phase h2 { margin-block-start: 0; }
section { margin-block: 2rem; }
.red { border-color: #c62828; } .orange { border-color: #c75b00; } .yellow { border-color: #9a7b00; }
.green { border-color: #2e7d32; } .blue { border-color: #1e6fb8; }
@media print { body { padding: 0; } .down { display: none; } section { break-inside: avoid; } a { padding: 0; color: inherit; } }
`;
