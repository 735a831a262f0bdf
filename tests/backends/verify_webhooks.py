"""Checks webhooks with the library of Standard Webhooks.

Standard input has a JSON list of {"secret", "body", "headers"}. Standard output gets a JSON list
with the content of each, or null for one that the library refuses.
"""

import json
import sys

from standardwebhooks import Webhook, WebhookVerificationError


def content_of(posted: dict) -> object:
    try:
        return Webhook(posted["secret"]).verify(posted["body"], posted["headers"])
    except WebhookVerificationError:
        return None


json.dump([content_of(posted) for posted in json.load(sys.stdin)], sys.stdout)
