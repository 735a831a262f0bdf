"""Whether Django's check_password accepts a code. Debian: python3-django, -argon2."""

from django.conf import settings
from django.contrib.auth.hashers import check_password
from pairs import answer

settings.configure(
    PASSWORD_HASHERS=["django.contrib.auth.hashers.Argon2PasswordHasher"]
)

answer(lambda encoded, code: check_password(code, encoded))
