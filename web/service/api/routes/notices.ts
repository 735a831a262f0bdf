/** The words for what the backend tells people, in their language. The backend sends them. */

import { documentError } from '../../../protocol/errors.js';
import { noticeOf, noticeTexts, recoveryNotices } from '../../../server/notices/index.js';
import type { DeliveredEvent } from '../../../server/events/event.js';
import { answers } from '../answers.js';
import { bodies, type BodyOf } from '../bodies.js';
import { readEventId } from '../event-id.js';
import { granted, posting, refused, type Call, type Reply } from './route.js';

/** Room for the letters of one event, to all addresses of an account. */
const NOTICES_MAX_BYTES = 131_072;

export const noticeRoutes = [
  posting(
    '/v1/events/notices',
    {
      about:
        "Writes what the backend sends about an event: one notice to the holder, or one for each letter of a recovery. The list is empty if the event needs no notice, or if another event of the same act has it. The texts are plain text in the reader's language.",
      body: bodies.notices,
      answers: answers.notices,
      refusals: ['not_found'],
      maxBytes: NOTICES_MAX_BYTES,
    },
    notices,
  ),
];

async function notices(call: Call, body: BodyOf<'notices'>): Promise<Reply> {
  const { id, letters, language, service, account, timeZone, recoveryUrl } = body;
  if (!isTimeZone(timeZone)) return refused(documentError('not_one_of', 'timeZone'));
  // Without an address, links would lead nowhere.
  if (letters !== undefined && recoveryUrl === undefined) {
    return refused(documentError('missing_field', 'recoveryUrl'));
  }
  const asked = readEventId(id);
  if (asked === undefined || call.tenant.own(asked.account) === undefined) {
    return refused({ error: 'not_found' });
  }
  const act = await call.relyingParty.actOf(asked);
  const event = act.find((one) => one.id === asked.id);
  if (event === undefined) return refused({ error: 'not_found' });

  const texts = await noticeTexts(language);
  const linkTo = (what: string, token: string): string =>
    `${recoveryUrl?.replace('{act}', what) ?? ''}#${token}`;
  const options = { service, account, timeZone, linkTo };
  const delivered = { ...event, ...(letters && { letters }) } as DeliveredEvent;
  const addressed = recoveryNotices(delivered, texts, options);
  const notice = act[0]?.id === event.id ? noticeOf(act, texts, options) : undefined;
  return granted({
    notices: [
      ...addressed,
      ...(notice === undefined ? [] : [{ to: null, kind: null, ...notice }]),
    ],
  });
}

/** Whether the platform knows a time zone of this name. */
function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format();
    return true;
  } catch {
    return false;
  }
}
