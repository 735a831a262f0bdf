import type { PageFiles } from './site.js';

// Compiled tests run from build/js/tests/gallery.
const SOURCES = new URL('../../../../tests/gallery/', import.meta.url);

/** What the gallery is served from. */
export const GALLERY: PageFiles = {
  script: new URL('page.js', import.meta.url),
  styles: new URL('page.css', SOURCES),
};
