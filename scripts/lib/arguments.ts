import { parseArgs } from 'node:util';

/** One `--option` of a command. */
export interface Option {
  /** What stands for its value in the help, for example `DIR`; without it the option is a switch. */
  value?: string;
  /** One sentence for the help. */
  help: string;
}

/** What a command is called with; the help is made from this. */
export interface Command {
  /** The command as typed, for example `npm run build --`. */
  name: string;
  /** One sentence. */
  summary: string;
  options: Readonly<Record<string, Option>>;
  /** What stands for its arguments in the help, for example `PATH…`; without it the command takes none. */
  operands?: string;
}

export interface Arguments {
  /** The value of an option that was given. */
  text(option: string): string | undefined;
  /** True when a switch was given. */
  isOn(option: string): boolean;
  operands: readonly string[];
}

/** A wrong call of a command: its message is for the user, without a stack. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * Reads the arguments of a command. `--help` prints the help and ends the process with 0; an unknown option or a missing value throws
 * `UsageError`.
 */
export function readArguments(command: Command, args: readonly string[] = process.argv.slice(2)): Arguments {
  const options = Object.entries({ ...command.options, help: { help: 'Shows this help.' } });
  const { values, positionals } = parse(command, options, args);
  if (values['help'] === true) {
    process.stdout.write(helpOf(command));
    process.exit(0);
  }
  return {
    text: (option) => (typeof values[option] === 'string' ? values[option] : undefined),
    isOn: (option) => values[option] === true,
    operands: positionals,
  };
}

function parse(command: Command, options: Array<[string, Option]>, args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: Object.fromEntries(options.map(([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }])),
      allowPositionals: command.operands !== undefined,
    });
  } catch (error) {
    const [reason] = error instanceof Error ? error.message.split(/\. (?=To )/) : [String(error)];
    throw new UsageError(`${reason?.replace(/\.$/, '')}.\n\n${helpOf(command)}`);
  }
}

/** The help of a command: what it does and its options, one a line. */
function helpOf({ name, summary, options, operands }: Command): string {
  const rows = Object.entries(options).map(([option, { value, help }]) => [
    `--${option}${value ? ` ${value}` : ''}`,
    help,
  ]);
  const width = Math.max(0, ...rows.map(([left = '']) => left.length));
  const lines = rows.map(([left = '', help]) => `  ${left.padEnd(width)}  ${help}`);
  return [`${name} [options]${operands ? ` ${operands}` : ''}`, summary, '', ...lines, ''].join('\n');
}
