/** Lets the page paint and answer between two long pieces of work. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
