import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever the command is called from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
