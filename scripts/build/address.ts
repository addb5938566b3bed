import { CommandError } from '../lib/run.ts';

/** Where the site will be published. */
export interface Address {
  /** Scheme and host, for example `https://example.org`; absent when it is not known. */
  site?: string;
  /** Base path with a slash at both ends. */
  base: string;
}

/** The address from `--site` and `--base`; what is not given comes from `url:` of `archive.yaml`, else the root of an unknown host. */
export function readAddress(
  given: { site?: string | undefined; base?: string | undefined },
  declared: string | undefined,
): Address {
  const url = parseUrl(given.site ?? declared);
  const base = withSlashes(given.base ?? url?.pathname ?? '/');
  return { ...(url !== undefined && { site: url.origin }), base };
}

function parseUrl(text: string | undefined): URL | undefined {
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new CommandError(
      `Unexpected address \`${text}\`, expected one such as \`https://example.org\`. Correct \`--site\`.`,
    );
  }
  return url;
}

/** `archive` → `/archive/` */
function withSlashes(base: string): string {
  const path = base.split('/').filter(Boolean).join('/');
  if (/[?#\s]|^[a-z]+:/i.test(path)) {
    throw new CommandError(`Unexpected base path \`${base}\`, expected one such as \`/archive/\`. Correct \`--base\`.`);
  }
  return path === '' ? '/' : `/${path}/`;
}
