/** What was embedded in base64, compressed as gzip does, as a body that is read once. */
export function decompressed(base64: string): Response {
  const compressed = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
  const stream = new Blob([compressed]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream('gzip')));
}
