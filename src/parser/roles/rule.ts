import type { House } from '../house/survey.ts';
import type { Part, PartKind } from '../part.ts';
import type { Signature } from '../signatures/parse-signature.ts';
import type { Unit } from '../unit.ts';

export interface RoleSite {
  unit: Unit;
  /** The part given to the unit before. */
  before?: Part | undefined;
  after?: Unit | undefined;
  /** All parts above. */
  above: readonly Part[];
  /** All units, and the place of this one among them. */
  units: readonly Unit[];
  index: number;
  house: House;
}

/** Longest line of which rules that are not asked of paragraphs speak. */
export const longestLine = 70;

export interface RoleRule {
  name: string;
  /** It speaks of no paragraph: no running text longer than `longestLine`. */
  ofLines?: true;
  /** The kind of the unit, or absent when the rule does not speak of it. */
  read: (site: RoleSite) => { kind: PartKind; signature?: Signature; opens?: true } | undefined;
}
