/**
 * Browsers inside apps, such as a mail program's, often lack what saving codes needs. A
 * button that does nothing would leave a person without codes, so the panel leaves it out.
 */

/**
 * Android says `wv` for every WebView. On iOS, only browsers name Safari. The rest are apps
 * that name themselves.
 */
const IN_APP = [
  /; wv\)/,
  /\((?:iPhone|iPad|iPod)[^)]*\)(?!.*(?:Safari|CriOS|FxiOS|EdgiOS)\/)/,
  /\b(?:FBAN|FBAV|Instagram|Line|MicroMessenger|LinkedInApp|Snapchat|musical_ly)\b/,
];

/** Whether an app shows the page. Such browsers ignore downloads of what a page has made. */
export function isInAppBrowser(userAgent = navigator.userAgent): boolean {
  return IN_APP.some((pattern) => pattern.test(userAgent));
}

/** Whether there is a print dialog. */
export function canPrint(): boolean {
  return typeof globalThis.print === 'function' && !isInAppBrowser();
}
