interface TrustedTypePolicy {
  createScriptURL(url: string): string;
}

interface TrustedTypePolicyFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): TrustedTypePolicy;
}

let policy: TrustedTypePolicy | undefined;
let admitted: string | undefined;

/**
 * The worker's address as pages want it that require Trusted Types. The policy
 * `backup-codes` admits this one address and nothing else. The first call makes it; a page
 * has one of that name, so whoever calls early leaves it to no other script.
 *
 * @throws TypeError where the page's Content-Security-Policy does not name the policy
 */
export function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  if (trustedTypes === undefined) return url;
  admitted ??= url;
  policy ??= trustedTypes.createPolicy('backup-codes', {
    createScriptURL(asked) {
      if (asked === admitted) return asked;
      throw new TypeError('not the worker of backup-codes');
    },
  });
  return policy.createScriptURL(url);
}
