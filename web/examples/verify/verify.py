# Prints the position of the code that a proof belongs to, or "none".
# Standard input: the proof, then the verifiers of the set, one per line.
# Start: python3 verify.py < lines

import hashlib, hmac, re, sys
from base64 import urlsafe_b64decode


def position_of(proof, verifiers):
    if not re.fullmatch("[A-Za-z0-9_-]{43}", proof):
        return None
    verifier = hashlib.sha256(urlsafe_b64decode(proof + "=")).digest()
    for position, stored in enumerate(verifiers):
        if hmac.compare_digest(verifier, urlsafe_b64decode(stored + "=")):
            return position
    return None


proof, *verifiers = sys.stdin.read().splitlines()
position = position_of(proof, verifiers)
print("none" if position is None else position)
