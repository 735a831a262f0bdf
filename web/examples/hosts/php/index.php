<?php

/**
 * A tiny site with backup codes on plain PHP 8.2. This file is the front controller: every request
 * comes here. The relay is `backup-codes.php`; `session.php` and `pages.php` are the site's own.
 *
 * Settings: SERVICE_URL and SERVICE_KEY, the service and its key; STATIC, the folder that
 * `browser/build.js` has made; STEP_UP_SECONDS, 600 by default.
 *
 * To try it: PHP_CLI_SERVER_WORKERS=4 php -S 127.0.0.1:8080 index.php
 * Without the variable, PHP's own server answers one request at a time.
 *
 * Under php-fpm, the web server serves /static/ itself and sends all other requests here. In
 * nginx: `location / { fastcgi_pass unix:/run/php/php8.2-fpm.sock; include fastcgi_params;
 * fastcgi_param SCRIPT_FILENAME /srv/site/index.php; }`. The pool's `env[SERVICE_KEY]` holds the
 * key, in a file that only root can read.
 */

declare(strict_types=1);

require __DIR__ . '/backup-codes.php';
require __DIR__ . '/pages.php';
require __DIR__ . '/session.php';
require __DIR__ . '/stand-in-for-your-users.php';

$method = $_SERVER['REQUEST_METHOD'];
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH) ?: '/';

if (PHP_SAPI === 'cli-server' && send_static_file($path)) {
    return;
}
open_session();
if (relay_backup_codes($method, $path)) {
    return;
}
if ($method === 'POST' && !is_sent_by_own_page()) {
    answer_text(403, 'This form was sent by another site.');
    return;
}
match ("$method $path") {
    'GET /' => show_settings(),
    'GET /sign-in' => show_sign_in(),
    'POST /sign-in' => check_password(),
    'GET /second-step' => show_second_step(),
    'POST /second-step' => check_digits(),
    'POST /step-up' => step_up_by_digits(),
    'POST /step-up-by-code' => allow_step_up_by_code(),
    'POST /sign-out' => sign_out(),
    default => answer_text(404, 'There is no such page.'),
};
