/** What happened to an account's codes, in words, for its holder and for administrators. */

import { html } from 'hono/html';
import { showSetId, type SetId } from 'backup-codes/protocol';
import type { HistoryEntry } from 'backup-codes/server';

import type { Html } from './html.js';
import type { HistoryTexts } from './texts/account.js';
import { isolated, ltr, type Language } from './texts/language.js';
import type { Visit } from './visit.js';

/** The events, newest first. `holder` is what the holder is called. */
export function historyList(
  visit: Visit,
  history: readonly HistoryEntry[],
  holder: string,
): Html {
  const { formats, language } = visit;
  const texts = visit.texts.history;
  if (history.length === 0) return html`<p class="muted">${texts.empty}</p>`;
  return html`<ul class="history">
    ${history.map(
      (entry) =>
        html`<li>
          <span class="muted">
            <time datetime="${entry.at}">${formats.time(entry.at)}</time>
            · ${whoIn(entry, holder, texts)}
          </span>
          ${sentenceOf(entry, texts, language)}
        </li>`,
    )}
  </ul>`;
}

/** A set as its holder knows it, inside a sentence. */
export function namedSet(
  language: Language,
  { set, label }: { set: SetId; label: string },
): string {
  const id = ltr(language, showSetId(set));
  return label === '' ? id : `${id} (${isolated(language, label)})`;
}

function whoIn(entry: HistoryEntry, holder: string, texts: HistoryTexts): string {
  const operator = 'operator' in entry ? entry.operator : undefined;
  switch (entry.actor) {
    case 'holder':
      return 'from' in entry ? texts.whoFrom({ who: holder, from: entry.from }) : holder;
    case 'operator':
      return operator === undefined
        ? texts.anAdministrator
        : texts.administrator({ name: operator });
    case 'somebody':
      return texts.somebody;
    case 'system':
      return 'Postbox';
  }
}

function sentenceOf(
  entry: HistoryEntry,
  texts: HistoryTexts,
  language: Language,
): string {
  const set = 'set' in entry ? namedSet(language, entry) : '';
  switch (entry.kind) {
    case 'enrolled':
      return texts.enrolled({ set });
    case 'confirmed':
      return texts.confirmed({ set });
    case 'used': {
      const { position, remaining, total } = entry;
      const code = { number: position + 1, set, remaining, total };
      return entry.purpose === 'step-up'
        ? texts.usedToConfirm(code)
        : texts.usedToSignIn(code);
    }
    case 'low':
      return texts.low({ set });
    case 'exhausted':
      return texts.exhausted({ set });
    case 'revoked':
      if (entry.reason === 'replaced') return texts.replaced({ set });
      return entry.was === 'pending' ? texts.discarded({ set }) : texts.removed({ set });
    case 'failures':
      return texts.failures[entry.share]({ count: entry.count });
    case 'suspended':
      return texts.suspended[entry.share]({ count: entry.failures });
    case 'lifted':
      return texts.lifted;
    case 'imported':
      return entry.active ? texts.importedActive({ set }) : texts.imported({ set });
    case 'review_due':
      return texts.reviewDue({ set });
    case 'never_confirmed':
      return entry.until === null
        ? texts.neverConfirmed({ set })
        : texts.notConfirmedYet({ set });
    default:
      return texts.recovery[RECOVERY_TEXTS[entry.kind]];
  }
}

/** The sentence of each event of a recovery. */
const RECOVERY_TEXTS = {
  recovery_asked: 'asked',
  recovery_opened: 'opened',
  recovery_halfway: 'halfway',
  recovery_shortened: 'shortened',
  recovery_ready: 'ready',
  recovery_finish_asked: 'finishAsked',
  recovery_cancelled: 'cancelled',
  recovery_used: 'used',
  recovery_frozen: 'frozen',
  recovery_unfrozen: 'unfrozen',
} as const satisfies Record<
  Extract<HistoryEntry['kind'], `recovery_${string}`>,
  keyof HistoryTexts['recovery']
>;
