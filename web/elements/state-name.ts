/**
 * The one state that an element is in, as CSS sees it: `:state(codes)`. No attribute says
 * it, since a framework that takes over a page from its server would find one there that
 * it has not written.
 */
export class StateName {
  readonly #states: Set<string> | undefined;
  #shown = '';

  constructor(internals: ElementInternals) {
    // Firefox before 126 and Safari before 17.4 have none.
    const { states } = internals as { states?: Set<string> };
    this.#states = states;
  }

  show(name: string): void {
    try {
      this.#states?.delete(this.#shown);
      this.#states?.add(name);
      this.#shown = name;
    } catch {
      // Chromium before 125 takes names with two dashes only, for `:--codes`.
    }
  }
}
