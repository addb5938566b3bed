import { z } from 'zod';

/** What an id looks like that is an address and, for issues, a file name: lower-case Latin letters and digits, parted by single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const idSchema = z.string().regex(idPattern);
