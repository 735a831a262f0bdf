declare global {
  interface Window {
    /** For the test: runs one step of this page. */
    runStep?: (name: string) => Promise<unknown>;
  }
}

type Step = () => Promise<unknown>;

/** Makes the steps of a page available to its test. */
export function offer(steps: Record<string, Step>): void {
  window.runStep = async (name) => {
    // Runs in a task of the page, because a call from the debugger may be allowed to use
    // eval.
    await new Promise((resolve) => setTimeout(resolve));
    const step = steps[name];
    if (step === undefined) throw new Error(`the page has no step ${name}`);
    return step();
  };
}
