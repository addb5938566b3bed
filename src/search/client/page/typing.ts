/** Time without typing after which what was typed counts, in milliseconds. */
const pause = 150;

/** Calls `act` when the reader stops typing. Letters that are still being turned into characters do not count. */
export function onTyped(input: HTMLInputElement, act: () => void): { cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => clearTimeout(timer);
  function soon(): void {
    cancel();
    timer = setTimeout(act, pause);
  }
  input.addEventListener('input', (event) => {
    if ((event as InputEvent).isComposing) cancel();
    else soon();
  });
  input.addEventListener('compositionend', soon);
  return { cancel };
}
