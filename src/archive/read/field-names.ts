import type { z } from 'zod';

export type Path = readonly PropertyKey[];

/** The names of the fields that a schema has at `path`, in its order; empty where it has none of its own. */
export function fieldNames(schema: z.ZodType, path: Path): string[] {
  let inner = unwrap(schema);
  for (const key of path) inner = unwrap(inner.shape?.[key] ?? inner.element);
  return Object.keys(inner.shape ?? {});
}

interface Inner {
  shape?: Record<PropertyKey, unknown>;
  element?: unknown;
  unwrap?: () => unknown;
}

/** `z.strictObject({ … }).optional()` → `z.strictObject({ … })` */
function unwrap(schema: unknown): Inner {
  const inner: Inner = Object(schema);
  return inner.shape === undefined && inner.element === undefined && inner.unwrap ? unwrap(inner.unwrap()) : inner;
}
