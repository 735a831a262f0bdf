import { offer } from './steps.js';

/** Runs `attempt` and waits until the policy has blocked it. */
function refusalOf(attempt: () => unknown): Promise<string> {
  return new Promise((resolve) => {
    addEventListener(
      'securitypolicyviolation',
      (event) => {
        resolve(event.effectiveDirective);
      },
      { once: true },
    );
    void Promise.resolve()
      .then(attempt)
      .catch(() => undefined);
  });
}

const steps = {
  evaluateText: () => refusalOf(() => Reflect.construct(Function, ['return 1'])),

  insertMarkup: () =>
    refusalOf(() => {
      document.body.innerHTML = '<b>text</b>';
    }),

  importText: () => refusalOf(() => import('data:text/javascript,')),

  connectElsewhere: () => refusalOf(() => fetch('http://127.0.0.1:9/')),

  showImage: () =>
    refusalOf(() => {
      new Image().src = '/image.png';
    }),
};

export type ForbiddenSteps = typeof steps;

offer(steps);
