<?php

/** The pages of the site, and what their forms do. */

declare(strict_types=1);

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; "
    . "style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'";

function show_settings(): void
{
    $session = signed_in();
    if ($session === null) {
        redirect('/sign-in');
        return;
    }
    $account = htmlspecialchars($session['account']);
    show_page('Account settings', <<<HTML
        <backup-codes-panel service="Example" account="$account"></backup-codes-panel>
        <form method="post" action="/sign-out"><button>Sign out</button></form>
        HTML);
}

function show_sign_in(string $problem = ''): void
{
    name_browser();
    show_page('Sign in', <<<HTML
        <p role="alert">$problem</p>
        <form method="post" action="/sign-in">
          <label>Name <input name="name" autocomplete="username" required></label>
          <label>Password
            <input name="password" type="password" autocomplete="current-password" required></label>
          <button>Continue</button>
        </form>
        HTML);
}

function check_password(): void
{
    ['name' => $account, 'password' => $password] = posted('name', 'password');
    if (is_right_password($account, $password)) {
        begin_sign_in($account);
        redirect('/second-step');
    } else {
        show_sign_in('That name and password don’t match.');
    }
}

function show_second_step(string $problem = ''): void
{
    if (pending_sign_in() === null) {
        redirect('/sign-in');
        return;
    }
    show_page('Second step', <<<HTML
        <p role="alert">$problem</p>
        <form method="post" action="/second-step">
          <label>Digits
            <input name="digits" inputmode="numeric" autocomplete="one-time-code" required></label>
          <button>Sign in</button>
        </form>
        <backup-codes-entry></backup-codes-entry>
        HTML);
}

function check_digits(): void
{
    $signIn = pending_sign_in();
    if (($signIn['purpose'] ?? '') !== 'sign-in') {
        redirect('/sign-in');
    } elseif (are_right_digits($signIn['account'], posted('digits')['digits'])) {
        sign_in($signIn['account']);
        tell_signed_in_otherwise($signIn);
        redirect('/');
    } else {
        show_second_step('That isn’t the right code.');
    }
}

/** Makes the browser a known one, and ends waits after wrong codes. */
function tell_signed_in_otherwise(array $signIn): void
{
    $account = rawurlencode($signIn['account']);
    $device = array_intersect_key($signIn, ['device' => true]);
    ask_service("/v1/accounts/$account/signed-in-otherwise", (object) $device);
}

function step_up_by_digits(): void
{
    $account = signed_in()['account'] ?? '';
    $isRight = are_right_digits($account, posted_json('digits'));
    if ($isRight) {
        step_up('factor');
    }
    http_response_code($isRight ? 204 : 403);
}

function allow_step_up_by_code(): void
{
    $account = signed_in()['account'] ?? '';
    $isRight = is_right_password($account, posted_json('password'));
    if ($isRight) {
        begin_sign_in($account, 'step-up');
    }
    http_response_code($isRight ? 204 : 403);
}

function sign_out(): void
{
    $_SESSION = [];
    session_regenerate_id(true);
    redirect('/sign-in');
}

/** Gives the browser a name for a year, by which the service knows it again. */
function name_browser(): void
{
    if (isset($_COOKIE['device'])) {
        return;
    }
    setcookie('device', bin2hex(random_bytes(32)), [
        'expires' => time() + 365 * 86400,
        'path' => '/',
        'httponly' => true,
        'samesite' => 'Lax',
        'secure' => is_https(),
    ]);
}

function show_page(string $heading, string $content): void
{
    header('Content-Security-Policy: ' . POLICY);
    echo <<<HTML
        <!doctype html>
        <html lang="en">
          <meta charset="utf-8">
          <title>$heading</title>
          <script type="module" src="/static/site.js"></script>
          <h1>$heading</h1>
          $content
        </html>
        HTML;
}

/** The fields of a form that are texts, '' for others. */
function posted(string ...$names): array
{
    $fields = [];
    foreach ($names as $name) {
        $value = $_POST[$name] ?? '';
        $fields[$name] = is_string($value) ? $value : '';
    }
    return $fields;
}

/** A text in the JSON that a script has sent, '' for others. */
function posted_json(string $name): string
{
    $document = json_decode(file_get_contents('php://input'), true);
    $value = $document[$name] ?? '';
    return is_string($value) ? $value : '';
}

function redirect(string $path): void
{
    header("Location: $path", true, 303);
}

function answer_text(int $status, string $text): void
{
    http_response_code($status);
    header('Content-Type: text/plain; charset=utf-8');
    echo $text;
}

/** Serves a file of STATIC. Under php-fpm, the web server does that. */
function send_static_file(string $path): bool
{
    $types = ['js' => 'text/javascript', 'wasm' => 'application/wasm'];
    if (!preg_match('#^/static/([a-z-]+\.(js|wasm))$#D', $path, $match)) {
        return false;
    }
    $file = getenv('STATIC') . "/$match[1]";
    if (!is_file($file)) {
        return false;
    }
    header("Content-Type: {$types[$match[2]]}");
    readfile($file);
    return true;
}
