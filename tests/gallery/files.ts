import type { PageFiles } from './site.js';

// Compiled tests run from build/js/tests/gallery.
const SOURCES = new URL('../../../../tests/gallery/', import.meta.url);

/** The files of the gallery. */
export const GALLERY: PageFiles = {
  script: new URL('page.js', import.meta.url),
  styles: new URL('page.css', SOURCES),
};
