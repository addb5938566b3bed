/** Tells what a long command is doing: one line a stage, with what came out and the seconds it took. */
export interface Stages {
  /** Runs a stage and prints `name  result  seconds`; `describe` makes the result readable. */
  run<T>(name: string, work: (progress: Progress) => Promise<T> | T, describe: (result: T) => string): Promise<T>;
}

/** Shows how far a stage is; silent unless the terminal is one. */
export type Progress = (done: number, of: number) => void;

const nameWidth = 9;

/** Prints on standard output; a progress bar only on a terminal and when a stage has been at work for more than a second. */
export function createStages(out: NodeJS.WriteStream = process.stdout): Stages {
  return {
    async run(name, work, describe) {
      const start = performance.now();
      const seconds = () => ((performance.now() - start) / 1000).toFixed(1);
      const result = await work((done, of) => {
        if (out.isTTY && performance.now() - start > 1000)
          out.write(`\r${name.padEnd(nameWidth)} ${bar(done, of)}\x1b[K`);
      });
      out.write(`${out.isTTY ? '\r\x1b[K' : ''}${name.padEnd(nameWidth)} ${describe(result)}  ${seconds()} s\n`);
      return result;
    },
  };
}

/** `████████░░░░ 1200/2000` */
function bar(done: number, of: number): string {
  const width = 30;
  const full = of === 0 ? 0 : Math.min(width, Math.round((done / of) * width));
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${done}/${of}`;
}
