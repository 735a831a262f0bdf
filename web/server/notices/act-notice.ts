import type { BackupCodesEvent } from '../events/event.js';
import { contentOf, isAboutCodes } from './act-content.js';
import { circumstances, closing, textOf, type Notice } from './notice.js';
import type { NoticeTexts } from './texts.js';
import { valuesOf, type NoticeOptions } from './values.js';

/**
 * The one notice to the holder about an act: what happened, when, from where, and what to do
 * if it was somebody else.
 *
 * @param act the events of the act, the oldest first, as `relyingParty.actOf(event)` returns
 *   them
 * @param texts from `noticeTexts`, or your own
 * @returns `undefined` if nothing has changed for the holder yet. What happens in a recovery
 *   has no notice here, because {@link recoveryNotices} writes the letters about it
 */
export function noticeOf(
  act: readonly BackupCodesEvent[],
  texts: NoticeTexts,
  options: NoticeOptions,
): Notice | undefined {
  const values = valuesOf(texts, options);
  const events = act.filter(isAboutCodes);
  const contents = events.map((event) => contentOf(event, events, texts, values));
  const [subject] = contents.flatMap((content) => content.subject ?? []);
  if (subject === undefined) return undefined;
  const text = textOf(
    contents.flatMap(({ sentences }) => sentences),
    circumstances(act, texts, values),
    contents.flatMap(({ notYou }) => notYou ?? []).slice(0, 1),
    closing(texts, values),
  );
  return { subject, text };
}
