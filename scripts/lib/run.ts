import { ContentError } from '../../src/archive/content-error.ts';
import { reasonOf } from '../../src/archive/read/reason-of.ts';
import { UsageError } from './arguments.ts';
import { contentRoot } from './content-root.ts';
import { printMessages } from './print-messages.ts';

/** A failure that the user can do something about: told in its own words, without a stack. */
export class CommandError extends Error {
  override name = 'CommandError';
}

/** Runs a command: its number is the exit code; an error is told on standard error and gives 1. */
export async function run(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.exitCode = 1;
    tell(error);
  }
}

function tell(error: unknown): void {
  if (error instanceof ContentError) printMessages(error.messages, contentRoot(error.content));
  else if (error instanceof UsageError || error instanceof CommandError) console.error(error.message);
  else if (isDiskFault(error)) {
    console.error(
      `\`${'dest' in error ? error.dest : (error.path ?? 'A file')}\` cannot be written or read: ${reasonOf(error)}. Nothing was published.`,
    );
  } else
    console.error('This is a fault of the program, not of your files; please report it with what follows.\n', error);
}

/** The disk or the system says no: nothing that a trace of the program would explain. */
const isDiskFault = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  'code' in error &&
  /^(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|EIO)$/.test(String(error.code));
