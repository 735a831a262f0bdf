"""
Stands for your users and for the check of their authenticator app. Don't keep this file: use
Django's ModelBackend, and for the digits a package such as django-otp.
"""

from django.contrib.auth import get_user_model
from django.contrib.auth.backends import ModelBackend
from django.utils.crypto import constant_time_compare


class StandIn(ModelBackend):
    def authenticate(self, request, username=None, password=None):
        if username != "ada@example.org" or password != "correct horse":
            return None
        return get_user_model().objects.get_or_create(username=username)[0]


def digits_are_right(account, digits):
    return constant_time_compare(digits, "123456")
