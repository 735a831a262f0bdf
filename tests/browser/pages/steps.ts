declare global {
  interface Window {
    /** For the test: runs one step of this page. */
    runStep?: (name: string) => Promise<unknown>;
  }
}

type Step = () => Promise<unknown>;

/** Offers the steps of a page to its test. */
export function offer(steps: Record<string, Step>): void {
  window.runStep = async (name) => {
    // In a task of the page: a debugger's own call may be allowed to evaluate text.
    await new Promise((resolve) => setTimeout(resolve));
    const step = steps[name];
    if (step === undefined) throw new Error(`the page has no step ${name}`);
    return step();
  };
}
