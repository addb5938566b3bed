import type { Exporter } from './exporter.ts';
import { toJson } from './json.ts';

/** Former addresses and where they lead, for those who keep links to the site. */
export const redirectsJson: Exporter = {
  name: 'redirects',
  path: 'data/redirects.json',
  description: 'Former addresses: the record that stood at /<room>/<from>/ stands at /<room>/<to>/ now.',
  mediatype: 'application/json',
  render: ({ redirects }) => toJson(redirects),
};
