"""What the relay tells the service: who is signed in, and who is signing in."""

import secrets
import time

from django.conf import settings
from django.contrib.auth.signals import user_logged_in
from django.core import signing
from django.dispatch import receiver

# Ten minutes to find a code, and five in which the browser may ask again.
SIGN_IN_SECONDS = 15 * 60
YEAR_SECONDS = 365 * 24 * 3600


def begin_sign_in(request, response, account, purpose="sign-in"):
    """
    Call this after the password was right. The sign-in has a cookie of its own, because login()
    ends the old session, and the browser may have to ask again with its old cookies.
    """
    device = request.COOKIES.get("device", "")
    if not 22 <= len(device) <= 1024:
        device = secrets.token_urlsafe(32)
    sign_in = {
        "account": account,
        "id": secrets.token_urlsafe(16),
        "device": device,
        "purpose": purpose,
    }
    options = {"httponly": True, "samesite": "Lax", "secure": request.is_secure()}
    value = signing.dumps(sign_in, salt="sign-in")
    response.set_cookie("sign-in", value, max_age=SIGN_IN_SECONDS, **options)
    response.set_cookie("device", device, max_age=YEAR_SECONDS, **options)


def pending_sign_in(request):
    """Whose password was right, or None."""
    cookie = request.COOKIES.get("sign-in", "")
    try:
        sign_in = signing.loads(cookie, salt="sign-in", max_age=SIGN_IN_SECONDS)
    except signing.BadSignature:
        return None
    # Only the session that a step-up began in can be stepped up.
    account = request.user.get_username()
    is_elsewhere = sign_in["purpose"] == "step-up" and sign_in["account"] != account
    return None if is_elsewhere else sign_in


def session_of(request):
    """Who is signed in, or None."""
    if not request.user.is_authenticated:
        return None
    how, since, code_set = request.session.get("step_up", [False, 0, None])
    if time.time() - since >= settings.STEP_UP_SECONDS:
        how = False
    session = {
        "account": request.user.get_username(),
        "id": request.session["name"],
        "steppedUp": how,
    }
    return {**session, "codeSet": code_set} if how == "code" else session


@receiver(user_logged_in)
def name_session(request, **_):
    """The service gets this name instead of the secret in the session's cookie."""
    request.session["name"] = secrets.token_urlsafe(16)


def step_up(request, how, code_set=None):
    """The person has just given another factor or a backup code."""
    request.session["step_up"] = [how, time.time(), code_set]
