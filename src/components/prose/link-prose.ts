/** HTML whose links from the root of the site (`href="/issues/"`) lead to the same page through `link`, which knows base path and tree. */
export function linkProse(html: string, link: (path: string) => string): string {
  return html.replaceAll(/ href="(\/(?!\/)[^"]*)"/g, (_, path: string) => ` href="${link(path)}"`);
}
