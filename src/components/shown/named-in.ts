import type { Article, Person, PersonMention, PlaceMention } from '../../records/schema/index.ts';

export interface NamedPerson {
  id: string;
  name: string;
  /** Offices in the order in which the article gives them, organisation before office, each once. */
  roles: string[];
}

/** 柳河街道 and 党工委书记 in one; an office that already starts with its organisation is left as it is. */
export function fullRole({ role, organization }: { role?: string | undefined; organization?: string | undefined }) {
  if (role === undefined) return organization;
  if (organization === undefined || role.startsWith(organization)) return role;
  return `${organization}${sharesLevel(organization, role) ? role.slice(1) : role}`;
}

/** 青田县 and 县委书记 are printed 青田县委书记: the level stands once, in both. */
function sharesLevel(organization: string, role: string): boolean {
  return (
    /^[省市区區县縣州盟旗镇鎮乡鄉村里](?:委|长|長|府|政协|人大|政府|纪委|监委)/.test(role) &&
    organization.endsWith(role.charAt(0))
  );
}

/** The persons named in an article, each once, in the order of the text, with the offices printed beside the names. */
export function peopleNamed(article: Pick<Article, 'people'>): NamedPerson[] {
  const people = new Map<string, NamedPerson>();
  for (const mention of article.people as readonly PersonMention[]) {
    const person = people.get(mention.id) ?? { id: mention.id, name: mention.name, roles: [] };
    const role = fullRole(mention);
    if (role !== undefined && !person.roles.includes(role)) person.roles.push(role);
    people.set(mention.id, person);
  }
  return [...people.values()];
}

/** The places named in an article, each once, in the order of the text. */
export function placesNamed(article: Pick<Article, 'places'>): Array<Pick<PlaceMention, 'id' | 'name' | 'kind'>> {
  return [...new Map(article.places.map(({ id, name, kind }) => [id, { id, name, kind }])).values()];
}

/** The office that the newest article gives a person; roles stand oldest first. */
export function currentRole(person: Pick<Person, 'roles'>): string | undefined {
  const role = person.roles.at(-1);
  return role && fullRole(role);
}

type Found = Pick<Person, 'articles' | 'signed'>;

/** The articles that name a person, then what else the person signed, each once. */
export const articlesOf = ({ articles, signed }: Found): string[] => [...new Set([...articles, ...signed])];

export const articleCount = (person: Found): number => articlesOf(person).length;
