/**
 * The one custom state that an element is in, for CSS: `:state(codes)`. It isn't an
 * attribute, because a framework that takes over a server-rendered page would find an
 * attribute that it didn't write.
 */
export class CustomState {
  readonly #states: Set<string> | undefined;
  #current = '';

  constructor(internals: ElementInternals) {
    // Firefox before 126 and Safari before 17.4 have no custom states.
    const { states } = internals as { states?: Set<string> };
    this.#states = states;
  }

  set(name: string): void {
    try {
      this.#states?.delete(this.#current);
      this.#states?.add(name);
      this.#current = name;
    } catch {
      // Chromium before 125 only takes names that begin with two dashes.
    }
  }
}
