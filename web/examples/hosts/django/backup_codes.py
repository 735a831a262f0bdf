"""
The relay: it passes the messages of the elements to the service, and makes the session after a
backup code was right. CsrfViewMiddleware checks each request before it comes here.
"""

import json
from importlib import import_module
from urllib.parse import quote

import httpx
from django.conf import settings
from django.contrib.auth import get_user_model, login
from django.core.cache import cache
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from sign_ins import SIGN_IN_SECONDS, pending_sign_in, session_of, step_up

MESSAGES = ["enrol", "confirm", "check", "revoke", "challenge", "redeem", "explain"]
MESSAGE_MAX_BYTES = 18 * 1024

SessionStore = import_module(settings.SESSION_ENGINE).SessionStore
service = httpx.Client(
    base_url=f"{settings.SERVICE_URL}/v1/",
    headers={
        "Authorization": f"Bearer {settings.SERVICE_KEY}",
        "Content-Type": "application/json",
    },
    timeout=10,
    trust_env=False,
)


@never_cache
def relay(request, message):
    if int(request.headers.get("Content-Length") or 0) > MESSAGE_MAX_BYTES:
        return JsonResponse({"error": "too_large"}, status=413)
    try:
        content = json.loads(request.body or "{}")
    except (ValueError, RecursionError):
        content = None  # The service says what is wrong.
    sign_in = pending_sign_in(request)
    body = {
        "session": session_of(request),
        "pendingSignIn": sign_in,
        "message": content,
    }
    try:
        answer = service.post(f"messages/{message}", content=json.dumps(body))
    except httpx.HTTPError:
        return JsonResponse({"error": "unavailable"}, status=503)
    is_redeemed = message == "redeem" and answer.status_code == 200
    if is_redeemed and not finish_sign_in(request, sign_in, answer.json()["set"]):
        return JsonResponse({"error": "unauthorized"}, status=401)
    response = HttpResponse(answer.content, "application/json", answer.status_code)
    if "Retry-After" in answer.headers:
        response["Retry-After"] = answer.headers["Retry-After"]
    return response


urlpatterns = [
    path("status", require_http_methods(["GET", "POST"])(relay), {"message": "status"}),
    *(path(name, require_POST(relay), {"message": name}) for name in MESSAGES),
]


def finish_sign_in(request, sign_in, code_set):
    """
    Makes one session for each sign-in, however often the browser asks. Returns False if the
    person has signed out of that session.
    """
    key = f"backup-codes {sign_in['id']}"
    if sign_in["purpose"] == "step-up":
        if cache.add(key, True, SIGN_IN_SECONDS):
            step_up(request, "code", code_set)
        return True
    if cache.get(key) is None:
        login(request, get_user_model().objects.get_by_natural_key(sign_in["account"]))
        step_up(request, "code", code_set)
        request.session.save()
        if cache.add(key, request.session.session_key, SIGN_IN_SECONDS):
            return True
        request.session.flush()  # Another request was faster.
    request.session = SessionStore(cache.get(key))
    request.session.modified = True  # The browser gets its cookie again.
    return request.session.exists(request.session.session_key)


def tell_signed_in_otherwise(sign_in):
    """Call this after a sign-in with another second factor."""
    account = quote(sign_in["account"], safe="")
    content = json.dumps({"device": sign_in["device"]})
    try:
        service.post(f"accounts/{account}/signed-in-otherwise", content=content)
    except httpx.HTTPError:
        pass  # The person may go on. Strangers' wrong codes count for a while longer.
