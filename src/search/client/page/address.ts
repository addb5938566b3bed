/** Some browsers refuse an address that is very long, or many in a short time: the search goes on without. */
export function keepAddress(address: string, how: 'push' | 'replace'): void {
  try {
    history[`${how}State`](null, '', address);
  } catch (error) {
    console.warn(error);
  }
}
