/** Verifies without the kit: answers the verifier of the proof in the request's body. */

import { encodeBase64url } from 'backup-codes/protocol';

export default {
  async fetch(request: Request): Promise<Response> {
    const verifier = await crypto.subtle.digest('SHA-256', await request.arrayBuffer());
    return new Response(encodeBase64url(new Uint8Array(verifier)));
  },
};
