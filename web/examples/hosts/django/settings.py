"""
The settings of the site. From the environment come SERVICE_URL and SERVICE_KEY, STATIC, the folder
that is served at /static/, BUILD, the folder of the database, SECRET_KEY and STEP_UP_SECONDS.
"""

import os
import secrets

SERVICE_URL = os.environ["SERVICE_URL"]
SERVICE_KEY = os.environ["SERVICE_KEY"]
STEP_UP_SECONDS = int(os.environ.get("STEP_UP_SECONDS", "600"))
STATIC = os.environ["STATIC"]

SECRET_KEY = os.environ.get("SECRET_KEY") or secrets.token_urlsafe(50)
DEBUG = False
# This site runs on 127.0.0.1 without TLS. Set SESSION_COOKIE_SECURE and CSRF_COOKIE_SECURE in yours.
ALLOWED_HOSTS = ["127.0.0.1"]
CSRF_COOKIE_HTTPONLY = True

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "pages.content_security_policy",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
AUTHENTICATION_BACKENDS = ["stand_in_for_your_users.StandIn"]
ROOT_URLCONF = "urls"
LOGIN_URL = "/sign-in"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": ["templates"],
    }
]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.path.join(os.environ["BUILD"], "db.sqlite3"),
    }
}
# This site is one process. Several need a cache that they share, such as Redis.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
