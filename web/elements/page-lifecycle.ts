import type { ReactiveController, ReactiveElement } from 'lit';

/** What an element does when its life in a page begins and ends. */
interface LifecycleCallbacks {
  begin: () => Promise<void>;
  /** Ends everything that runs and forgets every code. */
  end: () => void;
}

/**
 * An element's life in a page. Moving an element, as frameworks do when they sort a list,
 * doesn't interrupt it. The element's life ends when the browser puts the page into its
 * back/forward cache, and begins again when the person comes back.
 */
export class PageLifecycle implements ReactiveController {
  readonly #element: ReactiveElement;
  readonly #callbacks: LifecycleCallbacks;
  #isLive = false;

  constructor(element: ReactiveElement, callbacks: LifecycleCallbacks) {
    this.#element = element;
    this.#callbacks = callbacks;
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#onPageHide);
    addEventListener('pageshow', this.#onPageShow);
    if (!this.#isLive) this.#begin();
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#onPageHide);
    removeEventListener('pageshow', this.#onPageShow);
    // An element that is only being moved is connected again by then.
    queueMicrotask(() => {
      if (!this.#element.isConnected) this.#end();
    });
  }

  #begin(): void {
    this.#isLive = true;
    // Frameworks set properties right after they have inserted the element.
    void this.#element.updateComplete.then(() =>
      this.#isLive ? this.#callbacks.begin() : undefined,
    );
  }

  #end(): void {
    if (!this.#isLive) return;
    this.#isLive = false;
    this.#callbacks.end();
  }

  readonly #onPageHide = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#end();
  };

  readonly #onPageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted && !this.#isLive) this.#begin();
  };
}
