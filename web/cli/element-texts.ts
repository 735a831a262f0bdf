/**
 * The sheet and the dates as the elements write them. Every other file imports them from here,
 * so that the build can replace this one file by a bundle: the elements' strings need
 * `@lit/localize`, which the command should not ask for.
 */

export { showDate, sortableDate, sortableTime } from '../elements/dates.js';
export { sheetText } from '../elements/sheet/sheet-text.js';
