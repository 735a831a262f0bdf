/**
 * Gives an element's properties the values that the page meant. A property that is
 * `null`, `undefined` or empty gets its default, since frameworks set such values for
 * properties that a page leaves out. A number that a framework set as text becomes a
 * number.
 */
export function applyDefaults<Properties extends object>(
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
 * Whether a property was set or unset. A new object in place of an old one doesn't count,
 * since frameworks make one for each rendering. The element uses the latest.
 */
export function isPresenceChange(value: unknown, before: unknown): boolean {
  return ((value ?? undefined) === undefined) !== ((before ?? undefined) === undefined);
}

/** Whether a message differs in content, since frameworks set an equal one again. */
export function isContentChange(value: unknown, before: unknown): boolean {
  return JSON.stringify(value) !== JSON.stringify(before);
}
