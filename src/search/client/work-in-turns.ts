/** Called between pieces of work: lets the browser do what waits, such as what is typed; throws when the work was given up. */
export type Rest = () => Promise<void>;

/** Longest work without a rest, in milliseconds: typing stays fluid. */
const longestTurn = 20;

/** A `Rest` that rests only where the work has gone on for long. */
export function workInTurns(signal?: AbortSignal): Rest {
  let since = performance.now();
  return async () => {
    if (performance.now() - since > longestTurn) {
      await new Promise((done) => setTimeout(done));
      since = performance.now();
    }
    signal?.throwIfAborted();
  };
}
