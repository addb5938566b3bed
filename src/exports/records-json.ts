import type { Exporter } from './exporter.ts';
import { toJson } from './json.ts';

const mediatype = 'application/json';

export const issuesJson: Exporter = {
  name: 'issues',
  path: 'data/issues.json',
  description: 'Every issue with its pages, sources, furniture and messages; fields in issue.schema.json.',
  mediatype,
  render: ({ issues }) => toJson(issues),
};

export const peopleJson: Exporter = {
  name: 'people',
  path: 'data/people.json',
  description: 'Every person with dated offices and articles; fields in person.schema.json.',
  mediatype,
  render: ({ people }) => toJson(people),
};

export const placesJson: Exporter = {
  name: 'places',
  path: 'data/places.json',
  description: 'Every place with its kind, division code and articles; fields in place.schema.json.',
  mediatype,
  render: ({ places }) => toJson(places),
};
