import { sortableDate, sortableTime } from './element-texts.js';
import type { SetStatus, StatusAnswer } from '../protocol/messages/status.js';
import { showSetId } from '../protocol/set-id.js';
import { toPrintable } from '../protocol/text.js';
import type { BackupCodesEvent } from '../server/index.js';

/** Describes an account's sets and events for a person. It shows no part of a code. */
export function describeAccount(
  { sets, suspendedOn }: StatusAnswer,
  events: readonly BackupCodesEvent[],
): string {
  const lines = [
    ...(suspendedOn === null
      ? []
      : [`codes have been suspended since ${sortableTime(suspendedOn)}`]),
    ...(sets.length === 0 ? ['no sets'] : sets.map(describeSet)),
    ...(events.length === 0 ? [] : ['', 'events, newest first:']),
    ...events.map(describeEvent),
  ];
  return lines.map((line) => `${toPrintable(line)}\n`).join('');
}

function describeSet({
  set,
  state,
  label,
  total,
  remaining,
  created,
  reviewBy,
  preparedBy,
}: SetStatus): string {
  const left = state === 'active' ? `, ${remaining} of ${total} left` : '';
  const review = reviewBy === null ? '' : `, review by ${sortableDate(reviewBy)}`;
  const made = sortableDate(created);
  const name = label === '' ? '' : `  "${label}"`;
  const by = typeof preparedBy === 'string' ? `, prepared by ${preparedBy}` : '';
  return `${showSetId(set)}  ${state}${left}, made ${made}${by}${review}${name}`;
}

const TOLD_APART = new Set(['id', 'account', 'at', 'kind', 'set', 'label']);

function describeEvent(event: BackupCodesEvent): string {
  const set = 'set' in event ? `  ${showSetId(event.set)}` : '';
  const details = Object.entries(event)
    .filter(([name, value]) => !TOLD_APART.has(name) && value !== null)
    .map(([name, value]) => `  ${name} ${String(value)}`);
  return `${sortableTime(event.at)}  ${event.kind}${set}${details.join('')}`;
}
