"""The pages of a tiny site around the relay. Yours has its own."""

import json

from django.contrib.auth import authenticate, get_user_model, login, logout
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

import sign_ins
from backup_codes import tell_signed_in_otherwise
from stand_in_for_your_users import digits_are_right

POLICY = (
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; "
    "style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"
)


def content_security_policy(get_response):
    def middleware(request):
        response = get_response(request)
        response["Content-Security-Policy"] = POLICY
        return response

    return middleware


@never_cache
@login_required(redirect_field_name=None)
def account(request):
    return render(request, "account.html")


@never_cache
def sign_in(request):
    if request.method != "POST":
        return render(request, "sign_in.html")
    name, password = request.POST.get("name", ""), request.POST.get("password", "")
    user = authenticate(request, username=name, password=password)
    if user is None:
        problem = "That name and password don’t match."
        return render(request, "sign_in.html", {"problem": problem})
    response = redirect("/second-step")
    sign_ins.begin_sign_in(request, response, user.get_username())
    return response


@never_cache
def second_step(request):
    pending = sign_ins.pending_sign_in(request)
    if pending is None or pending["purpose"] != "sign-in":
        return redirect("/sign-in")
    if request.method != "POST":
        return render(request, "second_step.html")
    if not digits_are_right(pending["account"], request.POST.get("digits", "")):
        problem = "That isn’t the right code."
        return render(request, "second_step.html", {"problem": problem})
    login(request, get_user_model().objects.get_by_natural_key(pending["account"]))
    sign_ins.step_up(request, "factor")
    tell_signed_in_otherwise(pending)
    response = redirect("/")
    response.delete_cookie("sign-in")
    return response


@require_POST
def sign_out(request):
    logout(request)
    response = redirect("/sign-in")
    response.delete_cookie("sign-in")
    return response


@require_POST
def step_up(request):
    account = request.user.get_username()
    if account == "" or not digits_are_right(account, given(request, "digits")):
        return HttpResponse(status=403)
    sign_ins.step_up(request, "factor")
    return HttpResponse(status=204)


@require_POST
def step_up_by_code(request):
    account, password = request.user.get_username(), given(request, "password")
    if authenticate(request, username=account, password=password) is None:
        return HttpResponse(status=403)
    response = HttpResponse(status=204)
    sign_ins.begin_sign_in(request, response, account, "step-up")
    return response


def given(request, field):
    """A text from a body in JSON, or ''."""
    try:
        value = json.loads(request.body)[field]
    except (ValueError, KeyError, TypeError, RecursionError):
        return ""
    return value if isinstance(value, str) else ""
