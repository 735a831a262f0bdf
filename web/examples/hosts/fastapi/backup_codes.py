"""
The relay: it passes the messages of the elements to the service, and makes the session after a
backup code was right.
"""

import json
import os
from urllib.parse import quote

import httpx
from fastapi import APIRouter, Depends, HTTPException, Request, Response

from sessions import begin_session, pending_sign_in, session_of, step_up

MESSAGES = ["status", "enrol", "confirm", "check", "revoke"]
MESSAGES += ["challenge", "redeem", "explain"]
MESSAGE_MAX_BYTES = 18 * 1024

service = httpx.AsyncClient(
    base_url=f"{os.environ['SERVICE_URL']}/v1/",
    headers={
        "Authorization": f"Bearer {os.environ['SERVICE_KEY']}",
        "Content-Type": "application/json",
    },
    timeout=10,
    trust_env=False,
)


def from_own_page(request: Request) -> None:
    """
    Refuses what another site's page sends. OWASP's "Cross-Site Request Forgery Prevention Cheat
    Sheet" recommends this header, and the origin for browsers that don't send it.
    """
    if request.method == "GET":
        return
    site = request.headers.get("Sec-Fetch-Site")
    own_origin = f"{request.url.scheme}://{request.url.netloc}"
    is_own = request.headers.get("Origin") == own_origin
    if site != "same-origin" if site else not is_own:
        raise HTTPException(403)


router = APIRouter(prefix="/backup-codes", dependencies=[Depends(from_own_page)])


@router.get("/status")
async def status(request: Request) -> Response:
    return await pass_on(request, "status", b"{}")


@router.post("/{name}")
async def message(request: Request, name: str) -> Response:
    if name not in MESSAGES:
        raise HTTPException(404)
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > MESSAGE_MAX_BYTES:
            raise HTTPException(413)
    return await pass_on(request, name, body)


async def pass_on(request: Request, name: str, body: bytes) -> Response:
    try:
        content = json.loads(body)
    except (ValueError, RecursionError):
        content = None  # The service says what is wrong.
    sign_in = pending_sign_in(request)
    asked = {
        "session": session_of(request),
        "pendingSignIn": sign_in,
        "message": content,
    }
    headers = {"Cache-Control": "no-store"}
    try:
        answer = await service.post(f"messages/{name}", content=json.dumps(asked))
    except httpx.HTTPError:
        unavailable = '{"error":"unavailable"}'
        return Response(unavailable, 503, headers, "application/json")
    is_redeemed = name == "redeem" and answer.status_code == 200
    if is_redeemed and not finish_sign_in(request, sign_in, answer.json()["set"]):
        return Response('{"error":"unauthorized"}', 401, headers, "application/json")
    if "Retry-After" in answer.headers:
        headers["Retry-After"] = answer.headers["Retry-After"]
    return Response(answer.content, answer.status_code, headers, "application/json")


def finish_sign_in(request: Request, sign_in: dict, code_set: str) -> bool:
    """Returns False if there is no session, because the person has signed out of it."""
    is_alive = (
        begin_session(request, sign_in)
        if sign_in["purpose"] == "sign-in"
        else session_of(request) is not None
    )
    step_up(request, "code", code_set)
    return is_alive


async def tell_signed_in_otherwise(sign_in: dict) -> None:
    """Call this after a sign-in with another second factor."""
    account = quote(sign_in["account"], safe="")
    content = json.dumps({"device": sign_in["device"]})
    try:
        await service.post(f"accounts/{account}/signed-in-otherwise", content=content)
    except httpx.HTTPError:
        pass  # The person may go on. Strangers' wrong codes count for a while longer.
