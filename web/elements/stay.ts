import type { ReactiveElement } from 'lit';

/** Makes the browser ask whether the person means to leave the page. */
export function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Chromium before 119 goes by this alone.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  event.returnValue = true;
}

/** What an element does while it is in a page. */
interface Life {
  begin: () => Promise<void>;
  /** Ends all that runs, and forgets every code. */
  end: () => void;
}

/**
 * An element's stay in a page. One that is only moved, as frameworks do when they sort,
 * goes on with what it does; one that is in a page that the browser keeps, to show it
 * again when the person goes back, does not.
 */
export class Stay {
  readonly #element: ReactiveElement;
  readonly #life: Life;
  #isLive = false;

  constructor(element: ReactiveElement, life: Life) {
    this.#element = element;
    this.#life = life;
  }

  connected(): void {
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('pageshow', this.#onPageShow);
    if (!this.#isLive) this.#begin();
  }

  disconnected(): void {
    removeEventListener('pagehide', this.#onPageHide);
    removeEventListener('pageshow', this.#onPageShow);
    queueMicrotask(() => {
      if (!this.#element.isConnected) this.#end();
    });
  }

  #begin(): void {
    this.#isLive = true;
    // A framework sets properties right after it has put the element in.
    void this.#element.updateComplete.then(() =>
      this.#isLive ? this.#life.begin() : undefined,
    );
  }

  #end(): void {
    if (!this.#isLive) return;
    this.#isLive = false;
    this.#life.end();
  }

  readonly #onPageHide = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#end();
  };

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && !this.#isLive) this.#begin();
  };
}
