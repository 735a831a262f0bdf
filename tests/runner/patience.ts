/**
 * How many milliseconds a test waits for something that must happen. It measures no
 * speed: on a busy machine a browser may need most of it to start, and only a failing
 * test uses all of it.
 */
export const PATIENCE_MS = 120_000;
