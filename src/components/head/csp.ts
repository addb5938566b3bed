/** What a page may do beyond showing itself. */
export interface Permissions {
  /** Run the site's own scripts. */
  scripts?: boolean;
  /** Run the search engine: its scripts and its index files. */
  search?: boolean;
  /** Show a page of the site in a frame. */
  frame?: boolean;
}

/**
 * The Content Security Policy of a page. Nothing comes from another origin, nothing stands inline; a page that needs no script
 * may run none. It is sent as a `meta` element, because the site must be safe on hosts that set no headers.
 */
export function contentSecurityPolicy({ scripts = false, search = false, frame = false }: Permissions): string {
  const sources = {
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'self'",
    'img-src': "'self' data:",
    'style-src': "'self'",
    'script-src': search || scripts ? "'self'" : "'none'",
    'connect-src': search ? "'self'" : "'none'",
    'frame-src': frame ? "'self'" : "'none'",
  };
  return Object.entries(sources)
    .map(([directive, value]) => `${directive} ${value}`)
    .join('; ');
}
