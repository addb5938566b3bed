const isTyping = ({ target }: KeyboardEvent) =>
  (target as Element | null)?.matches?.('input, textarea, select, [contenteditable]') === true;

/** Calls `go` when `/` is pressed and not typed into a field. */
export function onSlash(page: Document, go: () => void): void {
  page.addEventListener('keydown', (event) => {
    const { key, isComposing, ctrlKey, metaKey, altKey } = event;
    if (key !== '/' || isComposing || ctrlKey || metaKey || altKey || isTyping(event)) return;
    event.preventDefault();
    go();
  });
}
