import type { BackupCodesEvent } from '../events/event.js';
import type { NoticeTexts } from './texts.js';
import type { NoticeValues } from './values.js';

/** A message to the holder of an account, such as an e-mail. Both parts are plain text. */
export interface Notice {
  /** One line. */
  subject: string;
  /** Lines, and an empty line between paragraphs. */
  text: string;
}

/** The lines that say when something happened, from where, and by which administrator. */
export function circumstances(
  act: readonly BackupCodesEvent[],
  { frame }: NoticeTexts,
  values: NoticeValues,
): string[] {
  const place = act.flatMap((event) => ('from' in event ? [event.from] : []))[0];
  const operator = act.flatMap((event) =>
    'operator' in event ? [event.operator] : [],
  )[0];
  return [
    ...act.slice(0, 1).map(({ at }) => frame.when({ time: values.time(at) })),
    ...(place === undefined ? [] : [frame.from({ place: values.name(place) })]),
    ...(operator === undefined ? [] : [frame.by({ operator: values.name(operator) })]),
  ];
}

/** The last lines of a notice to the holder. */
export function closing(
  { frame }: NoticeTexts,
  { account, service }: NoticeValues,
): string[] {
  return [frame.about({ account, service }), frame.neverAsk];
}

/** A text of paragraphs, each of which has lines. Those without any are left out. */
export function textOf(...paragraphs: readonly (readonly string[])[]): string {
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}
