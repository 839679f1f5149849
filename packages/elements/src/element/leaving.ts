/** Told on the window when a person leaves in a hurry: from then on nothing of ours asks to stay. */
export const LEAVING = 'recovery-leaving';
