import { createHash } from 'node:crypto';

/** What a page allows in addition to what the elements need. */
export interface Allowances {
  /** Inline scripts. Only an import map has to be one. */
  scripts?: readonly string[];
  /** Trusted Types policies. */
  trustedTypes?: readonly string[];
}

/** The strictest Content-Security-Policy that a page with the elements can have. */
export function policyWith({ scripts = [], trustedTypes = [] }: Allowances = {}): string {
  const hashes = scripts.map((script) => ` '${hashOf(script)}'`).join('');
  const names = ['lit-html', 'backup-codes', ...trustedTypes].join(' ');
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${hashes}`,
    "worker-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${names}`,
  ].join('; ');
}

function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
