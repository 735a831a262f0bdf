"""
The pages of a tiny site around the relay. Yours has its own. From the environment come SERVICE_URL
and SERVICE_KEY, STATIC, the folder that is served at /static/, SECRET_KEY and STEP_UP_SECONDS.
"""

import os
import secrets
from typing import Annotated

from fastapi import Depends, FastAPI, Form, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from fastapi.staticfiles import StaticFiles
from fastapi.templating import Jinja2Templates
from pydantic import BaseModel
from starlette.middleware.sessions import SessionMiddleware

import backup_codes
from backup_codes import from_own_page
from sessions import (
    begin_session,
    begin_sign_in,
    end_session,
    pending_sign_in,
    session_of,
    step_up,
)
from stand_in_for_your_users import digits_are_right, password_is_right

HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; "
        "style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"
    ),
}

app = FastAPI(docs_url=None, redoc_url=None, dependencies=[Depends(from_own_page)])
app.include_router(backup_codes.router)
app.mount("/static", StaticFiles(directory=os.environ["STATIC"]))
# This site runs on 127.0.0.1 without TLS. Set https_only in yours, and one key for all processes.
secret_key = os.environ.get("SECRET_KEY") or secrets.token_urlsafe(32)
app.add_middleware(SessionMiddleware, secret_key=secret_key, same_site="lax")
templates = Jinja2Templates("templates")


def page(request: Request, name: str, **values: str) -> HTMLResponse:
    return templates.TemplateResponse(request, name, values, headers=HEADERS)


def redirect(path: str) -> RedirectResponse:
    return RedirectResponse(path, 303)


@app.get("/")
async def account(request: Request) -> Response:
    session = session_of(request)
    if session is None:
        return redirect("/sign-in")
    return page(request, "account.html", account=session["account"])


@app.get("/sign-in")
async def sign_in(request: Request) -> Response:
    return page(request, "sign_in.html")


@app.post("/sign-in")
async def check_password(
    request: Request, name: Annotated[str, Form()], password: Annotated[str, Form()]
) -> Response:
    if not password_is_right(name, password):
        problem = "That name and password don’t match."
        return page(request, "sign_in.html", problem=problem)
    response = redirect("/second-step")
    request.session.clear()
    begin_sign_in(request, response, name)
    return response


@app.get("/second-step")
async def second_step(request: Request) -> Response:
    if is_signing_in(request):
        return page(request, "second_step.html")
    return redirect("/sign-in")


@app.post("/second-step")
async def check_digits(request: Request, digits: Annotated[str, Form()]) -> Response:
    if not is_signing_in(request):
        return redirect("/sign-in")
    pending = request.session["sign_in"]["sign_in"]
    if not digits_are_right(pending["account"], digits):
        problem = "That isn’t the right code."
        return page(request, "second_step.html", problem=problem)
    request.session.clear()
    begin_session(request, pending)
    step_up(request, "factor")
    await backup_codes.tell_signed_in_otherwise(pending)
    return redirect("/")


def is_signing_in(request: Request) -> bool:
    pending = pending_sign_in(request)
    return pending is not None and pending["purpose"] == "sign-in"


@app.post("/sign-out")
async def sign_out(request: Request) -> Response:
    end_session(request)
    return redirect("/sign-in")


class Digits(BaseModel):
    digits: str


class Password(BaseModel):
    password: str


@app.post("/step-up")
async def step_up_by_digits(request: Request, given: Digits) -> Response:
    session = session_of(request)
    if session is None or not digits_are_right(session["account"], given.digits):
        return Response(status_code=403)
    step_up(request, "factor")
    return Response(status_code=204)


@app.post("/step-up-by-code")
async def step_up_by_code(request: Request, given: Password) -> Response:
    session = session_of(request)
    if session is None or not password_is_right(session["account"], given.password):
        return Response(status_code=403)
    response = Response(status_code=204)
    begin_sign_in(request, response, session["account"], "step-up")
    return response
