from django.conf import settings
from django.urls import include, path
from django.views.static import serve

import pages

urlpatterns = [
    path("backup-codes/", include("backup_codes")),
    path("", pages.account),
    path("sign-in", pages.sign_in),
    path("second-step", pages.second_step),
    path("step-up", pages.step_up),
    path("step-up-by-code", pages.step_up_by_code),
    path("sign-out", pages.sign_out),
    # Yours: your web server serves these files.
    path("static/<path:path>", serve, {"document_root": settings.STATIC}),
]
