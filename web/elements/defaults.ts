/**
 * Properties as they are meant, whoever sets them: frameworks set nothing for what a page
 * leaves out again, and texts where an attribute would have been read as a number.
 */
export function settle<Properties extends object>(
  element: Properties,
  defaults: Properties,
): void {
  for (const name of Object.keys(defaults) as (keyof Properties)[]) {
    const value: unknown = element[name];
    if (value === undefined || value === null || value === '') {
      element[name] = defaults[name];
    } else if (typeof defaults[name] === 'number' && typeof value === 'string') {
      element[name] = Number(value) as Properties[typeof name];
    }
  }
}

/**
 * Whether a property has come or gone. An object that a framework makes anew for each of
 * its renderings is no change; the last one counts.
 */
export function isPresenceChange(value: unknown, before: unknown): boolean {
  return ((value ?? undefined) === undefined) !== ((before ?? undefined) === undefined);
}
