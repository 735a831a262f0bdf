"""
What the relay tells the service: who is signed in, and who is signing in. Starlette's
SessionMiddleware keeps both in a signed cookie, so a browser that asks again with its old cookies
still has its sign-in. A cookie can be copied, so whether a session is alive is kept here.
"""

import os
import secrets
import time

from fastapi import Request, Response

STEP_UP_SECONDS = int(os.environ.get("STEP_UP_SECONDS", "600"))
# Ten minutes to find a code, and five in which the browser may ask again.
SIGN_IN_SECONDS = 15 * 60
YEAR_SECONDS = 365 * 24 * 3600

# Yours: a table of sessions that all processes share. False after the person has signed out.
is_alive: dict[str, bool] = {}


def begin_sign_in(
    request: Request, response: Response, account: str, purpose: str = "sign-in"
) -> None:
    """Call this after the password was right."""
    device = request.cookies.get("device", "")
    if not 22 <= len(device) <= 1024:
        device = secrets.token_urlsafe(32)
    sign_in = {
        "account": account,
        "id": secrets.token_urlsafe(16),
        "device": device,
        "purpose": purpose,
    }
    request.session["sign_in"] = {"sign_in": sign_in, "since": time.time()}
    response.set_cookie(
        "device",
        device,
        max_age=YEAR_SECONDS,
        httponly=True,
        samesite="lax",
        secure=request.url.scheme == "https",
    )


def pending_sign_in(request: Request) -> dict | None:
    """Whose password was right, or None."""
    pending = request.session.get("sign_in")
    if pending is None or time.time() - pending["since"] >= SIGN_IN_SECONDS:
        return None
    return pending["sign_in"]


def begin_session(request: Request, sign_in: dict) -> bool:
    """
    Makes the session of a sign-in whose second factor was right. A sign-in has only one session,
    with its ID, so this returns False if the person has signed out of it.
    """
    account, name = sign_in["account"], sign_in["id"]
    request.session["session"] = {"account": account, "id": name}
    return is_alive.setdefault(name, True)


def end_session(request: Request) -> None:
    session = session_of(request)
    if session is not None:
        is_alive[session["id"]] = False
    request.session.clear()


def session_of(request: Request) -> dict | None:
    """Who is signed in, or None."""
    session = request.session.get("session")
    if session is None or not is_alive.get(session["id"]):
        return None
    how, since, code_set = request.session.get("step_up", [False, 0, None])
    if time.time() - since >= STEP_UP_SECONDS:
        how = False
    session = {**session, "steppedUp": how}
    return {**session, "codeSet": code_set} if how == "code" else session


def step_up(request: Request, how: str, code_set: str | None = None) -> None:
    """The person has just given another factor or a backup code."""
    request.session["step_up"] = [how, time.time(), code_set]
