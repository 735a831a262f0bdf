/**
 * An address that script has given, as the page's own address makes it absolute. Browsers
 * would resolve it against `document.baseURI`, and a `<base>` that slips into the page as
 * markup would decide where it leads.
 *
 * @throws TypeError where it is no address
 */
export function pageAddress(address: string | URL): URL {
  try {
    return new URL(address, location.href);
  } catch {
    // `about:srcdoc` and `blob:` can be no base; such a page has its maker's origin.
    return new URL(address, origin);
  }
}
